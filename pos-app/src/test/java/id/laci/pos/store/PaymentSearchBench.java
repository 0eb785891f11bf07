package id.laci.pos.store;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/// How long a search among a million payments takes, in a file that is sealed as at a till. Not a
/// test: nothing here asserts a time.
final class PaymentSearchBench {
  private static final char[] KEY = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  private static final Instant OPENING = Instant.parse("2024-01-01T00:00:00Z");
  private static final Duration BETWEEN = Duration.ofSeconds(60);
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int GROUP = 5_000;
  private static final int ROUNDS = 21;
  private static final Pattern NAME = Pattern.compile("CREATE INDEX (?:IF NOT EXISTS )?(\\w+) .*");

  private PaymentSearchBench() {}

  /// @param args a folder for the file, and how many payments; a file that is there is used again
  static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]).resolve("bench");
    int payments = Integer.parseInt(args[1]);
    Database database = new Database(file, KEY);
    if (!database.exists()) {
      fill(database, payments);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d payments, %,d MB%n",
        payments,
        Files.size(Path.of(file + ".mv.db")) / 1_000_000);
    LocalDate last = at(payments).atZone(JAKARTA).toLocalDate();
    try (Connection held = database.connect(false)) {
      PaymentQueries queries = new PaymentQueries(database);
      for (String typed : searches(payments, last)) {
        measure(queries, typed, PaymentQuery.read(typed, last, JAKARTA));
      }
      timelines(queries, payments);
      held.rollback();
    }
  }

  private static List<String> searches(int payments, LocalDate last) {
    String old = id(payments / 2).text();
    return List.of(
        "",
        old,
        old.substring(old.length() - 7),
        old.substring(old.length() - 4),
        old.substring(old.length() - 3),
        "7",
        "LACI-K1",
        "A-00",
        receipt(payments / 3),
        receipt(payments / 3).substring(12),
        "15.000",
        "Rp 128.500",
        "15000 " + old.substring(old.length() - 4),
        last.minusDays(400).toString(),
        "kemarin 15.000",
        transaction(payments / 4),
        "NOSUCHTHING",
        "99.999.999");
  }

  private static void measure(PaymentQueries queries, String typed, PaymentQuery query) {
    double[] times = new double[ROUNDS];
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      found = queries.find(query).size();
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-28s %4d found, first %7.1f ms, median %6.1f ms, most %7.1f ms%n",
        "\"" + typed + "\"",
        found,
        first,
        times[ROUNDS / 2],
        times[ROUNDS - 1]);
  }

  private static void timelines(PaymentQueries queries, int payments) {
    Random random = new Random(7);
    double[] times = new double[200];
    for (int i = 0; i < times.length; i++) {
      OrderId order = id(1 + random.nextInt(payments));
      long start = System.nanoTime();
      int events = queries.timeline(order).orElseThrow().events().size();
      times[i] = (System.nanoTime() - start) / 1e6;
      if (events == 0) {
        throw new IllegalStateException("nothing happened to " + order);
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "a timeline at random: median %.1f ms, p99 %.1f ms%n", times[100], times[198]);
  }

  private static Instant at(int number) {
    return OPENING.plus(BETWEEN.multipliedBy(number));
  }

  private static OrderId id(int number) {
    return new OrderId("LACI-K1-0000000A-%07d".formatted(number));
  }

  private static String receipt(int number) {
    return "K1-0000000A-%06d".formatted(number * 2);
  }

  private static String transaction(int number) {
    return new UUID(number * 0x9E3779B97F4A7C15L, number).toString();
  }

  /// The indexes are made at the end, which is many times as fast.
  private static void fill(Database database, int payments) throws Exception {
    Random random = new Random(11);
    try (Connection connection = database.connect(true);
        Statement statement = connection.createStatement()) {
      Migrations.create(connection);
      List<String> indexes = indexes();
      for (String index : indexes) {
        statement.execute("DROP INDEX " + NAME.matcher(index).replaceFirst("$1"));
      }
      Tables tables = new Tables(connection);
      Projection projection = new Projection(tables);
      for (int number = 1; number <= payments; number++) {
        sell(tables, projection, number, random);
        if (number % GROUP == 0 || number == payments) {
          tables.flush();
          connection.commit();
        }
      }
      for (String index : indexes) {
        statement.execute(index);
      }
      connection.commit();
    }
  }

  private static List<String> indexes() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Store.class.getResourceAsStream("V0004__timelines.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("CREATE INDEX"))
          .map(line -> line.replace(";", ""))
          .toList();
    }
  }

  /// One in fifty costs 15.000 and no more.
  private static Money amount(Random random) {
    return Money.of(random.nextInt(50) == 0 ? 15_000 : 500L * (1 + random.nextInt(1_000)));
  }

  private static void sell(Tables tables, Projection projection, int number, Random random) {
    Instant at = at(number);
    Order order = new Order(id(number), number, amount(random), Order.Method.QRIS, at);
    Qr qr = new Qr("000201", transaction(number), at.plusSeconds(1), Duration.ofMinutes(15));
    Word.Settled settled =
        new Word.Settled(
            order.amount(), qr.transaction(), Optional.of("gopay"), at.plusSeconds(20));
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact.PaymentMoved(new Payment.Requested(order, 1, Optional.empty())));
    facts.add(new Fact.PaymentMoved(new Payment.Awaiting(order, qr, qr.shownAt())));
    facts.add(
        new Fact.GatewayAsked(
            order.id(), 2, at, at, Optional.of(at), Optional.empty(), Optional.empty()));
    facts.add(new Fact.PaymentMoved(new Payment.Paid(order, settled)));
    projection.apply(number, new Entry(at, facts));
    tables.put(
        "PAYMENT_RECEIPT",
        1,
        new Row()
            .with("ORDER_ID", order.id().text())
            .with("RECEIPT", receipt(number))
            .with("ENDING", NameParts.ending(receipt(number)))
            .with("COMPLETED_MS", at.plusSeconds(20).toEpochMilli()));
  }
}
