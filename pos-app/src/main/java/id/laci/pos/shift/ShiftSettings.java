package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.time.LocalTime;
import java.util.Optional;

/// How a shop keeps its shifts.
///
/// @param differenceMax the greatest difference for which nobody counts again and no manager is
///   asked
/// @param dayEnds when the business day ends; midnight, or a time after it
/// @param openPaymentsBlock whether payments whose fate the gateway still has to tell keep a shift
///   from being closed; else they are named
/// @param handOverCounts whether the drawer is counted when another cashier takes over
/// @param freeCashOut the most that is taken out without asking a manager
/// @param freeNoSale whether the drawer may be opened without a sale and without asking a manager
/// @param expectedShown whether whoever stands at the till may see how much cash should be there
/// @param opensWith the float with which the very first shift opens by itself; empty when a person
///   opens it
public record ShiftSettings(
    Money differenceMax,
    LocalTime dayEnds,
    boolean openPaymentsBlock,
    boolean handOverCounts,
    Money freeCashOut,
    boolean freeNoSale,
    boolean expectedShown,
    Optional<Money> opensWith) {
  /// As long as nobody says otherwise: Rp 10.000, midnight, open payments are named, hand-overs are
  /// not counted, a manager is asked for cash out above Rp 100.000 and for every no-sale, and
  /// counts are blind.
  public static final ShiftSettings USUAL =
      new ShiftSettings(
          Money.of(10_000),
          LocalTime.MIDNIGHT,
          false,
          false,
          Money.of(100_000),
          false,
          false,
          Optional.empty());

  /// @return the same, and the very first shift opens by itself with this float
  public ShiftSettings openingWith(Money opening) {
    return new ShiftSettings(
        differenceMax,
        dayEnds,
        openPaymentsBlock,
        handOverCounts,
        freeCashOut,
        freeNoSale,
        expectedShown,
        Optional.of(opening));
  }
}
