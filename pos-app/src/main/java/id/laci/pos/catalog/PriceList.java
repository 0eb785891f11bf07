package id.laci.pos.catalog;

import id.laci.pos.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A price list as text: one product a line, `sku;bar code;name;category;price in rupiah`; lines
/// that begin with `#` are remarks. Bad lines are named, never guessed at.
public final class PriceList {
  private static final int PRICE_DIGITS_MAX = 10;

  private PriceList() {}

  /// What a price list says.
  ///
  /// @param products the good lines
  /// @param problems the bad ones, each with its line number and reason
  public record Read(List<Product> products, List<String> problems) {}

  /// @param lines the file's lines
  public static Read read(List<String> lines) {
    List<Product> products = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        read(line, i + 1, products, problems);
      }
    }
    return new Read(List.copyOf(products), List.copyOf(problems));
  }

  private static void read(String line, int number, List<Product> products, List<String> problems) {
    String[] fields = line.split(";", -1);
    if (fields.length != 5) {
      problems.add("line " + number + ": five fields expected, found " + fields.length);
      return;
    }
    Optional<Gtin> code = Gtin.read(fields[1].strip());
    if (code.isEmpty()) {
      problems.add("line " + number + ": not a bar code with a right check digit: " + fields[1]);
      return;
    }
    String price = fields[4].strip();
    if (price.isEmpty()
        || price.length() > PRICE_DIGITS_MAX
        || !price.chars().allMatch(c -> c >= '0' && c <= '9')) {
      problems.add("line " + number + ": not a price in whole rupiah: " + price);
      return;
    }
    products.add(
        new Product(
            fields[0].strip(),
            code.get(),
            fields[2].strip(),
            fields[3].strip(),
            Money.of(Long.parseLong(price))));
  }
}
