package id.laci.pos.gateway;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How long the gateway wants to be left in peace, as its `Retry-After` says (RFC 9110, 10.2.3).
/// Limits are the merchant's and not an order's, so the time holds for every call.
final class QuietTime {
  /// Nobody waits longer on the word of a header: money may be on its way.
  static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int DIGITS_MAX = 9;

  private final LongSupplier nanos;
  private final AtomicLong until;

  /// @param nanos a clock that only runs forward
  QuietTime(LongSupplier nanos) {
    this.nanos = nanos;
    this.until = new AtomicLong(nanos.getAsLong());
  }

  /// Whether a call would be made too early.
  boolean isOn() {
    return until.get() - nanos.getAsLong() > 0;
  }

  /// Takes note of an answer's wish, if it has one; a shorter one does not undo a longer one.
  ///
  /// @return the wish as it is heeded
  Optional<Duration> heed(HttpHeaders headers) {
    Optional<Duration> heeded =
        wish(headers).map(wish -> wish.compareTo(LONGEST) > 0 ? LONGEST : wish);
    heeded.ifPresent(
        wish -> {
          long end = nanos.getAsLong() + wish.toNanos();
          until.accumulateAndGet(end, (old, fresh) -> fresh - old > 0 ? fresh : old);
        });
    return heeded;
  }

  private static Optional<Duration> wish(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(text -> wish(text, headers));
  }

  private static Optional<Duration> wish(String text, HttpHeaders headers) {
    if (!text.isEmpty()
        && text.length() <= DIGITS_MAX
        && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    return headers
        .firstValue("Date")
        .flatMap(QuietTime::date)
        .flatMap(now -> date(text).map(then -> Duration.between(now, then)))
        .filter(Duration::isPositive);
  }

  /// A time of the gateway's own clock, which is compared with nothing but that clock.
  private static Optional<ZonedDateTime> date(String text) {
    try {
      return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
