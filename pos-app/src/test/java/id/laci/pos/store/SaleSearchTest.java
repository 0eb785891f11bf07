package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.ReturnSamples;
import id.laci.pos.ledger.SaleRow;
import id.laci.pos.money.Money;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sale is found by whatever a customer remembers of it, and what has come back of it is read
/// with it.
final class SaleSearchTest {
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;
  private Database database;
  private long sequence;

  @BeforeEach
  void sell() throws SQLException {
    database = new Database(folder.resolve("copy"), "0123456789abcdefghijkl".toCharArray());
    try (Connection connection = database.connect(true)) {
      Migrations.create(connection);
      Tables tables = new Tables(connection);
      Projection projection = new Projection(tables);
      for (int number = 1; number <= 8; number++) {
        apply(projection, new Fact.SaleCompleted(sale(number)));
      }
      ReturnSamples.begun().forEach(begun -> apply(projection, new Fact.ReturnMoved(begun)));
      tables.flush();
      connection.commit();
    }
  }

  private void apply(Projection projection, Fact fact) {
    projection.apply(++sequence, new Entry(NOON, List.of(fact)));
  }

  /// Sale `n` is of `n` thousand rupiah, half a day after the one before from the 21st on, even
  /// ones with tea and odd ones with rice.
  private static Sale sale(int number) {
    String sku = number % 2 == 0 ? "TEH" : "BERAS";
    Product product =
        new Product(sku, new Gtin("8992001100105"), sku, "Minuman", Money.of(1_000L * number));
    Money total = product.price();
    return new Sale(
        number,
        "K1-0000000A-%06d".formatted(number),
        List.of(new Line(1, product, 1)),
        Totals.of(total, Tax.NONE),
        List.of(new Tender.Cash(total, total)),
        NOON.plus(Duration.ofHours(12L * number)),
        "Sari");
  }

  private List<Integer> found(String typed, String... skus) {
    SaleQuery query = SaleQuery.read(typed, List.of(skus), TODAY, ZONE);
    return new SaleQueries(database)
        .find(query).stream()
            .map(SaleRow::receipt)
            .map(receipt -> Integer.parseInt(receipt.substring(12)))
            .toList();
  }

  @Test
  void nothingSaidTellsTheLatestFirst() {
    assertEquals(List.of(8, 7, 6, 5, 4, 3, 2, 1), found(""));
  }

  @Test
  void aWholeNumberItsLastDigitsAndAnAmountFindASale() {
    assertEquals(List.of(3), found("k1-0000000a-000003"));
    assertEquals(List.of(3), found("000003"));
    assertEquals(List.of(3), found("3"));
    assertEquals(List.of(5), found("5000"));
    assertEquals(List.of(5), found("Rp 5.000"));
    assertEquals(List.of(5), found("rp5.000,00"));
  }

  @Test
  void aDayAndWhatElseIsRememberedMustAllBeTrue() {
    assertEquals(List.of(4, 3), found("kemarin"));
    assertEquals(List.of(2, 1), found("21/11"));
    assertEquals(List.of(2), found("21/11 2.000"));
    assertEquals(List.of(2), found("2026-11-21 2"));
    assertEquals(List.of(), found("hari ini 4.000"));
  }

  @Test
  void goodsFindTheirLatestSalesAndNarrowTheOthers() {
    assertEquals(List.of(8, 6, 4, 2), found("teh", "TEH"));
    assertEquals(List.of(8, 7, 6, 5, 4, 3, 2, 1), found("t", "TEH", "BERAS"));
    assertEquals(List.of(2), found("teh 21/11", "TEH"));
    assertEquals(List.of(), found("beras 4.000", "BERAS"));
    assertEquals(List.of(), found("teh", "KOPI"));
  }

  @Test
  void aWordThatMeansNothingFindsNothing() {
    assertEquals(List.of(), found("xyz"));
    assertEquals(List.of(), found("' OR 1=1 --"));
  }

  @Test
  void aRowTellsWhatWasSold() {
    assertEquals(
        List.of(
            new SaleRow(
                "K1-0000000A-000005",
                NOON.plus(Duration.ofHours(60)),
                Money.of(5_000),
                "BERAS",
                1)),
        new SaleQueries(database).find(SaleQuery.read("5000", List.of(), TODAY, ZONE)));
  }

  @Test
  void returnsAreReadAsTheyStoodLast() {
    List<SaleReturn.Begun> all = ReturnSamples.begun().toList();
    assertEquals(
        Optional.of(List.of(all.get(2), all.get(3))),
        new SaleQueries(database).returns("K1-0000000A-000003"));
    assertEquals(Optional.of(List.of()), new SaleQueries(database).returns("K1-0000000A-000004"));
  }
}
