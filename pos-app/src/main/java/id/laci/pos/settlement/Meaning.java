package id.laci.pos.settlement;

/// What a column of a settlement file tells. A new one goes to the end; the names are remembered.
public enum Meaning {
  /// The shop's own order id.
  ORDER_ID,
  /// The gateway's or acquirer's id.
  TRANSACTION_ID,
  /// The retrieval reference number, which the customer's app shows as well.
  REFERENCE,
  /// What the customer paid; also an amount that says by a sign or `CR`/`DB` which way it went.
  GROSS,
  /// What came in, in a file with two columns of money.
  CREDIT,
  /// What went out, in a file with two columns of money.
  DEBIT,
  /// What the acquirer keeps: the MDR.
  FEE,
  /// What reaches the merchant.
  NET,
  /// The day, or the day and the time.
  DATE,
  /// The time, in a column of its own.
  TIME,
  /// Whose app paid.
  ISSUER,
  /// Whether it was paid, expired, refunded.
  STATUS,
  /// Payment, refund, fee, payout.
  TYPE,
  /// `CR` or `DB`, in a column of its own.
  SIDE;

  /// @return whether its cells are amounts
  public boolean isMoney() {
    return switch (this) {
      case GROSS, CREDIT, DEBIT, FEE, NET -> true;
      case ORDER_ID, TRANSACTION_ID, REFERENCE, DATE, TIME, ISSUER, STATUS, TYPE, SIDE -> false;
    };
  }
}
