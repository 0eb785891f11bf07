package id.laci.pos.refund;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.util.Optional;

/// What came of asking the gateway for a refund.
public sealed interface RefundAnswer {
  /// 200: the gateway has taken it; the provider confirms it later.
  ///
  /// @param id the gateway's own id of the refund, when told
  record Accepted(Optional<String> id) implements RefundAnswer {}

  /// 202: the customer's bank or wallet does not take it.
  record Denied(String detail) implements RefundAnswer {}

  /// 406: the key is taken; the order's list of refunds tells by what.
  record KeyTaken() implements RefundAnswer {}

  /// 412: the payment cannot be refunded as it stands; the status tells how it stands.
  record WrongState(String detail) implements RefundAnswer {}

  /// 414: more than is left of the payment, or than the merchant has.
  record TooMuch(String detail) implements RefundAnswer {}

  /// 404: the gateway knows no such payment.
  record Unknown() implements RefundAnswer {}

  /// The gateway will not do it for another reason.
  ///
  /// @param detail the gateway's own words, for the journal and support
  record Refused(Refusal why, String detail) implements RefundAnswer {}

  /// Nothing is known.
  record Unheard(Silence why) implements RefundAnswer {}
}
