package id.laci.pos.today;

/// What came of an errand.
public sealed interface DayTidings {
  /// The figures.
  ///
  /// @param id of the question
  record Told(long id, DayRead read) implements DayTidings {}

  /// The copy cannot be asked now.
  ///
  /// @param id of the question
  record Untold(long id) implements DayTidings {}

  /// What came of writing a file.
  record Written(Saving saving) implements DayTidings {}
}
