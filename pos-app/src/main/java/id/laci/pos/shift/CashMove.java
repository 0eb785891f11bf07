package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// Cash that went in or out of the drawer without a sale.
///
/// @param kind which way
/// @param amount more than nothing
/// @param reason in the cashier's words
/// @param by who stood at the till
/// @param approvedBy who allowed it; empty when that was not needed
public record CashMove(
    Kind kind, Money amount, String reason, String by, Optional<String> approvedBy, Instant at) {
  public CashMove {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a move of " + amount);
    }
  }

  /// Which way cash goes.
  public enum Kind {
    /// Put in: change from the bank, money that was forgotten.
    IN,
    /// Taken out: a courier, ice for the drinks.
    OUT,
    /// Brought to the safe.
    DROP
  }
}
