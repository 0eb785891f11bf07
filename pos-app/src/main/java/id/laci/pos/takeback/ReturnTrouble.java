package id.laci.pos.takeback;

/// Why the refund desk did not do what was wanted.
public enum ReturnTrouble {
  /// There is no sale under that number.
  NO_SUCH_SALE,
  /// What came back before cannot be told yet: the books are still being caught up with.
  BOOKS_LAG,
  /// Something moved on meanwhile: what is shown now is how it stands.
  CHANGED,
  /// No reason is chosen, or it needs words.
  NO_REASON,
  /// The disk has no room for anything new.
  NO_SPACE,
  /// The sheet could not be written.
  NOT_SAVED
}
