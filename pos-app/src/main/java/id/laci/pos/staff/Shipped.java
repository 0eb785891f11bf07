package id.laci.pos.staff;

/// What each role may do until an owner changes it.
final class Shipped {
  private Shipped() {}

  static Right right(Rank rank, Permission permission) {
    return switch (rank) {
      case CASHIER -> cashier(permission);
      case SUPERVISOR -> supervisor(permission);
      case MANAGER -> permission == Permission.RIGHTS ? Right.DENIED : Right.ALLOWED;
      case OWNER -> Right.ALLOWED;
    };
  }

  private static Right cashier(Permission permission) {
    return switch (permission) {
      case SELL, CASH_IN, CASH_DROP, OPEN_SHIFT, CLOSE_SHIFT, DEVICES -> Right.ALLOWED;
      case TAKE_OUT_PAID,
          NO_SALE,
          REFUND_WITH_RECEIPT,
          REFUND_WITHOUT_RECEIPT,
          VOID_SALE,
          EXCHANGE,
          CASH_OUT,
          SECOND_COUNT,
          REPORT_X,
          REPORT_Z,
          OFFLINE_OVER_LIMIT,
          OFFLINE_SWITCH,
          OWN_CODE,
          DROP_ITEM,
          MONEY_BACK,
          MATCH_CLAIM,
          WRITE_OFF,
          LEAVE_OUT_LINES,
          STAFF ->
          Right.NEEDS_APPROVAL;
      case RIGHTS, SETTINGS, JOURNAL_EXPORT -> Right.DENIED;
    };
  }

  private static Right supervisor(Permission permission) {
    return switch (permission) {
      case SELL,
          TAKE_OUT_PAID,
          NO_SALE,
          REFUND_WITH_RECEIPT,
          VOID_SALE,
          EXCHANGE,
          CASH_IN,
          CASH_OUT,
          CASH_DROP,
          OPEN_SHIFT,
          CLOSE_SHIFT,
          SECOND_COUNT,
          REPORT_X,
          DROP_ITEM,
          DEVICES ->
          Right.ALLOWED;
      case REFUND_WITHOUT_RECEIPT,
          REPORT_Z,
          OFFLINE_OVER_LIMIT,
          OFFLINE_SWITCH,
          OWN_CODE,
          MONEY_BACK,
          MATCH_CLAIM,
          WRITE_OFF,
          LEAVE_OUT_LINES,
          STAFF,
          SETTINGS,
          JOURNAL_EXPORT ->
          Right.NEEDS_APPROVAL;
      case RIGHTS -> Right.DENIED;
    };
  }
}
