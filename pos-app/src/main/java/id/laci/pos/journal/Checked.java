package id.laci.pos.journal;

/// What came of checking a journal.
public sealed interface Checked {
  /// Every record follows the one before, bears its seal, every signature holds, and the head names
  /// the end.
  ///
  /// @param records how many there are
  /// @param segments in how many files
  /// @param epochs how many the journal has lived through: one, and one more for each restoring
  /// @param tornBytes what a crash left of a record that was never acknowledged; 0 when nothing
  /// @param cleanStop whether the journal was closed and nothing was appended since
  /// @param signatures over the shifts that were closed
  record Whole(
      long records,
      long segments,
      long epochs,
      long tornBytes,
      boolean cleanStop,
      Signatures signatures)
      implements Checked {}

  /// Something is there that no crash explains; the first such thing is named.
  record Broken(Damage damage) implements Checked {}

  /// There is no journal in that folder.
  record Nothing() implements Checked {}

  /// It cannot be checked here and now.
  ///
  /// @param why for the program
  /// @param reason in words
  /// @param remedy what a person should do
  record Refused(Opened.Why why, String reason, String remedy) implements Checked {}
}
