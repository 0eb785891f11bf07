package id.laci.pos.qris;

/// How many decimals an amount is written with. Both occur in codes of the same country.
public enum Decimals {
  /// `25000`
  NONE,
  /// `25000.00`, as GoPay writes
  TWO
}
