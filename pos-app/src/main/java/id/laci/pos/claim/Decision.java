package id.laci.pos.claim;

import id.laci.pos.approval.Excess;
import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a payment may be taken by the static code now.
public sealed interface Decision {
  /// It may, within what the manager allowed beforehand.
  record Allowed() implements Decision {}

  /// It may when a manager says so.
  ///
  /// @param why every limit that is passed, at least one
  record NeedsApproval(List<Excess> why) implements Decision {
    public NeedsApproval {
      why = List.copyOf(why);
    }
  }

  /// It may not; no manager can allow it at this till now.
  record Off(Why why) implements Decision {}

  /// Why nothing may be taken by the static code.
  enum Why {
    /// No manager has switched it on.
    NOT_SWITCHED_ON,
    /// No valid static code is set up.
    NO_MERCHANT_CODE,
    /// A code from the gateway may still be paid: the customer could pay twice.
    DYNAMIC_CODE_MAY_LIVE,
    /// More than one QRIS payment may be.
    OVER_QRIS_CEILING
  }

  /// @param amount more than nothing
  /// @param standing without this payment
  /// @param dynamicMayLive whether a code from the gateway for this sale is not known to be dead
  static Decision of(
      OfflineSettings settings,
      Standing standing,
      Money amount,
      boolean dynamicMayLive,
      Instant now) {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payment of " + amount);
    }
    Optional<Why> off = off(settings, amount, dynamicMayLive);
    if (off.isPresent()) {
      return new Off(off.get());
    }
    List<Excess> passed = passed(settings.limits(), standing, amount, now);
    return passed.isEmpty() ? new Allowed() : new NeedsApproval(passed);
  }

  private static Optional<Why> off(OfflineSettings settings, Money amount, boolean dynamicMayLive) {
    if (!settings.enabled()) {
      return Optional.of(Why.NOT_SWITCHED_ON);
    }
    if (settings.merchant().isEmpty()) {
      return Optional.of(Why.NO_MERCHANT_CODE);
    }
    if (dynamicMayLive) {
      return Optional.of(Why.DYNAMIC_CODE_MAY_LIVE);
    }
    return amount.compareTo(MerchantCode.CEILING) > 0
        ? Optional.of(Why.OVER_QRIS_CEILING)
        : Optional.empty();
  }

  private static List<Excess> passed(
      ClaimLimits limits, Standing standing, Money amount, Instant now) {
    List<Excess> passed = new ArrayList<>();
    if (amount.compareTo(limits.perPayment()) > 0) {
      passed.add(new Excess.PerPayment(limits.perPayment(), amount));
    }
    Money open = standing.open().plus(amount);
    if (open.compareTo(limits.inTotal()) > 0) {
      passed.add(new Excess.InTotal(limits.inTotal(), open));
    }
    Money hour = standing.lastHour().plus(amount);
    if (hour.compareTo(limits.perHour()) > 0) {
      passed.add(new Excess.InAnHour(limits.perHour(), hour));
    }
    int count = standing.countLastHour() + 1;
    if (count > limits.countPerHour()) {
      passed.add(new Excess.CountInAnHour(limits.countPerHour(), count));
    }
    standing
        .oldest()
        .map(oldest -> Duration.between(oldest, now))
        .filter(age -> age.compareTo(limits.age()) > 0)
        .ifPresent(age -> passed.add(new Excess.Age(limits.age(), age)));
    return passed;
  }
}
