package id.laci.pos.store;

/// Why a copy is not believed; it is set aside and built anew.
///
/// @param reason what gave it away
/// @param words for a person
public record Distrust(Reason reason, String words) {
  /// What gave a copy away, in the order in which it is looked at.
  public enum Reason {
    /// There is no file, though the journal is not new.
    MISSING,
    /// H2 cannot open the file, or not read it to the end.
    UNREADABLE,
    /// It opens without a schema, or with one that is not this program's.
    SCHEMA,
    /// It has entries that the journal does not have.
    AHEAD,
    /// A row is not what was written.
    ROW,
    /// An index and its table do not tell the same.
    INDEX,
    /// A table has another number of rows than it has noted.
    TALLY,
    /// Counts and sums are not those of the journal.
    JOURNAL,
    /// It takes no more entries, though there is nothing wrong with the disk.
    STUCK
  }
}
