package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;

/// What counts as the same when both sides are compared.
///
/// @param tolerance how far clocks may differ around the turn of the day
/// @param delay how long after a payment its line may still come
/// @param asOf when the comparison is made
/// @param mdr the tariff
/// @param merchant the shop's class in it
/// @param roundings how many rupiah a fee may differ, because some round up and some down
public record ReconcileRules(
    Duration tolerance,
    Duration delay,
    Instant asOf,
    MdrTable mdr,
    MerchantClass merchant,
    Money roundings) {
  /// A quarter of an hour, three days, one rupiah, and the published tariff.
  ///
  /// @param asOf when the comparison is made
  public static ReconcileRules usual(Instant asOf, MerchantClass merchant) {
    return new ReconcileRules(
        Duration.ofMinutes(15),
        Duration.ofDays(3),
        asOf,
        MdrTable.published(),
        merchant,
        Money.of(1));
  }
}
