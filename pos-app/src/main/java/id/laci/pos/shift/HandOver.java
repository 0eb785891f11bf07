package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// One cashier took the drawer over from another.
///
/// @param from who had it
/// @param to who has it now
/// @param count what both found in it; empty when it was not counted
/// @param expected what should have been in it then
public record HandOver(
    String from, String to, Optional<CashCount> count, Money expected, Instant at) {
  /// @return how much more was found than should have been there, negative when less; empty when it
  ///   was not counted
  public Optional<Money> difference() {
    return count.map(found -> found.total().minus(expected));
  }
}
