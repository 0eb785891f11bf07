package id.laci.pos.sale;

import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;

/// One product in the basket.
///
/// @param number names the line while the basket lives; never used twice in one basket
/// @param product with the price it had when it was added
/// @param quantity 1 to [Basket#QUANTITY_MAX]
/// @param discount what is taken off this line, from nothing to all of it
public record Line(int number, Product product, int quantity, Money discount) {
  public Line {
    if (quantity < 1 || quantity > Basket.QUANTITY_MAX) {
      throw new IllegalArgumentException("a line of " + quantity);
    }
    if (discount.isNegative() || !product.price().times(quantity).covers(discount)) {
      throw new IllegalArgumentException("a discount of " + discount);
    }
  }

  /// A line at its full price.
  public Line(int number, Product product, int quantity) {
    this(number, product, quantity, Money.ZERO);
  }

  /// @return price times quantity, less the discount
  public Money amount() {
    return product.price().times(quantity).minus(discount);
  }

  Line with(int other) {
    return new Line(number, product, other);
  }
}
