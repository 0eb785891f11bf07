package id.laci.pos.journal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The first bytes of a segment; the package's charter shows their places. Every record of the
/// segment is sealed to them.
record SegmentHeader(
    int version, int segmentBytes, long number, long epoch, long firstSequence, long keyCheck) {
  static final int BYTES = 64;
  static final int VERSION = 1;

  private static final long MAGIC = 0x4C4143494A524E4CL; // LACIJRNL
  private static final int CRC_AT = BYTES - Integer.BYTES;

  byte[] bytes() {
    ByteBuffer to = ByteBuffer.allocate(BYTES);
    to.putLong(MAGIC).putInt(version).putInt(segmentBytes);
    to.putLong(number).putLong(epoch).putLong(firstSequence).putLong(keyCheck);
    to.putInt(CRC_AT, crc(to));
    return to.array();
  }

  /// Reads a header; empty if it is none, or damaged. Of a newer version only that number counts.
  static Optional<SegmentHeader> of(ByteBuffer from) {
    if (from.remaining() < BYTES) {
      return Optional.empty();
    }
    ByteBuffer view = from.slice(from.position(), BYTES);
    if (view.getLong(0) != MAGIC || view.getInt(CRC_AT) != crc(view)) {
      return Optional.empty();
    }
    view.position(Long.BYTES);
    return Optional.of(
        new SegmentHeader(
            view.getInt(),
            view.getInt(),
            view.getLong(),
            view.getLong(),
            view.getLong(),
            view.getLong()));
  }

  private static int crc(ByteBuffer header) {
    CRC32C crc = new CRC32C();
    crc.update(header.slice(0, CRC_AT));
    return (int) crc.getValue();
  }
}
