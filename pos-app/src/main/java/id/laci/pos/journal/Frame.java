package id.laci.pos.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One record as it lies on the disk, without the zeros after it; the package's charter shows the
/// places. A frame made by [#of] has a right CRC; whether it follows its neighbour and its seal
/// holds is for [Chain] to say.
final class Frame {
  static final int HEADER_BYTES = 64;
  static final int ALIGNMENT_BYTES = 64;
  static final int HASH_BYTES = 32;

  private static final int SEALED_BYTES_MAX = 1 << 30;
  private static final int MAGIC = 0x4C4A5231; // LJR1
  private static final int KIND_AT = 4;
  private static final int SEQUENCE_AT = 8;
  private static final int RUN_AT = 16;
  private static final int LENGTH_AT = 24;
  private static final int PREVIOUS_AT = 28;
  private static final int CRC_AT = 60;

  private final byte[] bytes;
  private final ByteBuffer view;

  private Frame(byte[] bytes) {
    this.bytes = bytes;
    this.view = ByteBuffer.wrap(bytes);
  }

  /// Makes the frame that follows a link.
  static Frame seal(Seal seal, Link after, long run, Entry.Kind kind, byte[] body) {
    long sequence = after.sequence() + 1;
    byte[] header =
        ByteBuffer.allocate(CRC_AT)
            .putInt(MAGIC)
            .putInt(kind.code())
            .putLong(sequence)
            .putLong(run)
            .putInt(body.length + Seal.TAG_BYTES)
            .put(after.hash())
            .array();
    byte[] sealed = seal.close(run, sequence, header, body);
    Frame frame =
        new Frame(
            ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(header)
                .put(HEADER_BYTES, sealed)
                .array());
    frame.view.putInt(CRC_AT, frame.crc());
    return frame;
  }

  /// The length a frame would have if these 64 bytes were the header of one: a guess, until the CRC
  /// is seen to be right.
  static Optional<Integer> claimedBytes(ByteBuffer header) {
    if (header.remaining() < HEADER_BYTES || header.getInt(header.position()) != MAGIC) {
      return Optional.empty();
    }
    int length = header.getInt(header.position() + LENGTH_AT);
    return length < Seal.TAG_BYTES || length > SEALED_BYTES_MAX
        ? Optional.empty()
        : Optional.of(HEADER_BYTES + length);
  }

  /// The sequence these 64 bytes would have as a header.
  static long claimedSequence(ByteBuffer header) {
    return header.getLong(header.position() + SEQUENCE_AT);
  }

  /// A frame of exactly these bytes; empty if the CRC does not fit.
  static Optional<Frame> of(ByteBuffer from) {
    byte[] bytes = new byte[from.remaining()];
    from.duplicate().get(bytes);
    Frame frame = new Frame(bytes);
    return frame.view.getInt(CRC_AT) == frame.crc() ? Optional.of(frame) : Optional.empty();
  }

  /// The room a body takes in a segment, in bytes.
  static int roomFor(int bodyBytes) {
    return aligned(HEADER_BYTES + Seal.TAG_BYTES + bodyBytes);
  }

  static int aligned(int bytes) {
    return (bytes + ALIGNMENT_BYTES - 1) / ALIGNMENT_BYTES * ALIGNMENT_BYTES;
  }

  Optional<Entry.Kind> kind() {
    return Entry.Kind.of(view.getInt(KIND_AT));
  }

  long sequence() {
    return view.getLong(SEQUENCE_AT);
  }

  boolean follows(Link link) {
    return sequence() == link.sequence() + 1
        && Arrays.equals(bytes, PREVIOUS_AT, PREVIOUS_AT + HASH_BYTES, link.hash(), 0, HASH_BYTES);
  }

  /// The link this frame claims to follow.
  Link previous() {
    return new Link(
        sequence() - 1, Arrays.copyOfRange(bytes, PREVIOUS_AT, PREVIOUS_AT + HASH_BYTES));
  }

  /// The link the next frame must follow.
  Link link() {
    try {
      return new Link(sequence(), MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of the Java platform", e);
    }
  }

  /// The body; empty if the seal does not hold.
  Optional<byte[]> open(Seal seal) {
    return seal.open(
        view.getLong(RUN_AT),
        sequence(),
        Arrays.copyOf(bytes, CRC_AT),
        Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length));
  }

  /// The room this frame takes in a segment, in bytes.
  int room() {
    return aligned(bytes.length);
  }

  /// The frame and the zeros after it, ready to be written.
  ByteBuffer padded() {
    return ByteBuffer.wrap(Arrays.copyOf(bytes, room()));
  }

  private int crc() {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CRC_AT);
    crc.update(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES);
    return (int) crc.getValue();
  }
}
