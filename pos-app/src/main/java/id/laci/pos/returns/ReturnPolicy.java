package id.laci.pos.returns;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What the shop takes back.
///
/// @param within how long after the sale; empty for as long as there is
/// @param never categories of goods that cannot come back: credit for a telephone that has been
///   sent
public record ReturnPolicy(Optional<Duration> within, Set<String> never) {
  /// Everything, always.
  public static final ReturnPolicy EVERYTHING = new ReturnPolicy(Optional.empty(), Set.of());

  public ReturnPolicy {
    never = Set.copyOf(never);
    if (within.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
      throw new IllegalArgumentException("goods taken back within " + within.get());
    }
  }

  boolean isTooOld(Instant soldAt, Instant now) {
    return within.filter(time -> now.isAfter(soldAt.plus(time))).isPresent();
  }

  boolean isNever(String category) {
    return never.contains(category);
  }
}
