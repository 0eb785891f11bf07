package id.laci.pos.journal;

/// What became of opening a journal.
public sealed interface Opened {
  /// The journal is whole and takes records.
  ///
  /// @param report what was found
  record Ready(Journal journal, RecoveryReport report) implements Opened {}

  /// The journal holds something that no crash explains; it is left as it was found.
  record Damaged(Damage damage) implements Opened {}

  /// Nothing is known to be wrong with the journal, but it cannot be opened here and now.
  ///
  /// @param why for the program
  /// @param reason in words
  /// @param remedy what a person should do
  record Refused(Why why, String reason, String remedy) implements Opened {}

  /// Why a journal was not opened.
  enum Why {
    /// Another process, or this one, has it open.
    IN_USE,
    /// It was written with another key.
    WRONG_KEY,
    /// It was written by a newer Laci.
    NEWER_FORMAT,
    /// The medium has no room.
    DISK_FULL,
    /// The medium cannot be read or written.
    MEDIUM_FAILED
  }
}
