package id.laci.pos.till;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The shift in a few words, for every screen.
public sealed interface ShiftBrief {
  /// None is open: nothing can be sold.
  ///
  /// @param proposal the float with which one would open
  record Shut(Money proposal) implements ShiftBrief {}

  /// Sales are made.
  ///
  /// @param number of the shift
  /// @param cashier who has the drawer
  /// @param since when it opened
  /// @param overdue the business day to which it belongs, when that is over
  record Open(long number, String cashier, Instant since, Optional<LocalDate> overdue)
      implements ShiftBrief {}

  /// The drawer is being counted: nothing can be sold.
  record Counting(long number, String cashier, Instant since) implements ShiftBrief {}
}
