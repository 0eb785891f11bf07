package id.laci.pos.pricing;

import id.laci.pos.money.Money;

/// A tax that prices include.
///
/// @param name as it stands on screens and receipts, without the rate: `PPN`
/// @param percent the burden on the price before tax; 0 for a shop that charges none. PMK 131/2024
///   leaves the PPN on ordinary goods at 11 % of the price before tax
public record Tax(String name, int percent) {
  /// A shop that charges no tax.
  public static final Tax NONE = new Tax("", 0);

  public Tax {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("a tax of " + percent + " %");
    }
  }

  /// @return the whole rupiah of tax inside `price`; what does not divide stays with the base
  public Money includedIn(Money price) {
    return Money.of(Math.multiplyExact(price.rupiah(), (long) percent) / (100 + percent));
  }
}
