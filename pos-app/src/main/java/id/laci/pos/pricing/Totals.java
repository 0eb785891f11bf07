package id.laci.pos.pricing;

import id.laci.pos.money.Money;

/// What a basket comes to.
///
/// @param subtotal the sum of the lines, each less its own discount
/// @param discount what is taken off the whole of it, from nothing to all
/// @param tax the tax inside the total
/// @param taxIncluded how much of the total is tax
/// @param total what the customer pays
public record Totals(Money subtotal, Money discount, Tax tax, Money taxIncluded, Money total) {
  public Totals {
    if (discount.isNegative() || !subtotal.covers(discount)) {
      throw new IllegalArgumentException("a discount of " + discount + " on " + subtotal);
    }
  }

  /// What a basket without a discount on the whole comes to.
  public Totals(Money subtotal, Tax tax, Money taxIncluded, Money total) {
    this(subtotal, Money.ZERO, tax, taxIncluded, total);
  }

  /// @param subtotal the sum of the lines
  public static Totals of(Money subtotal, Tax tax) {
    return of(subtotal, Money.ZERO, tax);
  }

  /// @param subtotal the sum of the lines
  /// @param discount what is taken off the whole of it
  public static Totals of(Money subtotal, Money discount, Tax tax) {
    Money total = subtotal.minus(discount);
    return new Totals(subtotal, discount, tax, tax.includedIn(total), total);
  }
}
