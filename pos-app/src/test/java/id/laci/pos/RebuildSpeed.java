package id.laci.pos;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.journal.Append;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.UnforcedJournal;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.store.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Measures how long the query copy takes to be built from a large journal; to be started by hand,
/// with the number of sales and a folder. The journal is filled once and used again; sales have
/// three lines, every second one is paid by QR, and each makes the records that the till makes.
final class RebuildSpeed {
  private static final Instant OPENING = Instant.parse("2024-01-01T01:00:00Z");
  private static final long SALES_SECONDS = 60;
  private static final List<Product> GOODS =
      List.of(
          new Product(
              "IND85",
              new Gtin("8992001100105"),
              "Indomie Goreng 85 g",
              "Makanan",
              Money.of(3_500)),
          new Product(
              "AQU600", new Gtin("8992001100105"), "Aqua 600 ml", "Minuman", Money.of(4_000)),
          new Product(
              "GUL1", new Gtin("8992001100105"), "Gula Pasir 1 kg", "Sembako", Money.of(17_500)));

  private TillState state = TillState.EMPTY;
  private final Journal journal;

  private RebuildSpeed(Journal journal) {
    this.journal = journal;
  }

  /// @param args the number of sales, and a folder of about 6 kB a sale
  public static void main(String[] args) throws Exception {
    int sales = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    if (!Files.exists(folder.resolve("journal"))) {
      fill(folder, sales);
    }
    rebuild(folder);
  }

  private static void fill(Path folder, int sales) throws IOException {
    Files.createDirectories(folder);
    Keys keys =
        ((KeysOpened.Ready)
                Keys.open(
                    folder.resolve("keys.p12"), folder.resolve("keys.pass"), new SecureRandom()))
            .keys();
    long began = System.nanoTime();
    try (Journal journal =
        UnforcedJournal.open(
            folder.resolve("journal"), keys, Options.standard(new SecureRandom()))) {
      RebuildSpeed till = new RebuildSpeed(journal);
      for (int number = 1; number <= sales; number++) {
        till.sell(number);
      }
      say("filled: " + sales + " sales, " + journal.lastSequence() + " records in " + since(began));
    }
  }

  private void sell(int number) {
    Instant at = OPENING.plusSeconds(number * SALES_SECONDS);
    List<Line> lines =
        List.of(
            new Line(1, GOODS.get(0), 1 + number % 3),
            new Line(2, GOODS.get(1), 1),
            new Line(3, GOODS.get(2), 1 + number % 2));
    for (int i = 0; i < lines.size(); i++) {
      commit(at, new Fact.LinePut(lines.get(i), i));
    }
    Money total = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    String receipt = String.format(Locale.ROOT, "K1-0123ABCD-%06d", number);
    Totals totals = Totals.of(total, new Tax("PPN", 11));
    if (number % 2 == 0) {
      Word.Settled settled = askByQr(number, total, at);
      Tender tender =
          new Tender.Wallet(
              total,
              order(number, total, at).id(),
              settled.transaction(),
              Optional.of("gopay"),
              at);
      Sale sale = new Sale(number, receipt, lines, totals, List.of(tender), at, "Sari");
      commit(
          at,
          new Fact.PaymentMoved(new Payment.Paid(order(number, total, at), settled)),
          new Fact.SaleCompleted(sale),
          new Fact.PrintQueued(PrintJob.queued(sale, 0, "id", at)));
    } else {
      Tender tender = new Tender.Cash(total, total);
      Sale sale = new Sale(number, receipt, lines, totals, List.of(tender), at, "Sari");
      commit(
          at,
          new Fact.SaleCompleted(sale),
          new Fact.PrintQueued(PrintJob.queued(sale, 0, "id", at)),
          new Fact.DrawerOpened(receipt, "", at));
    }
    commit(at, printed(receipt, PrintJob.State.SENDING, at));
    commit(at, printed(receipt, PrintJob.State.PRINTED, at));
  }

  private Word.Settled askByQr(int number, Money total, Instant at) {
    Order order = order(number, total, at);
    Qr qr =
        new Qr(
            "00020101021226620014COM.GO-JEK.WWW01189360091430000000198".repeat(4),
            String.format(Locale.ROOT, "af361489-0cd7-4c6e-82e5-%012d", number),
            at,
            Duration.ofMinutes(15));
    commit(at, new Fact.PaymentMoved(new Payment.Requested(order, 1, Optional.empty())));
    commit(at, new Fact.PaymentMoved(new Payment.Awaiting(order, qr, at)));
    return new Word.Settled(total, qr.transaction(), Optional.of("gopay"), at);
  }

  private static Order order(int number, Money total, Instant at) {
    return new Order(
        new OrderId(String.format(Locale.ROOT, "LACI-K1-0123ABCD-%07d", number)),
        number,
        total,
        Order.Method.QRIS,
        at);
  }

  private static Fact printed(String receipt, PrintJob.State state, Instant at) {
    return new Fact.PrintMoved(receipt, 0, state, Optional.empty(), at);
  }

  private void commit(Instant at, Fact... facts) {
    Entry entry = new Entry(at, List.of(facts));
    Append append = journal.append(bytes(entry), () -> bytes(new Entry(at, state.facts())));
    if (!(append instanceof Append.Appended)) {
      throw new IllegalStateException(append.toString());
    }
    state = state.after(entry.facts());
  }

  private static byte[] bytes(Entry entry) {
    return FactText.write(entry).getBytes(StandardCharsets.UTF_8);
  }

  private static void rebuild(Path folder) throws Exception {
    Files.deleteIfExists(folder.resolve("copy.mv.db"));
    OpenLedger ledger =
        ((OpenLedger.Result.Good)
                OpenLedger.open(folder, folder.resolve("keys.pass"), new SecureRandom()))
            .ledger();
    long began = System.nanoTime();
    CountDownLatch over = new CountDownLatch(1);
    AtomicInteger tenth = new AtomicInteger(-1);
    Consumer<Progress> listener =
        progress -> {
          if (tenth.getAndSet(progress.percent() / 10) != progress.percent() / 10) {
            say(progress + " after " + since(began));
          }
          if (progress.isOver()) {
            over.countDown();
          }
        };
    try (QueryCopy copy =
        QueryCopy.open(OpenLedger.copy(folder), ledger, Clock.systemUTC(), listener)) {
      over.await();
      say(
          "takings: "
              + copy.store()
                  .orElseThrow()
                  .takings(Instant.EPOCH, Instant.parse("2200-01-01T00:00:00Z")));
    } finally {
      ledger.journal().close();
    }
    say("the file has " + (Files.size(folder.resolve("copy.mv.db")) >> 20) + " MB");
  }

  /// Time on the wall, and the processor's time of the whole program: on a busy machine the latter
  /// tells more.
  private static String since(long began) {
    Duration busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return String.format(
        Locale.ROOT,
        "%.1f s (processor %.1f s)",
        (System.nanoTime() - began) / 1e9,
        busy.toMillis() / 1e3);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
