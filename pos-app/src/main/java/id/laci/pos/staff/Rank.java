package id.laci.pos.staff;

/// As what somebody works, from the one with the fewest rights to the one who answers for all.
public enum Rank {
  /// Sells.
  CASHIER,
  /// Sells, and helps out where a rule has an everyday exception.
  SUPERVISOR,
  /// Runs the shop's day.
  MANAGER,
  /// Owns the shop: may do everything, and says who else may.
  OWNER;

  /// @return whether whoever works as this may make, change and switch off accounts of the other:
  ///   an owner all of them, everybody else those below. A manager who could make managers could
  ///   approve what they ask for themselves.
  public boolean mayManage(Rank other) {
    return this == OWNER || compareTo(other) > 0;
  }
}
