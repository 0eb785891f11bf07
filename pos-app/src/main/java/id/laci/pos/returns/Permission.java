package id.laci.pos.returns;

/// What somebody must be allowed to do, by name: the one place where returns say whose word they
/// need. The rights of staff are theirs to grant, by these names.
public enum Permission {
  /// Take goods of a sale back for money that goes back as it came.
  REFUND,
  /// Undo the last sale before its goods have left.
  VOID,
  /// Take goods back for other goods.
  EXCHANGE,
  /// Give cash for goods whose sale nobody can find.
  REFUND_WITHOUT_RECEIPT,
  /// Give money back in another way than it came by a wallet.
  PAY_INSTEAD,
  /// Give up a return of which nothing has gone back, or ask once more for what was refused.
  SETTLE;

  /// @return what a return asks for; the one that is harder to get when it asks for two
  public static Permission of(ReturnPlan plan) {
    if (plan.shares().stream().anyMatch(share -> share.way().isInstead())) {
      return PAY_INSTEAD;
    }
    return switch (plan.kind()) {
      case RETURN -> REFUND;
      case VOID -> VOID;
      case WITHOUT_RECEIPT -> REFUND_WITHOUT_RECEIPT;
      case EXCHANGE -> EXCHANGE;
    };
  }
}
