package id.laci.pos.payment;

import java.time.Duration;

/// What came of asking the gateway for a code.
public sealed interface ChargeAnswer {
  /// 201: the order is there and waits for the customer.
  ///
  /// @param payload the EMVCo text of the code
  /// @param transaction the gateway's id
  /// @param validFor time from the gateway's `transaction_time` to its `expiry_time`
  record Created(String payload, String transaction, Duration validFor) implements ChargeAnswer {}

  /// The order was created but the answer carries no code that the till could draw.
  record CreatedWithoutCode(String transaction) implements ChargeAnswer {}

  /// 406: this order id is taken; the status tells by what.
  record Duplicate() implements ChargeAnswer {}

  /// Not created, and why.
  ///
  /// @param detail the gateway's own words, for the journal and support
  record Refused(Refusal why, String detail) implements ChargeAnswer {}

  /// Nothing is known.
  record Unheard(Silence why) implements ChargeAnswer {}
}
