package id.laci.pos.today;

import java.time.Instant;
import java.util.Optional;

/// What the copy tells of a day.
///
/// @param figures of the day
/// @param before the same weekday a week earlier
/// @param until while the day is not over: how far it has come, and what the earlier one had come
///   to by the same time
/// @param behind entries of the journal that the copy does not hold yet; 0 when it holds all
public record DayRead(DayFigures figures, DayFigures before, Optional<Until> until, long behind) {
  /// A part of a day.
  ///
  /// @param at the last moment that counts, on the day itself
  /// @param before what the earlier day had come to
  public record Until(Instant at, SoFar before) {}

  /// @return what the day is to be measured by
  public SoFar measure() {
    return until.map(Until::before).orElseGet(() -> SoFar.of(before));
  }
}
