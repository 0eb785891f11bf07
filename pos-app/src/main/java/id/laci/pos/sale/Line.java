package id.laci.pos.sale;

import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;

/// One product in the basket.
///
/// @param number names the line while the basket lives; never used twice in one basket
/// @param product with the price it had when it was added
/// @param quantity 1 to [Basket#QUANTITY_MAX]
public record Line(int number, Product product, int quantity) {
  public Line {
    if (quantity < 1 || quantity > Basket.QUANTITY_MAX) {
      throw new IllegalArgumentException("a line of " + quantity);
    }
  }

  /// @return price times quantity
  public Money amount() {
    return product.price().times(quantity);
  }

  Line with(int other) {
    return new Line(number, product, other);
  }
}
