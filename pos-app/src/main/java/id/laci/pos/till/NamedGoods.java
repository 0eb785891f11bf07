package id.laci.pos.till;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Product;
import java.util.Arrays;
import java.util.List;

/// Which goods the words of a search may name: every word without a digit.
final class NamedGoods {
  private NamedGoods() {}

  /// @param most how many at most, of a word and altogether
  /// @return their article numbers
  static List<String> in(Catalog catalog, String query, int most) {
    return Arrays.stream(query.strip().split("\\s+"))
        .filter(word -> !word.isBlank() && word.chars().noneMatch(Character::isDigit))
        .flatMap(word -> catalog.search(word, most).stream())
        .map(Product::sku)
        .distinct()
        .limit(most)
        .toList();
  }
}
