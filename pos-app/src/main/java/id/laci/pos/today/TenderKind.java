package id.laci.pos.today;

/// How money came in, as a manager tells the ways apart.
public enum TenderKind {
  /// Notes and coins, without the change.
  CASH,
  /// A code of the gateway, paid from GoPay.
  GOPAY,
  /// A code of the gateway, paid from another wallet or a bank by QRIS.
  QRIS,
  /// The shop's own code, and the acquirer's list shows the money.
  OWN_VERIFIED,
  /// The shop's own code, on the word of the customer's screen alone.
  OWN_UNVERIFIED,
  /// The shop's own code; the money never came and was written off.
  OWN_LOST,
  /// What goods that came back were worth: no money came in.
  CREDIT;

  /// @return whether money came in, or is said to have
  public boolean isMoney() {
    return this != CREDIT && this != OWN_LOST;
  }
}
