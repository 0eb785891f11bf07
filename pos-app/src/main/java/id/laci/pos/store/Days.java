package id.laci.pos.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people type them: `2026-03-01`, `1/3`, `01-03-2026`, `3月1日`, and the last few by their
/// names in three languages.
final class Days {
  /// How many days ago.
  private static final Map<String, Integer> NAMES =
      Map.of(
          "hari ini", 0,
          "today", 0,
          "今天", 0,
          "kemarin", 1,
          "yesterday", 1,
          "昨天", 1,
          "kemarin dulu", 2,
          "前天", 2);

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})");
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("(?<day>\\d{1,2})[-/](?<month>\\d{1,2})");
  private static final Pattern CHINESE = Pattern.compile("(?<month>\\d{1,2})月(?<day>\\d{1,2})日?");

  private static final int CENTURY = 2000;

  private Days() {}

  /// @param words one or two, in small letters
  /// @param today in the shop's zone
  /// @return the day that they name; a day without a year is the last one there was
  static Optional<LocalDate> of(String words, LocalDate today) {
    Integer ago = NAMES.get(words);
    if (ago != null) {
      return Optional.of(today.minusDays(ago));
    }
    return dated(YEAR_FIRST.matcher(words))
        .or(() -> dated(DAY_FIRST.matcher(words)))
        .or(() -> latest(WITHOUT_YEAR.matcher(words), today))
        .or(() -> latest(CHINESE.matcher(words), today));
  }

  private static Optional<LocalDate> dated(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group("year"));
    return day(matcher, year < 100 ? CENTURY + year : year);
  }

  private static Optional<LocalDate> latest(Matcher matcher, LocalDate today) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return day(matcher, today.getYear())
        .filter(day -> !day.isAfter(today))
        .or(() -> day(matcher, today.getYear() - 1));
  }

  private static Optional<LocalDate> day(Matcher matcher, int year) {
    try {
      return Optional.of(
          LocalDate.of(
              year,
              Integer.parseInt(matcher.group("month")),
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException _) {
      return Optional.empty(); // no such day
    }
  }
}
