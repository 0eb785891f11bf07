package id.laci.pos.today;

import java.time.LocalDate;

/// What a person wants of the day's figures.
public sealed interface DayWish {
  /// Open the page at the present business day.
  record Open() implements DayWish {}

  /// Look at that business day; one that has not begun is the present one.
  record Show(LocalDate date) implements DayWish {}

  /// Look at the day so many days later; negative for earlier.
  record Step(int days) implements DayWish {}

  /// Look at a day that has a name.
  record Jump(Named to) implements DayWish {}

  /// Read the same day anew.
  record Refresh() implements DayWish {}

  /// Write the figures into a file.
  record SaveTable() implements DayWish {}

  /// Write the charts into a file.
  record SavePicture(Picture picture) implements DayWish {}

  /// Days that have a name.
  enum Named {
    /// The present business day.
    TODAY,
    /// The one before the present one.
    YESTERDAY,
    /// The same weekday, a week before the day that is shown.
    WEEK_BEFORE
  }
}
