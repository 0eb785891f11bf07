package id.laci.pos.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Times as the gateway writes them: `yyyy-MM-dd HH:mm:ss` without an offset, always Western
/// Indonesian Time (+07:00), wherever the till stands.
final class WireTime {
  private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter SHAPE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /// The longest life that the gateway grants a code (Midtrans, custom expiry).
  private static final Duration LIFE_MAX = Duration.ofDays(7);

  private WireTime() {}

  static Optional<Instant> read(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, SHAPE).toInstant(WIB));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// How long a code lives, between the gateway's own times. One published sample spells
  /// `expiry_time` as `expire_time`, so both are read.
  ///
  /// @param asked taken when the gateway does not say, or says what cannot be
  static Duration life(Fields fields, Duration asked) {
    Optional<Instant> from = fields.text("transaction_time").flatMap(WireTime::read);
    Optional<Instant> to =
        fields.text("expiry_time").or(() -> fields.text("expire_time")).flatMap(WireTime::read);
    return from.flatMap(start -> to.map(end -> Duration.between(start, end)))
        .filter(life -> life.isPositive() && life.compareTo(LIFE_MAX) <= 0)
        .orElse(asked);
  }
}
