package id.laci.pos.staff;

/// The acts of the till that not everybody may do.
public enum Permission {
  /// To fill a basket and take money for it.
  SELL,
  /// To take out or shrink a line of a basket of which a part is paid.
  TAKE_OUT_PAID,
  /// To open the drawer without a sale.
  NO_SALE,
  /// To take goods back that a receipt shows.
  REFUND_WITH_RECEIPT,
  /// To take goods back without their receipt.
  REFUND_WITHOUT_RECEIPT,
  /// To undo the last sale.
  VOID_SALE,
  /// To take goods back for others.
  EXCHANGE,
  /// To put cash into the drawer that is no sale.
  CASH_IN,
  /// To take cash out of the drawer.
  CASH_OUT,
  /// To carry notes from the drawer to the safe.
  CASH_DROP,
  /// To begin a shift.
  OPEN_SHIFT,
  /// To count and end a shift.
  CLOSE_SHIFT,
  /// To count a drawer a second time, beside whoever counted first.
  SECOND_COUNT,
  /// To see what a shift has taken so far.
  REPORT_X,
  /// To end a day with its numbered report.
  REPORT_Z,
  /// To take an unverified payment by the shop's own code beyond a limit.
  OFFLINE_OVER_LIMIT,
  /// To switch payments by the shop's own code on or off.
  OFFLINE_SWITCH,
  /// To set up the shop's own code and its limits: all that it takes goes where the code says.
  OWN_CODE,
  /// To let go of what waits to be sent.
  DROP_ITEM,
  /// To give back money that came late.
  MONEY_BACK,
  /// To say which line of a settlement file is the money of a claim.
  MATCH_CLAIM,
  /// To give up money that was claimed and never found.
  WRITE_OFF,
  /// To read a settlement file without some of its lines.
  LEAVE_OUT_LINES,
  /// To add people, change what they work as, reset their PINs and switch them off.
  STAFF,
  /// To change what a role may do. An owner's alone.
  RIGHTS,
  /// To choose and change devices.
  DEVICES,
  /// To change the till's settings.
  SETTINGS,
  /// To write the journal out for others to read.
  JOURNAL_EXPORT;

  /// @return whether an approval would make sense: nobody is asked at every scan, and who may say
  ///   what others may is settled once
  public boolean isAskable() {
    return this != SELL && this != RIGHTS;
  }
}
