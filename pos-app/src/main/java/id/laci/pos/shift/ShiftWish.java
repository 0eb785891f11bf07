package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.util.Optional;

/// What a person wants of the shift and the drawer.
public sealed interface ShiftWish {
  /// Open a shift with this cash in the drawer.
  record Open(CashCount opening) implements ShiftWish {}

  /// Put cash into the drawer, take some out, or bring some to the safe.
  ///
  /// @param reason in the cashier's words, 3 to 200 characters; may be blank for the safe
  record MoveCash(CashMove.Kind kind, Money amount, String reason) implements ShiftWish {}

  /// Open the drawer without a sale.
  ///
  /// @param reason in the cashier's words, 3 to 200 characters
  record NoSale(String reason) implements ShiftWish {}

  /// Another cashier takes over, who proves it.
  ///
  /// @param count what both found in the drawer; needed where the shop wants hand-overs counted
  record HandOver(Optional<CashCount> count) implements ShiftWish {}

  /// Count the drawer, to close the shift.
  record BeginCount() implements ShiftWish {}

  /// Sell on after all; only before the count is fixed.
  record LeaveCount() implements ShiftWish {}

  /// This is what is in the drawer.
  record FixCount(CashCount count) implements ShiftWish {}

  /// This is what another person, who proves it, found in the drawer.
  record CountAgain(CashCount count) implements ShiftWish {}

  /// Close the shift.
  ///
  /// @param left what stays in the drawer for the next one, at most what was counted
  record Close(Money left) implements ShiftWish {}

  /// Print how the shift stands.
  record PrintX() implements ShiftWish {}

  /// Print a copy of a report.
  ///
  /// @param number of the report
  record PrintZ(long number) implements ShiftWish {}
}
