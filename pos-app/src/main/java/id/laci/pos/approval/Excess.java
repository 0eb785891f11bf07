package id.laci.pos.approval;

import id.laci.pos.money.Money;
import java.time.Duration;

/// A limit that is passed, with both figures, so that the manager who is asked sees by how much.
public sealed interface Excess {
  /// One payment is larger than one may be.
  ///
  /// @param found what it is
  record PerPayment(Money limit, Money found) implements Excess {}

  /// More would be unverified altogether.
  ///
  /// @param found with this payment
  record InTotal(Money limit, Money found) implements Excess {}

  /// More would have been taken within an hour.
  ///
  /// @param found with this payment
  record InAnHour(Money limit, Money found) implements Excess {}

  /// More payments would have been taken within an hour.
  ///
  /// @param found with this payment
  record CountInAnHour(int limit, int found) implements Excess {}

  /// The oldest unverified payment has waited too long.
  ///
  /// @param found how long it has waited
  record Age(Duration limit, Duration found) implements Excess {}
}
