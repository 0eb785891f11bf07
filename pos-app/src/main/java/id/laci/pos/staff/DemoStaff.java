package id.laci.pos.staff;

import java.util.List;

/// The people of the demonstration. Their PINs stand on its screens and open nothing else.
public enum DemoStaff {
  SARI("S1", "Sari", Rank.CASHIER, "111111"),
  BUDI("S2", "Budi", Rank.MANAGER, "123456"),
  RATNA("S3", "Ibu Ratna", Rank.OWNER, "222222");

  private final String id;
  private final String called;
  private final Rank rank;
  private final String pin;

  DemoStaff(String id, String called, Rank rank, String pin) {
    this.id = id;
    this.called = called;
    this.rank = rank;
    this.pin = pin;
  }

  /// @return the account
  public StaffMember member() {
    return new StaffMember(new StaffId(id), called, rank, true);
  }

  /// @return the PIN, which is no secret
  public String pin() {
    return pin;
  }

  /// @return everybody
  public static Roster roster() {
    Roster roster = Roster.EMPTY;
    for (DemoStaff one : List.of(values())) {
      roster = roster.with(one.member());
    }
    return roster;
  }
}
