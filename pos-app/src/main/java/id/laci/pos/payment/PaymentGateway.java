package id.laci.pos.payment;

import java.time.Duration;

/// The gateway as the till sees it. Calls block their (virtual) thread until an answer or the
/// configured time-out; none throws, whatever the network or the gateway does.
public interface PaymentGateway {
  /// Asks for a code. Sending the same order again is safe: the order id is the idempotency key.
  ///
  /// @param order the order; its id and amount are on disk already
  /// @param lifetime how long the code shall live, at least 20 seconds
  ChargeAnswer charge(Order order, Duration lifetime);

  /// Asks what has become of an order.
  StatusAnswer status(OrderId order);

  /// Ends a pending order on the till's wish.
  EndAnswer cancel(OrderId order);

  /// Ends a pending order whose time is over.
  EndAnswer expire(OrderId order);
}
