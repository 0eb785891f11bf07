package id.laci.pos.gateway;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How far the till's clock is from the gateway's, as its answers tell (`Date`, RFC 9110, 6.6.1).
final class ClockSkew {
  /// A slower answer says too little about when it was written.
  static final Duration ROUND_TRIP_MOST = Duration.ofSeconds(10);

  /// The header counts in whole seconds, so it is half a second early on average.
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  private ClockSkew() {}

  /// How much the till's clock is ahead; negative when it is behind. Empty when the answer does not
  /// tell, or took too long.
  ///
  /// @param sent by the till's clock
  /// @param came by the till's clock
  static Optional<Duration> of(HttpHeaders headers, Instant sent, Instant came) {
    Duration roundTrip = Duration.between(sent, came);
    if (roundTrip.isNegative() || roundTrip.compareTo(ROUND_TRIP_MOST) > 0) {
      return Optional.empty();
    }
    Instant written = sent.plus(roundTrip.dividedBy(2));
    return headers
        .firstValue("Date")
        .flatMap(ClockSkew::read)
        .map(date -> Duration.between(date.plus(HALF_A_SECOND), written));
  }

  private static Optional<Instant> read(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
