package id.laci.pos.payment;

import java.time.Duration;

/// What is to be done for a payment once its new state is on disk. Each may run twice: a charge and
/// an end by their order id, a query by nature.
public sealed interface PaymentEffect {
  /// Ask the gateway for a code.
  record Charge(Order order) implements PaymentEffect {}

  /// Ask what has become of the order.
  record Query(OrderId order) implements PaymentEffect {}

  /// End the order because the cashier wants it so.
  record Cancel(OrderId order) implements PaymentEffect {}

  /// End the order because its time is over.
  record Expire(OrderId order) implements PaymentEffect {}

  /// Come back with [PaymentEvent.LookDue] after a while; a new one replaces the old one.
  record LookAfter(OrderId order, Duration delay) implements PaymentEffect {}
}
