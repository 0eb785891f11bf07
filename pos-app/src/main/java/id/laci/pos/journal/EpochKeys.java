package id.laci.pos.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// What one epoch's records and head are sealed with, derived from the journal's key by HKDF-SHA256
/// with the epoch as salt. Never the journal's key itself.
final class EpochKeys {
  private static final int KEY_BYTES = 32;

  private final long epoch;
  private final SecretKey seal;
  private final SecretKey head;
  private final long check;

  EpochKeys(Keys keys, long epoch) {
    this.epoch = epoch;
    try {
      SecretKey journal = keys.journalKey(epoch);
      this.seal = derive(journal, "AES", "laci journal seal");
      this.head = derive(journal, "HmacSHA256", "laci journal head");
      SecretKey checked = derive(journal, "Generic", "laci journal check");
      this.check = ByteBuffer.wrap(checked.getEncoded()).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256 is part of the Java platform", e);
    }
  }

  private SecretKey derive(SecretKey journalKey, String algorithm, String purpose)
      throws GeneralSecurityException {
    byte[] salt = ByteBuffer.allocate(Long.BYTES).putLong(epoch).array();
    return KDF.getInstance("HKDF-SHA256")
        .deriveKey(
            algorithm,
            HKDFParameterSpec.ofExtract()
                .addIKM(journalKey)
                .addSalt(salt)
                .thenExpand(purpose.getBytes(US_ASCII), KEY_BYTES));
  }

  long epoch() {
    return epoch;
  }

  /// Tells this key from another without telling anything of it.
  long check() {
    return check;
  }

  /// A seal for one segment and one thread.
  Seal seal(SegmentHeader segment) {
    return new Seal(seal, segment);
  }

  /// The MAC of the head over the first bytes of an array.
  byte[] headMac(byte[] bytes, int length) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(head);
      mac.update(Arrays.copyOf(bytes, length));
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of the Java platform", e);
    }
  }
}
