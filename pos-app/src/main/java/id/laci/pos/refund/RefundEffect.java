package id.laci.pos.refund;

import id.laci.pos.payment.OrderId;
import java.time.Duration;

/// What is to be done for a refund once its new state is on disk. Each may run twice: a refund by
/// its key, a query by nature.
public sealed interface RefundEffect {
  /// Ask the gateway for the refund: always the same request, so always the same key and amount.
  record SendRefund(RefundRequest request) implements RefundEffect {}

  /// Ask what has gone back of the order; the answer is [RefundEvent.Looked].
  record QueryOrder(OrderId order) implements RefundEffect {}

  /// Come back with [RefundEvent.LookDue] after a while; a new one replaces the old one.
  record LookAfter(RefundKey key, Duration delay) implements RefundEffect {}
}
