package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `custom_expiry`: when a code shall die, counted from the order or from now.
final class CustomExpiry {
  private static final Duration SHORTEST = Duration.ofSeconds(20);

  private CustomExpiry() {}

  /// What came of reading.
  sealed interface Verdict {
    /// The code dies then.
    record Good(Instant expires) implements Verdict {}

    /// It cannot be.
    record Bad(String words) implements Verdict {}
  }

  /// @param longest the longest life that the method allows
  static Verdict read(JsonObject json, Instant now, Duration longest) {
    Optional<Instant> start = start(json.get("order_time"), now);
    if (start.isEmpty()) {
      return new Verdict.Bad("custom_expiry.order_time must look like 2026-03-01 11:54:12 +0700");
    }
    Optional<Duration> unit = unit(json.get("unit"));
    Optional<Long> count = ChargeRequest.whole(json.get("expiry_duration"));
    if (unit.isEmpty() || count.isEmpty() || count.get() < 1) {
      return new Verdict.Bad("custom_expiry needs a positive expiry_duration and a known unit");
    }
    Duration life = unit.get().multipliedBy(count.get());
    if (life.compareTo(SHORTEST) < 0 || life.compareTo(longest) > 0) {
      return new Verdict.Bad(
          "custom_expiry must be between 20 seconds and " + longest.toDays() + " days");
    }
    Instant expires = start.get().plus(life);
    return expires.isAfter(now)
        ? new Verdict.Good(expires)
        : new Verdict.Bad("custom_expiry has passed already");
  }

  private static Optional<Instant> start(@Nullable Object orderTime, Instant now) {
    return switch (orderTime) {
      case null -> Optional.of(now);
      case String text -> Wib.read(text);
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> unit(@Nullable Object unit) {
    return switch (unit) {
      case null -> Optional.of(Duration.ofMinutes(1));
      case String word ->
          switch (word) {
            case "second" -> Optional.of(Duration.ofSeconds(1));
            case "minute" -> Optional.of(Duration.ofMinutes(1));
            case "hour" -> Optional.of(Duration.ofHours(1));
            case "day" -> Optional.of(Duration.ofDays(1));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }
}
