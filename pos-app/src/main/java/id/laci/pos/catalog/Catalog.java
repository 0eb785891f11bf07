package id.laci.pos.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The products at one moment. Immutable; a new price list is a new catalogue.
public final class Catalog {
  private final List<Product> products;
  private final Map<String, Product> byCode = new LinkedHashMap<>();
  private final Map<String, Product> bySku = new LinkedHashMap<>();
  private final List<String> searchable = new ArrayList<>();

  /// @param products in the order of their tiles; the first of two with one code wins
  public Catalog(List<Product> products) {
    this.products = List.copyOf(products);
    for (Product product : this.products) {
      byCode.putIfAbsent(product.code().digits(), product);
      bySku.putIfAbsent(product.sku().toLowerCase(Locale.ROOT), product);
      searchable.add(
          (product.name() + ' ' + product.sku() + ' ' + product.code()).toLowerCase(Locale.ROOT));
    }
  }

  /// @return every product, in the order of the tiles
  public List<Product> products() {
    return products;
  }

  /// @return the categories in the order in which they first appear
  public List<String> categories() {
    LinkedHashSet<String> categories = new LinkedHashSet<>();
    products.forEach(product -> categories.add(product.category()));
    return List.copyOf(categories);
  }

  /// @param category one of [#categories()]
  public List<Product> in(String category) {
    return products.stream().filter(product -> product.category().equals(category)).toList();
  }

  /// @param text a scanned code or a typed short code
  /// @return the one product it names
  public Optional<Product> byCode(String text) {
    String code = text.strip();
    return Optional.ofNullable(byCode.get(code)).or(() -> bySku(code)).or(() -> unpadded(code));
  }

  /// @param sku the shop's own code, in any case
  public Optional<Product> bySku(String sku) {
    return Optional.ofNullable(bySku.get(sku.toLowerCase(Locale.ROOT)));
  }

  /// Some scanners send UPC-A as EAN-13 with a leading zero, others do not.
  private Optional<Product> unpadded(String code) {
    return switch (code.length()) {
      case 12 -> Optional.ofNullable(byCode.get("0" + code));
      case 13 ->
          code.startsWith("0")
              ? Optional.ofNullable(byCode.get(code.substring(1)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Finds the products that have every word of the query somewhere in name or codes; those whose
  /// name begins with the query come first.
  ///
  /// @param query what was typed; blank finds nothing
  /// @param limit at most so many
  public List<Product> search(String query, int limit) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<String> words = List.of(wanted.split("\\s+"));
    List<Product> found = new ArrayList<>();
    for (int i = 0; i < products.size(); i++) {
      if (words.stream().allMatch(searchable.get(i)::contains)) {
        found.add(products.get(i));
      }
    }
    return Stream.concat(
            found.stream().filter(product -> begins(product, wanted)),
            found.stream().filter(product -> !begins(product, wanted)))
        .limit(limit)
        .toList();
  }

  private static boolean begins(Product product, String wanted) {
    return product.name().toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
