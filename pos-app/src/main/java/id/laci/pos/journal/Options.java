package id.laci.pos.journal;

import java.security.SecureRandom;

/// How a journal is kept.
///
/// @param segmentBytes size of new segments; a multiple of 4 KiB from 4 KiB to 1 GiB. Existing
///   segments keep theirs.
/// @param recordsPerHead the head is written after so many records, so at most so many can be cut
///   off unseen; from 1
/// @param random for the epoch and the runs
public record Options(int segmentBytes, int recordsPerHead, SecureRandom random) {
  /// 8 MiB: a segment is written full of zeros while a cashier waits, and folded at each start.
  /// Measured on a fast virtual disk, 8 MiB take 10 ms and 64 MiB 50–75 ms; a till's eMMC at 20
  /// MB/s needs 0.4 s and 3.2 s. About 10,000 records go into 8 MiB, a day or more of trade.
  public static final int SEGMENT_BYTES = 8 * 1024 * 1024;

  /// A head costs about 3.5 ms where an append costs 0.2 ms (it makes, forces and renames a file),
  /// so every 64th record pays for it; on average that is 0.05 ms.
  public static final int RECORDS_PER_HEAD = 64;

  private static final int SEGMENT_BYTES_STEP = 4096;
  private static final int SEGMENT_BYTES_MAX = 1 << 30;

  /// @throws IllegalArgumentException if a number is out of its range
  public Options {
    if (segmentBytes < SEGMENT_BYTES_STEP
        || segmentBytes > SEGMENT_BYTES_MAX
        || segmentBytes % SEGMENT_BYTES_STEP != 0) {
      throw new IllegalArgumentException("segmentBytes: " + segmentBytes);
    }
    if (recordsPerHead < 1) {
      throw new IllegalArgumentException("recordsPerHead: " + recordsPerHead);
    }
  }

  /// The options of a till.
  public static Options standard(SecureRandom random) {
    return new Options(SEGMENT_BYTES, RECORDS_PER_HEAD, random);
  }

  /// The longest body that is taken, in bytes: the snapshot and one record always fit into one
  /// segment.
  public int bodyBytesMax() {
    int each = (segmentBytes - SegmentHeader.BYTES) / 2;
    return each - each % Frame.ALIGNMENT_BYTES - Frame.HEADER_BYTES - Seal.TAG_BYTES;
  }
}
