package id.laci.pos.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// What closes a shift for good: the chain up to the record before this one, signed. The hash of
/// that record covers every record before it, so one signature speaks for the whole history.
///
/// The body of such a record, big-endian: version 1 (4 bytes), epoch (8), number of the Z report
/// (8), sequence of the record before (8), its hash (32), public key (32), signature (64). What is
/// signed is [#PURPOSE] and all of it but the signature.
///
/// @param number of the report that closes the shift
/// @param signed the record before
@SuppressWarnings("ArrayRecordComponent") // compared by its bytes, see equals
record ClosingSignature(long epoch, long number, Link signed, VerifyKey key, byte[] signature) {
  static final int BYTES =
      4 + 3 * Long.BYTES + Frame.HASH_BYTES + VerifyKey.BYTES + VerifyKey.SIGNATURE_BYTES;
  private static final int VERSION = 1;
  private static final int TEXT_BYTES = BYTES - VerifyKey.SIGNATURE_BYTES;
  private static final String PURPOSE = "laci journal closing";

  static ClosingSignature make(Signer signer, long epoch, long number, Link last) {
    byte[] text = text(epoch, number, last, signer.publicHalf());
    return new ClosingSignature(
        epoch, number, last, signer.publicHalf(), signer.sign(purposed(text)));
  }

  private static byte[] text(long epoch, long number, Link signed, VerifyKey key) {
    return ByteBuffer.allocate(TEXT_BYTES)
        .putInt(VERSION)
        .putLong(epoch)
        .putLong(number)
        .putLong(signed.sequence())
        .put(signed.hash())
        .put(key.bytes())
        .array();
  }

  private static byte[] purposed(byte[] text) {
    byte[] purpose = PURPOSE.getBytes(US_ASCII);
    return ByteBuffer.allocate(purpose.length + text.length).put(purpose).put(text).array();
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).put(text(epoch, number, signed, key)).put(signature).array();
  }

  /// Reads a record's body; whether the signature holds is not looked at. Empty if it is of another
  /// form.
  static Optional<ClosingSignature> of(byte[] body) {
    if (body.length != BYTES || ByteBuffer.wrap(body).getInt() != VERSION) {
      return Optional.empty();
    }
    ByteBuffer from = ByteBuffer.wrap(body).position(Integer.BYTES);
    long epoch = from.getLong();
    long number = from.getLong();
    long sequence = from.getLong();
    byte[] hash = new byte[Frame.HASH_BYTES];
    byte[] key = new byte[VerifyKey.BYTES];
    byte[] signature = new byte[VerifyKey.SIGNATURE_BYTES];
    from.get(hash).get(key).get(signature);
    return VerifyKey.of(key)
        .map(by -> new ClosingSignature(epoch, number, new Link(sequence, hash), by, signature));
  }

  /// Whether the key that it names has signed it.
  boolean holds() {
    return key.verifies(purposed(text(epoch, number, signed, key)), signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClosingSignature that && Arrays.equals(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }
}
