package id.laci.pos.table;

import java.time.Instant;

/// What a cell with a date says.
public sealed interface Moment {
  /// A point of time, or a day.
  ///
  /// @param instant the beginning of the day when no time is given
  /// @param dayOnly whether no time is given
  record At(Instant instant, boolean dayOnly) implements Moment {}

  /// Nothing.
  record Blank() implements Moment {}

  /// Something else.
  ///
  /// @param fault what is wrong
  record Wrong(Fault fault) implements Moment {}

  /// Why a cell holds no date.
  enum Fault {
    /// It is not written as one.
    NOT_A_DATE,
    /// There is no such day or time, or not in this order.
    NO_SUCH_DAY,
    /// A year in which there was no QRIS, or far ahead.
    YEAR_OUT_OF_RANGE
  }
}
