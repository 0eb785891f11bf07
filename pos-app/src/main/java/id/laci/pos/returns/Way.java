package id.laci.pos.returns;

/// How a part of the money is to go back.
public enum Way {
  /// Out of the drawer, as it came.
  CASH,
  /// To the wallet that paid, through the gateway.
  WALLET,
  /// Out of the drawer in a wallet's stead: the wallet's refund is locked.
  CASH_INSTEAD,
  /// By a transfer that the shop makes itself, in a wallet's stead.
  TRANSFER_INSTEAD,
  /// It pays for the customer's next sale.
  CREDIT;

  /// @return whether money that came by a wallet goes another way
  public boolean isInstead() {
    return this == CASH_INSTEAD || this == TRANSFER_INSTEAD;
  }
}
