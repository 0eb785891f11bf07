package id.laci.pos.ui;

import id.laci.pos.till.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as the reader of a language writes them.
public final class Dates {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter YEAR_FIRST =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private Dates() {}

  /// @return the day, such as `23/11/2026`
  public static String day(Language language, LocalDate day) {
    return switch (language) {
      case INDONESIAN, ENGLISH -> DAY_FIRST.format(day);
      case CHINESE -> YEAR_FIRST.format(day);
    };
  }

  /// @return the time of day to the minute, such as `09.41`
  public static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  /// @return day and time
  public static String moment(Language language, Instant at, ZoneId zone) {
    return day(language, at.atZone(zone).toLocalDate()) + " " + time(at, zone);
  }
}
