package id.laci.pos.claim;

import id.laci.pos.money.Money;
import java.time.Duration;

/// How much a manager trusts to screens that nobody can verify: a standing approval. What reaches a
/// limit exactly is within it.
///
/// @param perPayment the largest payment
/// @param inTotal the most that may be unverified on this till at once
/// @param perHour the most that may be taken within an hour
/// @param countPerHour the most payments within an hour
/// @param age how long the oldest unverified one may wait before a manager is asked
public record ClaimLimits(
    Money perPayment, Money inTotal, Money perHour, int countPerHour, Duration age) {
  /// Nothing without a manager.
  public static final ClaimLimits NONE =
      new ClaimLimits(Money.ZERO, Money.ZERO, Money.ZERO, 0, Duration.ZERO);

  /// @throws IllegalArgumentException when a limit is less than nothing
  public ClaimLimits {
    if (perPayment.isNegative()
        || inTotal.isNegative()
        || perHour.isNegative()
        || countPerHour < 0
        || age.isNegative()) {
      throw new IllegalArgumentException("a limit below nothing");
    }
  }
}
