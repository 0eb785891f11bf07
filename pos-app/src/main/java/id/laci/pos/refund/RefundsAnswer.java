package id.laci.pos.refund;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;

/// What came of asking what has gone back of an order.
public sealed interface RefundsAnswer {
  /// The gateway spoke.
  record Heard(RefundWord word) implements RefundsAnswer {}

  /// 404: the gateway knows no such order.
  record NotFound() implements RefundsAnswer {}

  /// The gateway will not tell (a wrong key, say).
  record Refused(Refusal why, String detail) implements RefundsAnswer {}

  /// Nothing is known.
  record Unheard(Silence why) implements RefundsAnswer {}
}
