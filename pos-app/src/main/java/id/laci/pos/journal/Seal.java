package id.laci.pos.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Closes and opens the bodies of one segment with AES-256-GCM. For one thread.
final class Seal {
  /// How much longer a sealed body is than the body, in bytes.
  static final int TAG_BYTES = 16;

  private static final int NONCE_BYTES = 12;

  private final SecretKey key;
  private final byte[] segment;
  private final Cipher cipher;

  Seal(SecretKey key, SegmentHeader segment) {
    this.key = key;
    this.segment = segment.bytes();
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is part of the Java platform", e);
    }
  }

  /// Seals a body. The pair of run and sequence must never have been used before.
  byte[] close(long run, long sequence, byte[] record, byte[] body) {
    try {
      start(Cipher.ENCRYPT_MODE, run, sequence, record);
      return cipher.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to seal", e);
    }
  }

  /// Opens what was sealed; empty if one bit of it, of its place or of the key is another.
  Optional<byte[]> open(long run, long sequence, byte[] record, byte[] sealed) {
    try {
      start(Cipher.DECRYPT_MODE, run, sequence, record);
      return Optional.of(cipher.doFinal(sealed));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to open", e);
    }
  }

  private void start(int mode, long run, long sequence, byte[] record)
      throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(run).putInt((int) sequence).array();
    cipher.init(mode, key, new GCMParameterSpec(Byte.SIZE * TAG_BYTES, nonce));
    cipher.updateAAD(segment);
    cipher.updateAAD(record);
  }
}
