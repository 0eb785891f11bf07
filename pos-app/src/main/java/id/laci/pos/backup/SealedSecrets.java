package id.laci.pos.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Secrets sealed with a recovery code: AES-256-GCM under a key that PBKDF2-HMAC-SHA256 makes of
/// the code. The code alone has more bits than anybody can try; the count is for a code of which a
/// part was seen.
///
/// A file of `LACIRECV`, version 1, the count, 16 bytes of salt, 12 of nonce (all of which is
/// sealed too), then the ciphertext with its tag.
public final class SealedSecrets {
  /// The count that is used for new ones; OWASP's advice of 2023.
  static final int ROUNDS = 600_000;

  private static final int ROUNDS_MAX = 10_000_000;
  private static final long MAGIC = 0x4C41434952454356L; // LACIRECV
  private static final int VERSION = 1;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int KEY_BYTES = 32;
  private static final int HEADER_BYTES = Long.BYTES + 2 * Integer.BYTES + SALT_BYTES + NONCE_BYTES;

  private SealedSecrets() {}

  /// What came of opening.
  public sealed interface Opened {
    /// @param secrets the caller's own, to be wiped
    @SuppressWarnings("ArrayRecordComponent") // secrets on their way to their reader
    record Good(byte[] secrets) implements Opened {}

    /// Another code, or a file that somebody changed: nobody can tell which.
    record WrongCode() implements Opened {}

    /// No such file, or of a newer version.
    record Unreadable() implements Opened {}
  }

  /// Seals secrets with a code.
  ///
  /// @return what may be stored anywhere
  public static byte[] seal(byte[] secrets, RecoveryCode code, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    byte[] header =
        ByteBuffer.allocate(HEADER_BYTES)
            .putLong(MAGIC)
            .putInt(VERSION)
            .putInt(ROUNDS)
            .put(salt)
            .put(nonce)
            .array();
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, key(code, salt, ROUNDS), nonce, header).doFinal(secrets);
      return ByteBuffer.allocate(HEADER_BYTES + sealed.length).put(header).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PBKDF2 and AES-GCM are part of the Java platform", e);
    }
  }

  /// Opens what was sealed.
  public static Opened open(byte[] file, RecoveryCode code) {
    if (file.length < HEADER_BYTES + TAG_BYTES) {
      return new Opened.Unreadable();
    }
    ByteBuffer from = ByteBuffer.wrap(file);
    boolean ours = from.getLong() == MAGIC && from.getInt() == VERSION;
    int rounds = from.getInt();
    if (!ours || rounds < 1 || rounds > ROUNDS_MAX) {
      return new Opened.Unreadable();
    }
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    from.get(salt).get(nonce);
    try {
      byte[] header = Arrays.copyOf(file, HEADER_BYTES);
      return new Opened.Good(
          cipher(Cipher.DECRYPT_MODE, key(code, salt, rounds), nonce, header)
              .doFinal(file, HEADER_BYTES, file.length - HEADER_BYTES));
    } catch (AEADBadTagException _) {
      return new Opened.WrongCode();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PBKDF2 and AES-GCM are part of the Java platform", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(Byte.SIZE * TAG_BYTES, nonce));
    cipher.updateAAD(header);
    return cipher;
  }

  private static SecretKey key(RecoveryCode code, byte[] salt, int rounds)
      throws GeneralSecurityException {
    char[] password = code.password();
    PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, Byte.SIZE * KEY_BYTES);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new SecretKeySpec(key, "AES");
    } finally {
      spec.clearPassword();
      Arrays.fill(password, '\0');
    }
  }

  /// @return why these bytes are no sealed secrets, if they are none
  public static Optional<String> problem(byte[] file) {
    boolean ours =
        file.length >= HEADER_BYTES + TAG_BYTES
            && ByteBuffer.wrap(file).getLong() == MAGIC
            && ByteBuffer.wrap(file).getInt(Long.BYTES) == VERSION;
    return ours ? Optional.empty() : Optional.of("they are not sealed keys");
  }
}
