package id.laci.pos.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as people and programs write them: ISO, `28/11/2026 14.05`, `28-11-26`, `28 Nov
/// 2026`, `11/28/2026 2:05 PM`, with names of months in Indonesian and English, with WIB, WITA,
/// WIT, an offset, or none.
public final class Moments {
  private static final int LONGEST = 60;
  private static final int YEAR_FIRST_QRIS = 2019;
  private static final int YEAR_LAST = 2099;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:\\p{L}+\\s*,\\s*)?"
              + "(?<date>\\d{4}-?\\d{2}-?\\d{2}(?=\\D|$|\\d{4}|\\d{6})|\\d{1,4}\\s?[-/."
              + " ]\\s?\\d{1,2}\\s?[-/. ]\\s?\\d{2,4}|\\d{1,2}\\s?[-/."
              + " ]?\\s?\\p{L}{3,9}\\.?\\s?[-/., ]?\\s?\\d{2,4}"
              + "|\\p{L}{3,9}\\.?\\s?\\d{1,2}\\s?,?\\s\\d{4})"
              + "(?:(?:\\s*,\\s*|\\s*[Tt]\\s*|\\s+|\\s+-\\s+|\\s+(?:pukul|jam|at)\\s+)?(?<time>\\d.*))?");

  private Moments() {}

  /// @param date a date, or a date and a time
  /// @param time a time from a cell of its own; empty when there is none. A time beside the date
  ///   says more, unless it is midnight
  /// @param order what figures in the date mean
  /// @param zone where the clock stood when the cell does not say
  public static Moment read(String date, String time, DateOrder order, ZoneId zone) {
    if (date.isEmpty() && time.isEmpty()) {
      return new Moment.Blank();
    }
    Optional<Matcher> shape = shape(date);
    if (shape.isEmpty()) {
      return new Moment.Wrong(Moment.Fault.NOT_A_DATE);
    }
    String written = shape.get().group("date");
    String inDate = Optional.ofNullable(shape.get().group("time")).orElse("");
    boolean own = time.isEmpty() || (!inDate.isEmpty() && !isMidnight(inDate));
    return read(written, own ? inDate : time, zone, DayParts.of(written, order));
  }

  private static Moment read(String date, String time, ZoneId zone, Optional<DayParts> parts) {
    if (parts.isEmpty()) {
      return new Moment.Wrong(
          DayParts.isAny(date) ? Moment.Fault.NO_SUCH_DAY : Moment.Fault.NOT_A_DATE);
    }
    int year = parts.get().year();
    if (year < YEAR_FIRST_QRIS || year > YEAR_LAST) {
      return new Moment.Wrong(Moment.Fault.YEAR_OUT_OF_RANGE);
    }
    try {
      LocalDate day = LocalDate.of(year, parts.get().month(), parts.get().day());
      if (time.isEmpty()) {
        return new Moment.At(day.atStartOfDay(zone).toInstant(), true);
      }
      return Clock.read(time)
          .<Moment>map(
              clock ->
                  new Moment.At(
                      day.atTime(clock.time()).atZone(clock.zone().orElse(zone)).toInstant(),
                      false))
          .orElseGet(() -> new Moment.Wrong(Moment.Fault.NOT_A_DATE));
    } catch (DateTimeException _) {
      return new Moment.Wrong(Moment.Fault.NO_SUCH_DAY);
    }
  }

  /// Excel puts a midnight behind a date that has its time in the next column.
  private static boolean isMidnight(String time) {
    return Clock.read(time).map(clock -> clock.time().equals(LocalTime.MIDNIGHT)).orElse(false);
  }

  /// @return whether the cell is a date when its figures stand in this order
  static boolean fits(String cell, DateOrder order) {
    return shape(cell)
        .flatMap(shape -> DayParts.of(shape.group("date"), order))
        .filter(DayParts::isDay)
        .isPresent();
  }

  private static Optional<Matcher> shape(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher shape = SHAPE.matcher(cell);
    return shape.matches() ? Optional.of(shape) : Optional.empty();
  }
}
