package id.laci.pos.table;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time of a day, and where the clock stood if that is said.
///
/// @param time without fractions of a second
/// @param zone empty when nothing is said
record Clock(LocalTime time, Optional<ZoneId> zone) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
              + "|(?<minutes>\\d{2})(?<seconds>\\d{2})?)(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?"
              + "(?:\\s*\\(?(?<zone>[A-Za-z]{1,4}|(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?");

  /// @return the time; empty when it is none
  static Optional<Clock> read(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (text.length() > 40 || !shape.matches()) {
      return Optional.empty();
    }
    Optional<String> zone = Optional.ofNullable(shape.group("zone"));
    Optional<ZoneId> known = zone.flatMap(Clock::zone);
    if (zone.isPresent() && known.isEmpty()) {
      return Optional.empty();
    }
    int minute = figure(shape, "minute").or(() -> figure(shape, "minutes")).orElse(0);
    int second = figure(shape, "second").or(() -> figure(shape, "seconds")).orElse(0);
    return figure(shape, "hour")
        .flatMap(hour -> hour(hour, Optional.ofNullable(shape.group("half"))))
        .flatMap(hour -> time(hour, minute, second))
        .map(time -> new Clock(time, known));
  }

  private static Optional<Integer> figure(Matcher shape, String name) {
    return Optional.ofNullable(shape.group(name)).map(Integer::valueOf);
  }

  private static Optional<Integer> hour(int hour, Optional<String> half) {
    if (half.isEmpty()) {
      return Optional.of(hour);
    }
    boolean afternoon = half.get().equalsIgnoreCase("p");
    return hour >= 1 && hour <= 12
        ? Optional.of(hour % 12 + (afternoon ? 12 : 0))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(int hour, int minute, int second) {
    try {
      return Optional.of(LocalTime.of(hour, minute, second));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// @return what a clock is called in Indonesia, or an offset
  static Optional<ZoneId> zone(String text) {
    String name = text.toUpperCase(Locale.ROOT).replace(" ", "");
    return switch (name) {
      case "WIB" -> Optional.of(ZoneId.of("Asia/Jakarta"));
      case "WITA" -> Optional.of(ZoneId.of("Asia/Makassar"));
      case "WIT" -> Optional.of(ZoneId.of("Asia/Jayapura"));
      case "Z", "UTC", "GMT" -> Optional.of(ZoneOffset.UTC);
      default -> offset(name.replace("GMT", "").replace("UTC", ""));
    };
  }

  private static Optional<ZoneId> offset(String text) {
    if (!text.startsWith("+") && !text.startsWith("-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneOffset.of(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
