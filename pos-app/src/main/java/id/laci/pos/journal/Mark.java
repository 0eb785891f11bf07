package id.laci.pos.journal;

/// A moment of a journal, for whoever copies its files: up to here they are whole.
///
/// @param epoch in which the last record was written
/// @param sequence of the last record
/// @param segment number of the last segment; those before it do not change any more
/// @param segmentBytes how much of the last segment is written
/// @param head the head of a journal that ends here, to be kept as the file [#HEAD]
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file: never compared
public record Mark(long epoch, long sequence, long segment, long segmentBytes, byte[] head) {
  /// The name of the head's file.
  public static final String HEAD = Head.NAME;
}
