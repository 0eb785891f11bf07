package id.laci.pos.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The figures of a date.
///
/// @param year four digits
/// @param month from 1 for an order in which it can be one
/// @param day from 1
record DayParts(int year, int month, int day) {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("peb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("mei", 5),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("agu", 8),
          Map.entry("agt", 8),
          Map.entry("ags", 8),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("nop", 11),
          Map.entry("des", 12),
          Map.entry("dec", 12));

  /// @return the parts, when the text can be read in this order. Four digits in front are a year
  ///   whatever the order is, and a name is a month
  static Optional<DayParts> of(String text, DateOrder order) {
    List<String> parts = parts(text);
    if (parts.size() != 3) {
      return Optional.empty();
    }
    int named = named(parts);
    if (named >= 0) {
      return byName(parts, named);
    }
    int[] figures = parts.stream().mapToInt(Integer::parseInt).toArray();
    if (parts.getFirst().length() == 4) {
      return Optional.of(new DayParts(figures[0], figures[1], figures[2]));
    }
    return switch (order) {
      case DAY_FIRST -> plausible(figures[2], figures[1], figures[0]);
      case MONTH_FIRST -> plausible(figures[2], figures[0], figures[1]);
      case YEAR_FIRST ->
          parts.getLast().length() == 4
              ? Optional.empty()
              : plausible(figures[0], figures[1], figures[2]);
    };
  }

  /// @return whether it is a date in some order
  static boolean isAny(String text) {
    return parts(text).size() == 3;
  }

  private static Optional<DayParts> byName(List<String> parts, int named) {
    int month = MONTHS.getOrDefault(parts.get(named).substring(0, 3), 0);
    int day = Integer.parseInt(parts.get(named == 0 ? 1 : 0));
    return plausible(Integer.parseInt(parts.getLast()), month, day);
  }

  private static Optional<DayParts> plausible(int year, int month, int day) {
    int full = year < 100 ? 2000 + year : year;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.of(new DayParts(full, month, day))
        : Optional.empty();
  }

  private static int named(List<String> parts) {
    for (int at = 0; at < 2; at++) {
      String part = parts.get(at);
      if (part.length() >= 3 && MONTHS.containsKey(part.substring(0, 3))) {
        return at;
      }
    }
    return -1;
  }

  /// Runs of digits and runs of letters; eight digits together are three parts.
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && kind(text.charAt(end)) == kind(text.charAt(at))) {
        end++;
      }
      if (kind(text.charAt(at)) != 0) {
        parts.add(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end;
    }
    if (parts.size() == 1 && parts.getFirst().length() == 8) {
      String all = parts.getFirst();
      return List.of(all.substring(0, 4), all.substring(4, 6), all.substring(6));
    }
    boolean words = parts.stream().anyMatch(part -> kind(part.charAt(0)) == 2 && !isMonth(part));
    return words ? List.of() : parts;
  }

  private static boolean isMonth(String part) {
    return part.length() >= 3 && MONTHS.containsKey(part.substring(0, 3));
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    return Character.isLetter(c) ? 2 : 0;
  }

  /// @return whether there is such a day
  boolean isDay() {
    try {
      var _ = LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
