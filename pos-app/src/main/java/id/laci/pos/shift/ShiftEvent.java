package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// What can happen to a shift. The journal keeps them as they are.
public sealed interface ShiftEvent {
  /// A shift begins.
  record Opened(Opening opening) implements ShiftEvent {}

  /// Cash went in or out of the drawer without a sale.
  record CashMoved(CashMove move) implements ShiftEvent {}

  /// The drawer was opened without a sale.
  record NoSaleMade(NoSale why) implements ShiftEvent {}

  /// Another cashier takes over.
  ///
  /// @param to who has the drawer from now on
  /// @param count what both found in it; empty when it was not counted
  record HandedOver(String to, Optional<CashCount> count, Instant at) implements ShiftEvent {}

  /// The drawer is being counted; nothing is sold meanwhile.
  record CountBegun(String by, Instant at) implements ShiftEvent {}

  /// Selling goes on after all; what was counted so far is forgotten.
  record CountLeft(String by, Instant at) implements ShiftEvent {}

  /// The first count is fixed.
  ///
  /// @param allowed the greatest difference for which nobody counts again
  record CountFixed(Counted count, Money allowed) implements ShiftEvent {}

  /// Another person has counted.
  record CountedAgain(Counted count, Money allowed) implements ShiftEvent {}

  /// The shift is closed with this report.
  record Closed(ZReport report) implements ShiftEvent {}
}
