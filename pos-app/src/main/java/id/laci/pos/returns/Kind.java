package id.laci.pos.returns;

/// How goods come back.
public enum Kind {
  /// Some of a sale, or all of it.
  RETURN,
  /// The last sale is undone before the goods have left the counter.
  VOID,
  /// Nobody can find the sale.
  WITHOUT_RECEIPT,
  /// Goods of a sale for other goods: what they were worth pays for the next sale.
  EXCHANGE
}
