package id.laci.pos.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Shop;
import id.laci.pos.sale.Tender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Receipts compared with the texts beside this test in the resources, letter by letter.
class SaleReceiptTest {
  private static final Instant AT = Instant.parse("2026-03-01T17:05:00Z");
  private static final Product COFFEE =
      new Product("KOPI", new Gtin("4006381333931"), "Kopi Susu", "Minuman", Money.of(18_500));
  private static final Product LONG =
      new Product(
          "KADO",
          new Gtin("96385074"),
          "Keranjang Kado Lebaran Istimewa isi Kurma, Sirup, Kue Kering dan Teh Melati",
          "Kado",
          Money.of(9_999_999));
  private static final Tender CASH = new Tender.Cash(Money.of(37_000), Money.of(50_000));
  private static final Tender WALLET =
      new Tender.Wallet(
          Money.of(37_000),
          new OrderId("LACI-K1-0000000A-0000001"),
          "9a3f2c9e-5a0b-4f1c-8e52-0b1d3c4e5f60",
          Optional.of("gopay"),
          AT);

  @Test
  void cashSale() throws IOException {
    assertPrints(
        "cash", SaleReceipt.of(sale(COFFEE, CASH), shop(false), ReceiptWords.INDONESIAN, 0));
  }

  @Test
  void walletSale() throws IOException {
    assertPrints(
        "wallet", SaleReceipt.of(sale(COFFEE, WALLET), shop(false), ReceiptWords.INDONESIAN, 0));
  }

  @Test
  void englishWalletSale() throws IOException {
    assertPrints(
        "wallet-english",
        SaleReceipt.of(sale(COFFEE, WALLET), shop(false), ReceiptWords.ENGLISH, 0));
  }

  @Test
  void chineseWalletSale() throws IOException {
    assertPrints(
        "wallet-chinese",
        SaleReceipt.of(sale(COFFEE, WALLET), shop(false), ReceiptWords.CHINESE, 0));
  }

  @Test
  void aCopySaysSo() throws IOException {
    Receipt copy = SaleReceipt.of(sale(COFFEE, CASH), shop(false), ReceiptWords.INDONESIAN, 2);
    assertEquals(2, copy.copy());
    assertPrints("copy", copy);
  }

  @Test
  void aDemoSaleSaysSoAtTopAndBottom() throws IOException {
    assertPrints("demo", SaleReceipt.of(sale(COFFEE, CASH), shop(true), ReceiptWords.ENGLISH, 0));
  }

  @Test
  void longNamesGoOnInTheNextLine() throws IOException {
    Money total = Money.of(19_999_998);
    Tender cash = new Tender.Cash(total, Money.of(20_000_000));
    assertPrints("long", SaleReceipt.of(sale(LONG, cash), shop(false), ReceiptWords.INDONESIAN, 0));
  }

  @Test
  void aShopWithoutNumbersAndTaxLeavesThemOut() throws IOException {
    Shop stall =
        new Shop("Warung", List.of(), "", "", "1", ZoneId.of("Asia/Tokyo"), Tax.NONE, false);
    Totals totals = Totals.of(Money.of(37_000), Tax.NONE);
    Sale sale =
        new Sale(1, "1-000001", List.of(new Line(1, COFFEE, 2)), totals, List.of(WALLET), AT, "");
    assertPrints("bare", SaleReceipt.of(sale, stall, ReceiptWords.INDONESIAN, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Jakarta, 02-03-2026 00.05 WIB",
    "Asia/Pontianak, 02-03-2026 00.05 WIB",
    "Asia/Makassar, 02-03-2026 01.05 WITA",
    "Asia/Jayapura, 02-03-2026 02.05 WIT",
    "UTC, 01-03-2026 17.05 UTC"
  })
  void theTimeIsTheShops(String zone, String time) {
    Shop shop = new Shop("Toko", List.of(), "", "", "1", ZoneId.of(zone), Tax.NONE, false);
    Receipt receipt = SaleReceipt.of(sale(COFFEE, CASH), shop, ReceiptWords.INDONESIAN, 0);
    assertTrue(
        receipt.blocks().contains(new Receipt.Amount(time, "1", Receipt.Look.PLAIN)),
        receipt.blocks().toString());
  }

  private static Sale sale(Product product, Tender tender) {
    List<Line> lines = List.of(new Line(1, product, 2));
    Totals totals = Totals.of(tender.amount(), new Tax("PPN", 11));
    return new Sale(1, "K1-0000000A-000001", lines, totals, List.of(tender), AT, "Sari");
  }

  private static Shop shop(boolean demo) {
    return new Shop(
        "Toko Laci",
        List.of("Jl. Melati 7", "Yogyakarta 55281"),
        "01.234.567.8-901.000",
        "ID1020304050607",
        "Kasir 1",
        ZoneId.of("Asia/Jakarta"),
        new Tax("PPN", 11),
        demo);
  }

  private static void assertPrints(String name, Receipt receipt) throws IOException {
    String resource = "/receipt/" + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(SaleReceiptTest.class.getResourceAsStream(resource), resource)) {
      assertEquals(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), PlainPaper.of(receipt), resource);
    }
  }
}
