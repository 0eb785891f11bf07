package id.laci.pos.catalog;

import id.laci.pos.money.Money;

/// Something the shop sells.
///
/// @param sku the shop's own short code
/// @param code its bar code
/// @param name as it stands on the receipt
/// @param category where its tile lies
/// @param price for one, tax included
public record Product(String sku, Gtin code, String name, String category, Money price) {
  /// @return the same under another name at another price, as a scale or a label has it
  public Product at(String otherName, Money otherPrice) {
    return new Product(sku, code, otherName, category, otherPrice);
  }
}
