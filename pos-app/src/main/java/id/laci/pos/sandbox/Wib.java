package id.laci.pos.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Times as the gateway writes them: western Indonesian time, without saying so.
final class Wib {
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);

  private Wib() {}

  static String text(Instant time) {
    return PLAIN.format(time.atOffset(OFFSET));
  }

  /// @param text `2026-03-01 11:54:12 +0700`
  static Optional<Instant> read(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text, WITH_OFFSET).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
