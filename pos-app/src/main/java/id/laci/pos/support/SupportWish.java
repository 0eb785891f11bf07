package id.laci.pos.support;

import id.laci.pos.payment.OrderId;

/// What a person wants to hand over to whoever helps.
public sealed interface SupportWish {
  /// Write down everything about a payment: names, amounts and times, nothing secret.
  ///
  /// @param order whose timeline is on the screen
  record WriteFile(OrderId order) implements SupportWish {}
}
