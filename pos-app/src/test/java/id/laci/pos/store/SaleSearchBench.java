package id.laci.pos.store;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// How long it takes to find a sale among a million whose goods come back, in a file that is sealed
/// as at a till. Not a test: nothing here asserts a time.
final class SaleSearchBench {
  static final char[] KEY = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  private static final Instant OPENING = Instant.parse("2024-01-01T00:00:00Z");
  private static final Duration BETWEEN = Duration.ofSeconds(60);
  static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int GROUP = 5_000;
  private static final int ROUNDS = 21;
  private static final List<String> INDEXES =
      List.of(
          "SALE_BY_TOTAL ON SALE (TOTAL, COMPLETED_MS, RECEIPT)",
          "SALE_BY_NUMBER ON SALE (NUMBER, COMPLETED_MS, RECEIPT)",
          "LINE_BY_SKU ON SALE_LINE (SKU, COMPLETED_MS, RECEIPT)");
  private static final List<Product> GOODS =
      IntStream.range(0, 2_000).mapToObj(SaleSearchBench::product).toList();

  private static final Line LINE =
      new Line(
          1, new Product("PAS", new Gtin("8992001100105"), "Pas", "Toko", Money.of(15_000)), 1);

  private SaleSearchBench() {}

  private static Product product(int number) {
    return new Product(
        "S" + number,
        new Gtin("8992001100105"),
        "Barang " + number,
        "Toko",
        Money.of(500 + number));
  }

  /// @param args a folder for the file, and how many sales; a file that is there is used again
  static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]).resolve("sales");
    int sales = Integer.parseInt(args[1]);
    Database database = new Database(file, KEY);
    if (!database.exists()) {
      fill(database, sales);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d sales, %,d MB%n",
        sales,
        Files.size(Path.of(file + ".mv.db")) / 1_000_000);
    LocalDate last = at(sales).atZone(JAKARTA).toLocalDate();
    try (Connection held = database.connect(false)) {
      SaleQueries queries = new SaleQueries(database);
      measure(queries, "", List.of(), last);
      measure(queries, receipt(sales / 3), List.of(), last);
      measure(queries, Integer.toString(sales / 2), List.of(), last);
      measure(queries, "15.000", List.of(), last);
      measure(queries, "15000", List.of(), last);
      measure(queries, last.minusDays(400).toString(), List.of(), last);
      measure(queries, "kemarin 15.000", List.of(), last);
      measure(queries, "laris", List.of("S0"), last);
      measure(queries, "jarang", List.of("S1999"), last);
      measure(queries, "barang", GOODS.subList(0, 20).stream().map(Product::sku).toList(), last);
      measure(queries, "laris " + last.minusDays(400), List.of("S0"), last);
      measure(queries, "jarang 15.000", List.of("S1999"), last);
      measure(queries, "99.999.999", List.of(), last);
      returns(queries, sales);
      held.rollback();
    }
  }

  private static void measure(
      SaleQueries queries, String typed, List<String> skus, LocalDate today) {
    SaleQuery query = SaleQuery.read(typed, skus, today, JAKARTA);
    double[] times = new double[ROUNDS];
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      found = queries.find(query).size();
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    tell(typed + " " + skus.size() + " goods", found, times);
  }

  private static void returns(SaleQueries queries, int sales) {
    Random random = new Random(7);
    double[] times = new double[200];
    for (int i = 0; i < times.length; i++) {
      String receipt = receipt(1 + random.nextInt(sales));
      long start = System.nanoTime();
      int found = queries.returns(receipt).orElseThrow().size();
      times[i] = (System.nanoTime() - start) / 1e6;
      if (found > 0) {
        throw new IllegalStateException("something came back of " + receipt);
      }
    }
    tell("what came back of a sale at random", 0, times);
  }

  static void tell(String what, int found, double[] times) {
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-44s %4d found, first %7.1f ms, median %6.1f ms, most %7.1f ms%n",
        what,
        found,
        first,
        times[times.length / 2],
        times[times.length - 1]);
  }

  static Instant at(int number) {
    return OPENING.plus(BETWEEN.multipliedBy(number));
  }

  static String receipt(int number) {
    return "K1-0000000A-%06d".formatted(number);
  }

  /// The indexes are made at the end, which is many times as fast.
  static void fill(Database database, int sales) throws Exception {
    Random random = new Random(11);
    try (Connection connection = database.connect(true);
        var statement = connection.createStatement()) {
      Migrations.create(connection);
      for (String index : INDEXES) {
        statement.execute("DROP INDEX " + index.substring(0, index.indexOf(' ')));
      }
      Tables tables = new Tables(connection);
      Projection projection = new Projection(tables);
      for (int number = 1; number <= sales; number++) {
        projection.apply(
            number, new Entry(at(number), List.of(new Fact.SaleCompleted(sale(number, random)))));
        if (number % GROUP == 0 || number == sales) {
          tables.flush();
          connection.commit();
        }
      }
      for (String index : INDEXES) {
        statement.execute("CREATE INDEX " + index);
      }
      connection.commit();
    }
  }

  /// One in fifty costs 15.000 and no more; a fifth of all lines is of the same product.
  private static Sale sale(int number, Random random) {
    List<Line> lines = number % 50 == 0 ? List.of(LINE) : lines(random);
    Money total = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    return new Sale(
        number,
        receipt(number),
        lines,
        Totals.of(total, Tax.NONE),
        List.of(tender(number, total)),
        at(number),
        "Sari");
  }

  /// Mostly cash, a third from GoPay, and what goods were worth that came back once in ten
  /// thousand.
  private static Tender tender(int number, Money total) {
    if (number % 10_000 == 0) {
      return new Tender.Credit(total, "K1-0000000A-R000001");
    }
    return number % 3 == 0
        ? new Tender.Wallet(
            total,
            new OrderId("LACI-K1-0000000A-%07d".formatted(number)),
            "tx" + number,
            Optional.of("gopay"),
            at(number))
        : new Tender.Cash(total, total);
  }

  private static List<Line> lines(Random random) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(
            at -> new Line(at, GOODS.get(random.nextInt(5) == 0 ? 0 : random.nextInt(2_000)), 1))
        .toList();
  }
}
