package id.laci.pos.qris;

/// What a code is for.
public enum Purpose {
  /// Paying a merchant.
  SALE,
  /// Sending money to a person's account (QRIS transfer); never a payment at a counter.
  TRANSFER
}
