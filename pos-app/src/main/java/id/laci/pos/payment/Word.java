package id.laci.pos.payment;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// The gateway's word on an order, from a status query or a verified notification.
public sealed interface Word {
  /// The code lives and nobody has paid it.
  record Pending() implements Word {}

  /// The money is confirmed (`settlement`, fraud status accept or absent).
  ///
  /// @param amount what was paid, as the gateway says it
  /// @param transaction the gateway's id
  /// @param issuer whose wallet paid, when told
  /// @param at the gateway's settlement time
  record Settled(Money amount, String transaction, Optional<String> issuer, Instant at)
      implements Word {}

  /// Time ran out at the gateway.
  record Expired() implements Word {}

  /// Cancelled by the merchant.
  record Cancelled() implements Word {}

  /// Refused by the provider or its fraud check, or failed there.
  record Denied(String detail) implements Word {}

  /// 404: the gateway knows no such order.
  record Unknown() implements Word {}
}
