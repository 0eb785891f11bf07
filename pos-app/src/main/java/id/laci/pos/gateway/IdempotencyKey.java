package id.laci.pos.gateway;

import id.laci.pos.payment.OrderId;

/// The `Idempotency-Key` of a charge: the order id itself. The gateway ignores keys longer than 46
/// characters, so a longer order id is sent as the beginning of its SHA-256.
final class IdempotencyKey {
  private static final int CHARS_MAX = 46;

  private IdempotencyKey() {}

  static String of(OrderId order) {
    String text = order.text();
    return text.length() <= CHARS_MAX ? text : Digests.sha256(text).substring(0, CHARS_MAX);
  }
}
