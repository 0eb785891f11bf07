package id.laci.pos.journal;

/// The room that a journal has ahead of it.
///
/// @param bytes that can be appended without any new room on the disk: the rest of the last segment
///   and, where there is one, the spare
/// @param spare whether a segment lies ready to follow the last one
/// @param segmentBytes size of a new segment
/// @param diskBytes free on the disk
public record Ahead(long bytes, boolean spare, int segmentBytes, long diskBytes) {}
