package id.laci.pos.ui.gallery;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import java.util.ArrayList;
import java.util.List;

/// What the sample shop sells, and baskets of it: the usual one, and those that screens must stand.
final class Goods {
  private static final String FOOD = "Makanan";
  private static final String DRINKS = "Minuman";
  private static final String STAPLES = "Sembako";
  private static final String CARE = "Perawatan";
  private static final String HOME = "Rumah tangga";

  private static final Product NOODLES =
      product("IND85", "8992001100105", "Indomie Goreng Spesial 85 g", FOOD, 3_500);
  private static final Product TEA =
      product("TBS450", "8992038101236", "Teh Botol Sosro 450 ml", DRINKS, 6_000);
  private static final Product RICE =
      product("BPW5", "8992112103491", "Beras Pandan Wangi 5 kg", STAPLES, 78_500);
  private static final Product OIL =
      product("MYK1", "8992223106886", "Minyak Goreng Kelapa Sawit 1 L", STAPLES, 19_900);
  private static final Product GOLD =
      product("EMAS", "8992593118182", "Logam mulia 500 g bersertifikat", HOME, 1_234_567_890);
  private static final Product LONG =
      product(
          "MGKS2",
          "8992630119318",
          "Minyak Goreng Kelapa Sawit Kemasan Sederhana Isi Ulang 2 Liter",
          STAPLES,
          34_500);
  private static final Product UNBROKEN =
      product(
          "LMP5",
          "8992667120448",
          "LampuLEDHematEnergiPutihTerangTahanLama5WattKemasanIsiTigaBh",
          HOME,
          57_900);

  static final Catalog CATALOG =
      new Catalog(
          List.of(
              NOODLES,
              TEA,
              product("AQU600", "8992075102364", "Aqua 600 ml", DRINKS, 4_000),
              RICE,
              product("GUL1", "8992149104621", "Gula Pasir Gulaku 1 kg", STAPLES, 17_500),
              product("TEL10", "8992186105759", "Telur Ayam 10 butir", STAPLES, 28_000),
              OIL,
              product("KKA165", "8992260108010", "Kopi Kapal Api 165 g", DRINKS, 16_200),
              product("UCK250", "8992297109141", "Susu Ultra Cokelat 250 ml", DRINKS, 7_200),
              product("RTW", "8992334110277", "Roti Tawar Sari Roti", FOOD, 16_500),
              product("SLB85", "8992371111404", "Sabun Lifebuoy 85 g", CARE, 4_800),
              product("PEP190", "8992408112534", "Pasta Gigi Pepsodent 190 g", CARE, 14_900),
              LONG,
              UNBROKEN));

  static final Basket USUAL = basket(line(NOODLES, 2), line(TEA, 1), line(RICE, 1), line(OIL, 1));
  static final Basket ONE = basket(line(TEA, 1));
  static final Basket NAMES =
      basket(line(LONG, 12), line(NOODLES, 1), line(UNBROKEN, 3), line(LONG, 9_999));
  static final Basket TEN_DIGITS = basket(line(TEA, 1), line(GOLD, 8), line(NOODLES, 9_999));

  /// Two hundred lines; the one that changed last is far up.
  static final Basket LONG_BASKET = many(200, 200);

  /// The same after one more of an earlier product was scanned.
  static final Basket EARLIER = many(200, 60);

  private Goods() {}

  /// @return a line of the usual basket that has just been taken out
  static Line removed() {
    return new Line(9, CATALOG.products().get(9), 1);
  }

  private record Count(Product product, int quantity) {}

  private static Count line(Product product, int quantity) {
    return new Count(product, quantity);
  }

  private static Basket basket(Count... counts) {
    List<Line> lines = new ArrayList<>();
    for (Count count : counts) {
      lines.add(new Line(lines.size() + 1, count.product(), count.quantity()));
    }
    return new Basket(lines, lines.size() + 1, lines.size());
  }

  private static Basket many(int count, int newest) {
    List<Product> products = CATALOG.products().subList(0, 12);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new Line(i + 1, products.get(i % products.size()), 1 + i % 5));
    }
    return new Basket(lines, count + 1, newest);
  }

  private static Product product(
      String sku, String code, String name, String category, long price) {
    Gtin gtin = new Gtin(code);
    return new Product(sku, gtin, name, category, Money.of(price));
  }
}
