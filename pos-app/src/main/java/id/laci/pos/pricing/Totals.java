package id.laci.pos.pricing;

import id.laci.pos.money.Money;

/// What a basket comes to.
///
/// @param subtotal the sum of the lines
/// @param tax the tax inside the total
/// @param taxIncluded how much of the total is tax
/// @param total what the customer pays
public record Totals(Money subtotal, Tax tax, Money taxIncluded, Money total) {
  /// @param subtotal the sum of the lines
  public static Totals of(Money subtotal, Tax tax) {
    return new Totals(subtotal, tax, tax.includedIn(subtotal), subtotal);
  }
}
