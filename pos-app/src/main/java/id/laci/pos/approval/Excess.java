package id.laci.pos.approval;

import id.laci.pos.money.Money;
import id.laci.pos.risk.Finding;
import java.time.Duration;

/// Why somebody is asked beside the act itself: a limit that is passed, or a rule that fired, with
/// its figures, so that the manager who is asked sees by how much.
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

  /// A rule that watches fired.
  ///
  /// @param finding why
  /// @param asks whether the rule wants somebody else's word, whatever the person at the till may
  ///   do alone
  record Watched(Finding finding, boolean asks) implements Excess {}

  /// @return whether even whoever may do it alone needs somebody else's word
  default boolean asksAnother() {
    return this instanceof Watched(var _, var asks) && asks;
  }
}
