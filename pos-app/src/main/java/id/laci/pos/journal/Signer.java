package id.laci.pos.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;

/// A key pair that signs (Ed25519). Shows its secret in no text.
final class Signer {
  static final int SECRET_BYTES = 32;

  private final byte[] secret;
  private final VerifyKey publicHalf;

  /// @param secret the 32 bytes of RFC 8032
  Signer(byte[] secret, VerifyKey publicHalf) {
    this.secret = secret.clone();
    this.publicHalf = publicHalf;
  }

  static Signer draw(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = generator.generateKeyPair();
      byte[] secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      return new Signer(secret, VerifyKey.of(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  byte[] sign(byte[] text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret)));
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  VerifyKey publicHalf() {
    return publicHalf;
  }

  /// A copy, that the caller may wipe.
  byte[] secret() {
    return secret.clone();
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("Ed25519 is part of the Java platform", e);
  }

  @Override
  public String toString() {
    return "Signer[" + publicHalf.fingerprint() + "]";
  }
}
