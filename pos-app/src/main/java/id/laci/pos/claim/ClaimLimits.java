package id.laci.pos.claim;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.util.Optional;

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
  /// The most that a limit for one payment can be: the most that a QRIS code may ask for.
  public static final Money PAYMENT_MOST = MerchantCode.CEILING;

  /// The most that a limit of a sum can be.
  public static final Money MOST = Money.of(999_999_999);

  /// The most payments within an hour that can be allowed.
  public static final int COUNT_MOST = 9_999;

  /// The longest that one may wait, in hours: 30 days, after which no gateway's file names it.
  public static final int HOURS_MOST = 720;

  /// Nothing without a manager.
  public static final ClaimLimits NONE =
      new ClaimLimits(Money.ZERO, Money.ZERO, Money.ZERO, 0, Duration.ZERO);

  /// What is wrong with limits that do not fit together.
  public enum Clash {
    /// One payment may be larger than all of them may be at once.
    PAYMENT_OVER_TOTAL,
    /// One payment may be larger than what may be taken within an hour.
    PAYMENT_OVER_HOUR
  }

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

  /// @return why the largest payment could never be taken, when that is so
  public Optional<Clash> clash() {
    if (!inTotal.covers(perPayment)) {
      return Optional.of(Clash.PAYMENT_OVER_TOTAL);
    }
    return perHour.covers(perPayment) ? Optional.empty() : Optional.of(Clash.PAYMENT_OVER_HOUR);
  }
}
