package id.laci.pos.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// What readers on other threads may rely on: where the acknowledged records end.
///
/// @param segment number of the last segment
/// @param sequence of the last record
/// @param snapshotSequence of the record from which the state is folded
/// @param marks places in the last segment
record Tail(long segment, long sequence, long snapshotSequence, Marks marks) {

  /// Some places in one segment, so that whoever follows the end need not walk from the start.
  static final class Marks {
    private static final long BYTES_PER_MARK = 64 * 1024;

    private final ConcurrentSkipListMap<Long, Long> positions = new ConcurrentSkipListMap<>();
    private long nextMark;

    /// Notes where a record lies; called in the order of the sequence, by one thread.
    void note(long sequence, long position) {
      if (position >= nextMark) {
        positions.put(sequence, position);
        nextMark = position + BYTES_PER_MARK;
      }
    }

    /// The place of this record or of one before it.
    long before(long sequence) {
      Map.Entry<Long, Long> mark = positions.floorEntry(sequence);
      return mark == null ? SegmentHeader.BYTES : mark.getValue();
    }
  }
}
