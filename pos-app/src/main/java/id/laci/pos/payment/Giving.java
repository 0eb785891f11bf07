package id.laci.pos.payment;

/// How money that came late went back to the customer.
public enum Giving {
  /// To the wallet that it came from, by the gateway's refund.
  REFUND,
  /// Over the counter.
  CASH,
  /// By a transfer that the shop made itself.
  TRANSFER
}
