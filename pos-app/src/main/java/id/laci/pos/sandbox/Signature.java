package id.laci.pos.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The gateway's signature: SHA-512 over order id, status code, amount and server key, each exactly
/// as in the message and with nothing between them.
final class Signature {
  private Signature() {}

  /// @return 128 lower-case hex digits
  static String of(String orderId, String statusCode, String grossAmount, String serverKey) {
    String text = orderId + statusCode + grossAmount + serverKey;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-512");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-512", e);
    }
  }
}
