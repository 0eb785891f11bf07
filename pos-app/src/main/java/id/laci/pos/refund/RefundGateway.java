package id.laci.pos.refund;

import id.laci.pos.payment.OrderId;

/// The gateway as refunds see it. Calls block their (virtual) thread until an answer or the
/// configured time-out; none throws, whatever the network or the gateway does.
public interface RefundGateway {
  /// Asks for a refund. Sending the same request again is safe for seven days: its key makes it the
  /// same refund.
  ///
  /// @param request its key and amount are on disk already
  RefundAnswer refund(RefundRequest request);

  /// Asks what has gone back of an order.
  RefundsAnswer refunds(OrderId order);
}
