package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The copy follows the journal, and whatever happens to its file, it ends up telling the same.
final class StoreTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final InstantSource CLOCK = () -> NOON;
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  @TempDir private Path folder;
  private final Tape tape = new Tape();

  /// A journal in memory.
  private static final class Tape implements EntrySource {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    void add(Fact... facts) {
      entries.add(FactText.write(new Entry(NOON, List.of(facts))));
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

  private Store.Opened.Ready open(boolean fresh, boolean check) {
    return assertInstanceOf(
        Store.Opened.Ready.class, Store.open(file(), key(), tape, fresh, check, CLOCK));
  }

  private Path file() {
    return folder.resolve("copy");
  }

  private Path onDisk() {
    return folder.resolve("copy.mv.db");
  }

  private static char[] key() {
    return "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  }

  private static Order order(int number) {
    return new Order(
        new OrderId("LACI-K1-%04d".formatted(number)),
        number,
        Money.of(7_000),
        Order.Method.QRIS,
        NOON.plusSeconds(number));
  }

  private static Fact sale(int number, Tender tender) {
    Product product =
        new Product("IND", new Gtin("8992001100105"), "Indomie", "Makanan", Money.of(7_000));
    return new Fact.SaleCompleted(
        new Sale(
            number,
            "K1-X-" + number,
            List.of(new Line(1, product, 1)),
            Totals.of(Money.of(7_000), new Tax("PPN", 11)),
            List.of(tender),
            NOON.plusSeconds(number),
            "Sari"));
  }

  private void someTrade() {
    Money amount = Money.of(7_000);
    tape.add(new Fact.PaymentMoved(new Payment.Requested(order(1), 1, Optional.empty())));
    tape.add(sale(1, new Tender.Wallet(amount, order(1).id(), "tx", Optional.empty(), NOON)));
    tape.add(sale(2, new Tender.Cash(amount, Money.of(10_000))));
    tape.add(new Fact.PaymentMoved(new Payment.Closed(order(1), Closing.EXPIRED)));
    tape.add(
        new Fact.PaymentMoved(new Payment.Ending(order(2), Closing.CANCELLED, 3, true)), moved(0));
  }

  private static Fact moved(int copy) {
    return new Fact.PrintMoved("K1-X-2", copy, PrintJob.State.SENDING, Optional.empty(), NOON);
  }

  private void assertTellsTheTrade(Store store) throws SQLException {
    store.follow();
    awaitApplied(store);
    assertEquals(
        Map.of("CASH", Money.of(7_000), "WALLET", Money.of(7_000)),
        store.takings(NOON, NOON.plusSeconds(100)));
    assertEquals(
        List.of(
            new QueueItem(
                order(2).id().text(),
                QueueItem.Kind.CANCEL,
                Money.of(7_000),
                NOON.plusSeconds(2),
                3)),
        store.queue());
  }

  private void awaitApplied(Store store) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (store.appliedSequence() < tape.lastSequence()) {
      assertTrue(System.nanoTime() < deadline, "the copy does not follow");
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void aSaleIsFoundByItsReceiptWithTheCopiesAskedFor() throws SQLException {
    someTrade();
    tape.add(moved(1));
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
      Store.FoundSale found = store.sale("K1-X-2").orElseThrow();
      assertEquals(new Fact.SaleCompleted(found.sale()), sale(2, cash()));
      assertEquals(2, found.copies());
      assertEquals(0, store.sale("K1-X-1").orElseThrow().copies());
      assertEquals(Optional.empty(), store.sale("K1-X-3"));
    }
  }

  private static Tender cash() {
    return new Tender.Cash(Money.of(7_000), Money.of(10_000));
  }

  @Test
  void followsTheJournalAndGoesOnWhereItWas() throws SQLException {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    tape.add(sale(3, new Tender.Cash(Money.of(7_000), Money.of(7_000))));
    Store.Opened.Ready again = open(false, true);
    try (Store store = again.store()) {
      assertEquals(Optional.empty(), again.rebuilt());
      store.follow();
      awaitApplied(store);
      assertEquals(Money.of(14_000), store.takings(NOON, NOON.plusSeconds(9)).get("CASH"));
    }
  }

  /// Ways to lose the file or what is in it.
  enum Harm {
    DELETED {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    },
    EMPTIED {
      @Override
      void to(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    SCRAMBLED {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 7) {
          bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
      }
    };

    abstract void to(Path file) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void whateverHappensToTheFileItIsRebuilt(Harm harm) throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    harm.to(onDisk());
    Store.Opened.Ready again = open(false, true);
    try (Store store = again.store()) {
      assertTrue(again.rebuilt().isPresent(), "a rebuilt copy says so");
      assertTellsTheTrade(store);
    }
    assertEquals(harm != Harm.DELETED, setAside(), "what was there is kept");
  }

  private boolean setAside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".aside"));
    }
  }

  @Test
  void rowsChangedBehindItsBackAreNoticedAfterAnUncleanStop() throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    alter("UPDATE TENDER SET AMOUNT = 1 WHERE RECEIPT = 'K1-X-2'");
    Store.Opened.Ready again = open(false, true);
    try (Store store = again.store()) {
      assertTrue(again.rebuilt().orElse("").contains("TENDER"));
      assertTellsTheTrade(store);
    }
  }

  @Test
  void rowsTakenAwayBehindItsBackAreNoticedAfterAnUncleanStop() throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    alter("DELETE FROM SALE WHERE RECEIPT = 'K1-X-2'");
    try (Store store = open(false, true).store()) {
      assertTellsTheTrade(store);
    }
  }

  /// What the copy says of itself agrees here; only the journal knows better.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM SALE WHERE RECEIPT = 'K1-X-2'"
            + "; UPDATE TALLY SET ROW_COUNT = ROW_COUNT - 1 WHERE NAME = 'SALE'",
        "INSERT INTO QUEUE SELECT 'LACI-K1-0009', KIND, AMOUNT, SINCE_MS, TRIES, CHANGED_MS, 0"
            + " FROM QUEUE; UPDATE TALLY SET ROW_COUNT = ROW_COUNT + 1 WHERE NAME = 'QUEUE'",
        "UPDATE META SET NUMBER = NUMBER - 1 WHERE NAME = 'APPLIED'",
      })
  void rowsThatWentOrCameTogetherWithTheirTallyAreNoticedByTheJournal(String harm)
      throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    alter(harm);
    alter("UPDATE QUEUE SET CRC = " + queueSum() + " WHERE ORDER_ID = 'LACI-K1-0009'");
    Store.Opened.Ready again = open(false, true);
    try (Store store = again.store()) {
      assertEquals(Optional.empty(), again.rebuilt(), "it looks whole");
      awaitSettled(store);
      assertEquals(Optional.of(Distrust.Reason.JOURNAL), store.rebuilt().map(Distrust::reason));
      assertTellsTheTrade(store);
      assertEquals("", store.contents().differences(folded()));
    }
    assertTrue(setAside(), "what was there is kept");
  }

  /// The checksum that a row of the queue has which was never put there.
  private static long queueSum() {
    return new Row()
        .with("ORDER_ID", "LACI-K1-0009")
        .with("KIND", "CANCEL")
        .with("AMOUNT", 7_000)
        .with("SINCE_MS", NOON.plusSeconds(2).toEpochMilli())
        .with("TRIES", 3)
        .with("CHANGED_MS", NOON.toEpochMilli())
        .sum();
  }

  private Contents folded() throws FactText.Unreadable {
    Contents.Fold fold = new Contents.Fold();
    for (int i = 0; i < tape.entries.size(); i++) {
      fold.step(i + 1, tape.entries.get(i));
    }
    return fold.contents();
  }

  private void awaitSettled(Store store) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!store.isSettled()) {
      assertTrue(System.nanoTime() < deadline, "the copy does not settle");
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void aWholeCopyIsBelievedAfterAnUncleanStop() throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    tape.add(sale(3, cash()));
    try (Store store = open(false, true).store()) {
      store.follow();
      awaitSettled(store);
      assertEquals(Optional.empty(), store.rebuilt());
      assertEquals("", store.contents().differences(folded()));
    }
    assertFalse(setAside());
  }

  /// The rows are whole and agree with the journal, and still the copy takes no further entry.
  @Test
  void aCopyThatTakesNoMoreIsBuiltAnew() throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    alter("ALTER TABLE TENDER ADD CONSTRAINT NO_MORE CHECK (RECEIPT <> 'K1-X-3')");
    tape.add(sale(3, cash()));
    try (Store store = open(false, false).store()) {
      store.follow();
      awaitSettled(store);
      assertEquals(Optional.of(Distrust.Reason.STUCK), store.rebuilt().map(Distrust::reason));
      assertEquals("", store.contents().differences(folded()));
    }
  }

  @Test
  void everyTableIsCheckedAndEveryIndexIsWalked() throws Exception {
    someTrade();
    try (Store store = open(true, false).store();
        Connection connection = new Database(file(), key()).connect(false)) {
      assertTellsTheTrade(store);
      Set<String> tables = new TreeSet<>();
      Indexes indexes = Indexes.of(connection);
      try (ResultSet result =
          connection
              .createStatement()
              .executeQuery(
                  "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                      + " WHERE TABLE_SCHEMA = 'PUBLIC'")) {
        while (result.next()) {
          tables.add(result.getString(1));
        }
      }
      tables.removeAll(Set.of("META", "TALLY", "SCHEMA_VERSION"));
      assertEquals(new TreeSet<>(Tables.CHECKED), tables);
      for (String table : tables) {
        List<Indexes.Digest> digests = indexes.digests(table).each();
        assertFalse(digests.isEmpty(), table);
        for (Indexes.Digest digest : digests) {
          try (ResultSet plan =
              connection.createStatement().executeQuery("EXPLAIN " + digest.sql())) {
            assertTrue(plan.next());
            assertFalse(plan.getString(1).contains(".tableScan"), plan.getString(1));
          }
        }
      }
    }
  }

  @Test
  void anEmptyDatabaseInTheFilesPlaceIsDamageAndNotABeginning() throws Exception {
    someTrade();
    try (Connection _ = new Database(file(), key()).connect(true)) {
      assertTrue(Files.exists(onDisk()));
    }
    Store.Opened.Ready opened = open(false, false);
    try (Store store = opened.store()) {
      assertTrue(opened.rebuilt().isPresent());
      assertTellsTheTrade(store);
    }
  }

  @Test
  void aCopyAheadOfItsJournalIsNotBelieved() throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
    }
    alter("UPDATE META SET NUMBER = 99 WHERE NAME = 'APPLIED'");
    Store.Opened.Ready again = open(false, false);
    try (Store store = again.store()) {
      assertEquals(Optional.of("it is ahead of the journal"), again.rebuilt());
      assertTellsTheTrade(store);
    }
  }

  @Test
  void interruptedReadersDoNotHurtTheWriter() throws Exception {
    someTrade();
    try (Store store = open(true, false).store()) {
      assertTellsTheTrade(store);
      for (int i = 0; i < 20; i++) {
        Thread reader =
            Thread.startVirtualThread(
                () -> {
                  try {
                    store.queue();
                  } catch (SQLException _) {
                    // an interrupted reader may fail; the writer must not
                  }
                });
        reader.interrupt();
        reader.join();
        tape.add(moved(i + 1));
        store.follow();
      }
      assertTellsTheTrade(store);
    }
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection = new Database(file(), key()).connect(false);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      connection.commit();
    }
  }
}
