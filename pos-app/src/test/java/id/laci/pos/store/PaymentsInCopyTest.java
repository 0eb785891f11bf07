package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.ledger.Timeline.What;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.LastError;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Payments, their timelines and the queue, asked of a real H2.
@Timeout(120)
class PaymentsInCopyTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final int PAYMENTS = 300;

  @TempDir private Path folder;
  private final Tape tape = new Tape();

  /// A journal in memory.
  private static final class Tape implements EntrySource {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    void add(Instant at, Fact... facts) {
      entries.add(FactText.write(new Entry(at, List.of(facts))));
    }

    @Override
    public void read(long fromSequence, Reader reader) {
      for (long at = Math.max(1, fromSequence); at <= entries.size(); at++) {
        reader.entry(at, true, entries.get((int) at - 1));
      }
    }

    @Override
    public long lastSequence() {
      return entries.size();
    }
  }

  private Store open(boolean fresh) {
    Store.Opened.Ready ready =
        assertInstanceOf(
            Store.Opened.Ready.class, Store.open(file(), key(), tape, fresh, !fresh, () -> NOON));
    assertEquals(Optional.empty(), ready.rebuilt());
    ready.store().follow();
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (!ready.store().isSettled()) {
      assertTrue(System.nanoTime() - deadline < 0, "the copy does not follow");
      LockSupport.parkNanos(1_000_000);
    }
    assertEquals(Optional.empty(), ready.store().rebuilt(), "the rows are what was written");
    return ready.store();
  }

  private Path file() {
    return folder.resolve("copy");
  }

  private static char[] key() {
    return "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  }

  private static Order order(int number) {
    return new Order(
        new OrderId("LACI-K1-0000000A-%07d".formatted(number)),
        number,
        Money.of(1_000L * number),
        Order.Method.QRIS,
        NOON.plus(Duration.ofHours(number)));
  }

  private static Qr qr(int number) {
    return new Qr(
        "000201",
        "%08x-tx".formatted(number * 7_919),
        order(number).askedAt(),
        Duration.ofMinutes(9));
  }

  private static String receipt(int number) {
    return "K1-0000000A-%06d".formatted(number + 500_000);
  }

  private static Sale sale(int number) {
    Order order = order(number);
    Product product =
        new Product("K", new Gtin("4006381333931"), "Kopi", "Minuman", order.amount());
    return new Sale(
        number,
        receipt(number),
        List.of(new Line(1, product, 1)),
        Totals.of(order.amount(), Tax.NONE),
        List.of(
            new Tender.Wallet(
                order.amount(), order.id(), qr(number).transaction(), Optional.empty(), NOON)),
        order.askedAt().plusSeconds(30),
        "Sari");
  }

  private void trade() {
    for (int number = 1; number <= PAYMENTS; number++) {
      sell(number);
    }
  }

  private void sell(int number) {
    Order order = order(number);
    Instant at = order.askedAt();
    tape.add(at, moved(new Payment.Requested(order, 1, Optional.empty())));
    tape.add(at, moved(new Payment.Awaiting(order, qr(number), at)));
    Word.Settled settled =
        new Word.Settled(
            order.amount(), qr(number).transaction(), Optional.empty(), at.plusSeconds(27));
    Sale sale = sale(number);
    tape.add(
        at.plusSeconds(30),
        new Fact.GatewayAsked(
            order.id(),
            2,
            at.plusSeconds(10),
            at.plusSeconds(30),
            Optional.of(at.plusSeconds(30)),
            Optional.empty(),
            Optional.empty()),
        moved(new Payment.Paid(order, settled)),
        new Fact.SaleCompleted(sale),
        new Fact.PrintQueued(PrintJob.queued(sale, 0, "id", at.plusSeconds(30))),
        printed(sale, PrintJob.State.SENDING, Optional.empty()));
    tape.add(at.plusSeconds(32), printed(sale, PrintJob.State.PRINTED, Optional.empty()));
  }

  private static Fact moved(Payment payment) {
    return new Fact.PaymentMoved(payment);
  }

  private static Fact printed(Sale sale, PrintJob.State state, Optional<DeviceTrouble> why) {
    return new Fact.PrintMoved(sale.receipt(), 0, state, why, NOON);
  }

  private static List<Integer> found(Store store, String typed) {
    return store.payments().find(PaymentQuery.read(typed, DAY.plusDays(12), JAKARTA)).stream()
        .map(row -> row.order().text())
        .map(id -> Integer.parseInt(id.substring(id.length() - 7)))
        .toList();
  }

  @Test
  void paymentsAreFoundByAllThatPeopleKnowOfThem() {
    trade();
    try (Store store = open(true)) {
      assertEquals(List.of(PAYMENTS, PAYMENTS - 1), found(store, "").subList(0, 2));
      assertEquals(PaymentQueries.LATEST, found(store, " ").size());
      assertEquals(PaymentQueries.FOUND_MAX, found(store, "LACI-K1").size());
      assertEquals(List.of(42), found(store, "laci-k1-0000000a-0000042"));
      assertEquals(List.of(42), found(store, "0042"), "the last digits of an order");
      assertEquals(List.of(7), found(store, receipt(7)), "a whole receipt number");
      assertEquals(List.of(7), found(store, "500007"), "the last digits of a receipt");
      assertEquals(List.of(128), found(store, "128.000"));
      assertEquals(List.of(128), found(store, "Rp 128.000"));
      assertEquals(List.of(128), found(store, "128000"));
      assertEquals(List.of(9), found(store, qr(9).transaction().substring(0, 8)));
      assertEquals(List.of(), found(store, "no-such-thing"));
      assertEquals(List.of(), found(store, "%"));
      assertEquals(List.of(), found(store, "LACI_K1"));
    }
  }

  @Test
  void aDayAndWordsAreAllTrueOfWhatIsFound() {
    trade();
    try (Store store = open(true)) {
      // order 1 is asked for at 13.00 on the first, so the second of March begins with order 12
      assertEquals(24, found(store, "2/3").size());
      assertEquals(List.of(35, 34), found(store, "2026-03-02").subList(0, 2));
      assertEquals(List.of(20), found(store, "2/3 0000020"));
      assertEquals(List.of(20), found(store, "2/3 20.000"));
      assertEquals(List.of(20), found(store, "20.000 500020"));
      assertEquals(List.of(20), found(store, "0000020 20000 " + receipt(20)));
      assertEquals(List.of(), found(store, "1/3 0000020"));
      assertEquals(List.of(), found(store, "20.000 500021"));
      assertEquals(List.of(), found(store, "1/3 2/3"));
    }
  }

  @Test
  void rowsTellHowThePaymentStandsAndWhatItPaid() {
    sell(1);
    tape.add(NOON, moved(new Payment.Requested(order(2), 1, Optional.empty())));
    tape.add(NOON, moved(new Payment.Closed(order(3), Closing.EXPIRED)));
    try (Store store = open(true)) {
      List<PaymentRow> rows = store.payments().find(PaymentQuery.read("", DAY, JAKARTA));
      assertEquals(
          List.of(PaymentRow.State.CLOSED, PaymentRow.State.OPEN, PaymentRow.State.PAID),
          rows.stream().map(PaymentRow::state).toList());
      assertEquals(List.of("", "", receipt(1)), rows.stream().map(PaymentRow::receipt).toList());
    }
  }

  @Test
  void aTimelineTellsEverythingWithBothClocksAndTheReceipt() {
    sell(1);
    sell(2);
    try (Store store = open(true)) {
      Timeline timeline = store.payments().timeline(order(1).id()).orElseThrow();
      Instant at = order(1).askedAt();
      assertEquals(qr(1).transaction(), timeline.transaction());
      assertEquals(receipt(1), timeline.receipt());
      assertEquals(order(1).amount(), timeline.amount());
      assertEquals(
          List.of(
              event(at, What.CODE_ASKED, 1, ""),
              event(at, What.CODE_SHOWN, 1, ""),
              event(at.plusSeconds(10), What.GATEWAY_ASKED, 2, ""),
              new Timeline.Event(
                  at.plusSeconds(30), Optional.of(at.plusSeconds(27)), What.PAID, 1, ""),
              event(at.plusSeconds(30), What.SALE_COMPLETED, 1, ""),
              event(at.plusSeconds(32), What.RECEIPT, 1, "PRINTED")),
          timeline.events());
      assertEquals(Optional.empty(), store.payments().timeline(new OrderId("nobody")));
    }
  }

  private static Timeline.Event event(Instant at, What what, int times, String detail) {
    return new Timeline.Event(at, Optional.empty(), what, times, detail);
  }

  @Test
  void theQueueHoldsWhatTheGatewayOwesAndTheReceiptsThatWait() throws Exception {
    sell(1);
    Sale waiting = sale(2);
    tape.add(
        NOON,
        new Fact.SaleCompleted(waiting),
        new Fact.PrintQueued(PrintJob.queued(waiting, 0, "id", NOON)),
        printed(waiting, PrintJob.State.SENDING, Optional.empty()));
    tape.add(NOON, printed(waiting, PrintJob.State.QUEUED, Optional.of(DeviceTrouble.PAPER)));
    tape.add(
        NOON,
        new Fact.GatewayAsked(
            order(3).id(),
            1,
            NOON,
            NOON,
            Optional.empty(),
            Optional.of("UNREACHABLE"),
            Optional.of(NOON.plusSeconds(4))),
        moved(new Payment.Uncertain(order(3), Optional.empty(), 1, 2, Optional.empty())));
    QueueItem receipt =
        new QueueItem(
            new ItemId(receipt(2) + "/0"),
            QueueItem.Kind.RECEIPT,
            order(2).amount(),
            NOON,
            1,
            Optional.empty(),
            Optional.empty(),
            QueueItem.Need.BY_ITSELF);
    QueueItem status =
        new QueueItem(
            ItemId.of(order(3).id()),
            QueueItem.Kind.STATUS,
            order(3).amount(),
            order(3).askedAt(),
            2,
            Optional.of(new LastError.NoAnswer(Silence.UNREACHABLE)),
            Optional.of(NOON.plusSeconds(4)),
            QueueItem.Need.BY_ITSELF);
    try (Store store = open(true)) {
      assertEquals(List.of(receipt, status), store.queue());
    }
    tape.add(NOON, printed(waiting, PrintJob.State.HELD, Optional.empty()));
    try (Store store = open(false)) {
      QueueItem held = store.queue().getFirst();
      assertEquals(QueueItem.Need.PERSON, held.need());
      assertEquals(Optional.of(new LastError.AwaitsPerson()), held.lastError());
    }
    tape.add(NOON, printed(waiting, PrintJob.State.DROPPED, Optional.empty()));
    try (Store store = open(false)) {
      assertEquals(List.of(status), store.queue());
    }
  }

  @Test
  void aCopyOfTheReleaseBeforeIsFilledAnewAndNotSetAside() throws Exception {
    sell(1);
    sell(2);
    try (Connection old = new Database(file(), key()).connect(true)) {
      try (Statement statement = old.createStatement()) {
        statement.execute(
            "CREATE TABLE SCHEMA_VERSION (VERSION INT PRIMARY KEY, CHECKSUM BIGINT NOT NULL)");
        migrate(old, 1, "V0001__first_sale.sql");
        migrate(old, 2, "V0002__devices.sql");
        migrate(old, 3, "V0003__contradictions.sql");
        statement.execute(
            "INSERT INTO PAYMENT VALUES ('LACI-K1-0000000A-0000001', 1, 1000, 'QRIS', 1, 'PAID',"
                + " '', '', 1, 5)");
        statement.execute("UPDATE TALLY SET ROW_COUNT = 1 WHERE NAME = 'PAYMENT'");
        statement.execute("UPDATE META SET NUMBER = 8 WHERE NAME = 'APPLIED'");
      }
      old.commit();
    }
    try (Store store = open(false)) {
      assertEquals(List.of(2, 1), found(store, ""));
      assertEquals(6, store.payments().timeline(order(1).id()).orElseThrow().events().size());
      assertTrue(store.sale(receipt(1)).isPresent());
    }
  }

  private static void migrate(Connection connection, int version, String name) throws Exception {
    try (var in = Objects.requireNonNull(Store.class.getResourceAsStream(name))) {
      byte[] text = in.readAllBytes();
      CRC32C sum = new CRC32C();
      sum.update(text);
      try (Statement statement = connection.createStatement();
          PreparedStatement insert =
              connection.prepareStatement("INSERT INTO SCHEMA_VERSION VALUES (?, ?)")) {
        statement.execute(new String(text, StandardCharsets.UTF_8));
        insert.setInt(1, version);
        insert.setLong(2, sum.getValue());
        insert.executeUpdate();
      }
    }
  }
}
