package id.laci.pos.staff;

/// Somebody with an account. People who have left stay in the books, switched off.
///
/// @param name as receipts and screens say it, 1 to [#NAME_MAX] characters
/// @param rank as what
/// @param active whether the account may be used
public record StaffMember(StaffId id, String name, Rank rank, boolean active) {
  /// Characters that fit on a receipt beside the till's name.
  public static final int NAME_MAX = 24;

  public StaffMember {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException("account " + id + " of nobody");
    }
  }

  StaffMember as(Rank other) {
    return new StaffMember(id, name, other, active);
  }

  StaffMember active(boolean on) {
    return new StaffMember(id, name, rank, on);
  }
}
