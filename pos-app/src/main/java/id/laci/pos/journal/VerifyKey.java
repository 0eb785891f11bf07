package id.laci.pos.journal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// The public half of a signing key (Ed25519, RFC 8032): whoever has it can verify and cannot sign.
final class VerifyKey {
  static final int BYTES = 32;
  static final int SIGNATURE_BYTES = 64;

  /// What stands before the 32 bytes of every such key in its X.509 form (RFC 8410).
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int FINGERPRINT_BYTES = 16;
  private static final int GROUP = 4;

  private final byte[] raw;

  private VerifyKey(byte[] raw) {
    this.raw = raw;
  }

  /// @param raw the 32 bytes of RFC 8032
  /// @return empty if they are no key
  static Optional<VerifyKey> of(byte[] raw) {
    if (raw.length != BYTES) {
      return Optional.empty();
    }
    VerifyKey key = new VerifyKey(raw.clone());
    try {
      Signature.getInstance("Ed25519").initVerify(key.platform());
      return Optional.of(key);
    } catch (InvalidKeyException _) {
      return Optional.empty(); // no point of the curve
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static VerifyKey of(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new VerifyKey(Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length));
  }

  private PublicKey platform() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509, X509.length + BYTES);
    System.arraycopy(raw, 0, encoded, X509.length, BYTES);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  boolean verifies(byte[] text, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(platform());
      check.update(text);
      return check.verify(signature);
    } catch (SignatureException _) {
      return false; // not of the form that a signature has
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("Ed25519 is part of the Java platform", e);
  }

  byte[] bytes() {
    return raw.clone();
  }

  /// What a person writes down to know the key again: the first half of its SHA-256, in eight
  /// groups of four.
  String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw);
      String hex = HexFormat.of().withUpperCase().formatHex(hash, 0, FINGERPRINT_BYTES);
      StringBuilder grouped = new StringBuilder();
      for (int at = 0; at < hex.length(); at += GROUP) {
        grouped.append(at == 0 ? "" : " ").append(hex, at, at + GROUP);
      }
      return grouped.toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of the Java platform", e);
    }
  }

  /// @return a fingerprint as people type it, with or without blanks, in the form that it is shown
  ///   in; empty if it is none
  static Optional<String> readFingerprint(String typed) {
    String hex = typed.replaceAll("[\\s:-]", "").toUpperCase(Locale.ROOT);
    return hex.matches("[0-9A-F]{32}")
        ? Optional.of(hex.replaceAll("(.{4})(?!$)", "$1 "))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyKey key && Arrays.equals(raw, key.raw);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(raw);
  }

  @Override
  public String toString() {
    return "VerifyKey[" + fingerprint() + "]";
  }
}
