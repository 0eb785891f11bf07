package id.laci.pos.gateway;

import id.laci.pos.payment.OrderId;
import id.laci.pos.refund.RefundKey;

/// The `Idempotency-Key` of a call. All calls share the gateway's memory of keys, so a refund's key
/// must never be a charge's: it has a colon, which neither an order id nor a digest can have. The
/// gateway ignores keys longer than 46 characters; a longer name is sent as the beginning of its
/// SHA-256.
final class IdempotencyKey {
  private static final int CHARS_MAX = 46;

  private static final String REFUND = "refund:";

  private IdempotencyKey() {}

  /// @return of a charge: the order id itself
  static String of(OrderId order) {
    return shortened(order.text(), CHARS_MAX);
  }

  /// @return of a refund
  static String of(RefundKey refund) {
    return REFUND + shortened(refund.text(), CHARS_MAX - REFUND.length());
  }

  private static String shortened(String text, int charsMax) {
    return text.length() <= charsMax ? text : Digests.sha256(text).substring(0, charsMax);
  }
}
