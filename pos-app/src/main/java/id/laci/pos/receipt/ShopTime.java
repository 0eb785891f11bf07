package id.laci.pos.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments on paper, in the shop's time.
final class ShopTime {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("dd-MM HH.mm.ss", Locale.ROOT);

  private ShopTime() {}

  /// @return day and time to the minute, with the zone's name
  static String moment(Instant at, ZoneId zone) {
    return MINUTE.format(at.atZone(zone)) + " " + zoneName(zone);
  }

  /// @return the time of the day to the minute
  static String minute(Instant at, ZoneId zone) {
    return CLOCK.format(at.atZone(zone));
  }

  /// @return day and time to the second
  static String exact(Instant at, ZoneId zone) {
    return SECOND.format(at.atZone(zone));
  }

  /// The three zones by the names that people in Indonesia use.
  private static String zoneName(ZoneId zone) {
    return switch (zone.getId()) {
      case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
      case "Asia/Makassar" -> "WITA";
      case "Asia/Jayapura" -> "WIT";
      case String other -> other;
    };
  }
}
