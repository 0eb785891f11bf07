package id.laci.pos.staff;

/// Why a change of staff is refused.
public enum RosterFault {
  /// No name, or one that is too long or has control characters in it.
  NAME,
  /// Somebody is called that already: two people of one name could not be told apart in the books.
  NAME_TAKEN,
  /// The till would have no owner any more who can sign in.
  LAST_OWNER,
  /// Whoever wants it may not manage people of that rank.
  RANK,
  /// Whoever wants it has not the right at all.
  NO_RIGHT,
  /// That right cannot be set so.
  FIXED,
  /// Nobody has such an account.
  UNKNOWN,
  /// There are as many accounts as a till has room for.
  FULL
}
