package id.laci.pos.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/// The gateway's signature under a notification: SHA-512 over order id, status code, gross amount
/// and server key, each exactly as in the JSON (Midtrans, HTTP notifications). It covers nothing
/// else: what the other fields say is to be believed only as far as these three agree with it.
record Signature(ServerKey key) {
  /// @return whether the fields carry the signature that the key makes; compared in constant time
  boolean isOn(Fields fields) {
    Optional<String> order = fields.text("order_id");
    Optional<String> code = fields.text("status_code");
    Optional<String> amount = fields.text("gross_amount");
    Optional<String> signed = fields.text("signature_key");
    if (order.isEmpty() || code.isEmpty() || amount.isEmpty() || signed.isEmpty()) {
      return false;
    }
    String right = Digests.sha512(order.get() + code.get() + amount.get() + key.secret());
    return MessageDigest.isEqual(ascii(right), ascii(signed.get()));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
