package id.laci.pos.journal;

/// Where a journal ends.
///
/// @param header of the last segment
/// @param position in it, where the next record goes
/// @param link the last record
/// @param snapshotSequence the record from which the state is folded
/// @param marks places in the last segment
record Place(
    SegmentHeader header, long position, Link link, long snapshotSequence, Tail.Marks marks) {

  /// The place after the first record of a new segment.
  static Place after(SegmentHeader header, Frame first) {
    Tail.Marks marks = new Tail.Marks();
    marks.note(first.sequence(), SegmentHeader.BYTES);
    return new Place(
        header, SegmentHeader.BYTES + first.room(), first.link(), first.sequence(), marks);
  }

  /// The place after one more record in the same segment.
  Place after(Frame frame) {
    marks.note(frame.sequence(), position);
    return new Place(header, position + frame.room(), frame.link(), snapshotSequence, marks);
  }

  boolean hasRoomFor(int bytes) {
    return position + bytes <= header.segmentBytes();
  }

  /// Bytes of the segment that are not written yet.
  long restBytes() {
    return header.segmentBytes() - position;
  }

  Tail tail() {
    return new Tail(header.number(), link.sequence(), snapshotSequence, marks);
  }
}
