package id.laci.pos.returns;

import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;

/// Goods that come back, and what they are worth.
///
/// @param line the line of the sale, 0 when nobody can find the sale
/// @param product with the price that it was sold at
/// @param quantity how many, at least 1
/// @param goods where they go
/// @param amount what was paid for them: the price less their part of every discount
public record ReturnedLine(int line, Product product, int quantity, GoodsBack goods, Money amount) {
  public ReturnedLine {
    if (quantity < 1 || amount.isNegative()) {
      throw new IllegalArgumentException(quantity + " back for " + amount);
    }
  }

  /// @return what they cost before every discount
  public Money gross() {
    return product.price().times(quantity);
  }
}
