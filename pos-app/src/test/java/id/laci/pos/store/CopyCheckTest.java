package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactSamples;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever changes the copy behind the till's back, by SQL and even with the checksums put right,
/// is found out: the first row that differs is named.
final class CopyCheckTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final int SALES = 40;
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  @TempDir private Path folder;
  private final List<String> entries = new CopyOnWriteArrayList<>();

  private final EntrySource source =
      new EntrySource() {
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
      };

  @BeforeEach
  void trade() {
    for (int number = 1; number <= SALES; number++) {
      Sale sale = sale(number);
      add(new Fact.SaleCompleted(sale), new Fact.PrintQueued(PrintJob.queued(sale, 0, "id", NOON)));
      add(new Fact.PrintMoved(sale.receipt(), 0, PrintJob.State.PRINTED, Optional.empty(), NOON));
    }
    add(
        new Fact.Decided(
            "LACI-K1-0001", Decision.DROPPED, "lost", "Sari", Optional.of("Budi"), NOON));
    FactSamples.facts().forEach(this::add);
    try (Store store = open()) {
      await(store);
    }
  }

  private void add(Fact... facts) {
    entries.add(FactText.write(new Entry(NOON, List.of(facts))));
  }

  private static Sale sale(int number) {
    Product product =
        new Product("IND", new Gtin("8992001100105"), "Indomie", "Makanan", Money.of(7_000));
    return new Sale(
        number,
        receipt(number),
        List.of(new Line(1, product, 1), new Line(2, product, 2)),
        Totals.of(Money.of(21_000), new Tax("PPN", 11)),
        List.of(new Tender.Cash(Money.of(21_000), Money.of(50_000))),
        NOON.plusSeconds(number),
        "Sari");
  }

  private static String receipt(int number) {
    return String.format(Locale.ROOT, "K1-X-%06d", number);
  }

  private Store open() {
    Store.Opened opened =
        Store.open(folder.resolve("copy"), key(), source, false, false, () -> NOON);
    return assertInstanceOf(Store.Opened.Ready.class, opened, opened::toString).store();
  }

  private static char[] key() {
    return "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  }

  private void await(Store store) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (store.appliedSequence() < source.lastSequence()) {
      assertTrue(System.nanoTime() < deadline, "the copy does not follow");
      LockSupport.parkNanos(1_000_000);
    }
  }

  private CopyCheck.Result check() {
    return CopyCheck.run(folder.resolve("copy"), key(), source, (_, _) -> {}, () -> false);
  }

  private Difference difference() {
    CopyCheck.Result result = check();
    return assertInstanceOf(CopyCheck.Result.Different.class, result, result::toString).first();
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = new Database(folder.resolve("copy"), key()).connect(false);
        Statement run = connection.createStatement()) {
      assertTrue(run.executeUpdate(statement) > 0, statement);
      connection.commit();
    }
  }

  /// Puts the checksum of every row of a table right, as a careful forger would.
  private void forgeChecksums(String table, String key) throws SQLException {
    try (Connection connection = new Database(folder.resolve("copy"), key()).connect(false);
        Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery("SELECT * FROM " + table)) {
      List<Map<String, Object>> all = new ArrayList<>();
      while (rows.next()) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
        }
        values.remove(Row.SUM);
        all.add(values);
      }
      for (Map<String, Object> values : all) {
        try (PreparedStatement update =
            connection.prepareStatement("UPDATE " + table + " SET CRC = ? WHERE " + key + " = ?")) {
          update.setLong(1, Row.sum(values));
          update.setObject(2, values.get(key));
          update.executeUpdate();
        }
      }
      connection.commit();
    }
  }

  private long sequenceOf(int sale) {
    return sale * 2L - 1;
  }

  @Test
  void aCopyThatNobodyTouchedIsTheSame() {
    CopyCheck.Result.Same same = assertInstanceOf(CopyCheck.Result.Same.class, check());
    assertEquals(entries.size(), same.upTo());
    assertTrue(same.rows() > SALES * 6L, same::toString);
  }

  @Test
  void aChangedAmountIsNamedWithWhatTheJournalSays() throws SQLException {
    sql("UPDATE SALE SET TOTAL = 1000 WHERE RECEIPT = 'K1-X-000017'");
    assertEquals(
        new Difference(
            Difference.Kind.CHANGED,
            "SALE",
            "RECEIPT=K1-X-000017",
            "TOTAL",
            "1000",
            "21000",
            sequenceOf(17)),
        difference());
  }

  @Test
  void aRightChecksumHelpsNobody() throws SQLException {
    sql("UPDATE SALE SET TOTAL = 1000 WHERE RECEIPT = 'K1-X-000017'");
    forgeChecksums("SALE", "RECEIPT");
    Difference difference = difference();
    assertEquals(Difference.Kind.CHANGED, difference.kind());
    assertEquals("RECEIPT=K1-X-000017", difference.key());
    assertEquals("TOTAL", difference.column());
  }

  @Test
  void moneyMovedFromOneRowToAnotherIsSeenThoughTheSumIsTheSame() throws SQLException {
    sql("UPDATE SALE SET TOTAL = TOTAL - 5000 WHERE RECEIPT = 'K1-X-000030'");
    sql("UPDATE SALE SET TOTAL = TOTAL + 5000 WHERE RECEIPT = 'K1-X-000012'");
    forgeChecksums("SALE", "RECEIPT");
    assertEquals("RECEIPT=K1-X-000012", difference().key(), "the first of both");
  }

  @Test
  void aDeletedRowIsNamedEvenWithItsTally() throws SQLException {
    sql("DELETE FROM SALE WHERE RECEIPT = 'K1-X-000005'");
    sql("UPDATE TALLY SET ROW_COUNT = ROW_COUNT - 1 WHERE NAME = 'SALE'");
    Difference difference = difference();
    assertEquals(Difference.Kind.MISSING, difference.kind());
    assertEquals("SALE RECEIPT=K1-X-000005", difference.table() + " " + difference.key());
    assertEquals(sequenceOf(5), difference.sequence());
    assertTrue(difference.journal().contains("TOTAL=21000"), difference::toString);
    assertTrue(difference.words().contains("by record 9"), difference::words);
  }

  @Test
  void anAddedRowIsNamed() throws SQLException {
    sql(
        "INSERT INTO DECISION SELECT SEQUENCE + 1, PLACE, ITEM, WHAT, 'made up', CASHIER,"
            + " APPROVED_BY, AT_MS, CRC FROM DECISION WHERE ITEM = 'LACI-K1-0001' AND SEQUENCE = "
            + (SALES * 2 + 1));
    Difference difference = difference();
    assertEquals(Difference.Kind.TOO_MANY, difference.kind());
    assertEquals("DECISION", difference.table());
    assertEquals(
        "PLACE=0 SEQUENCE=" + (SALES * 2 + 2), difference.key().replaceAll("PLACE=\\d", "PLACE=0"));
    assertTrue(difference.copy().contains("made up"), difference::toString);
  }

  @Test
  void aRowThatMovedOnIsComparedWithItsLatestState() throws SQLException {
    sql("UPDATE PRINT_JOB SET STATE = 'SENDING' WHERE RECEIPT = 'K1-X-000009'");
    Difference difference = difference();
    assertEquals("PRINT_JOB", difference.table());
    assertEquals("STATE", difference.column());
    assertEquals("PRINTED", difference.journal());
    assertEquals(sequenceOf(9) + 1, difference.sequence());
  }

  @Test
  void aWrongChecksumAloneIsNamed() throws SQLException {
    sql("UPDATE SALE_LINE SET CRC = CRC + 1 WHERE RECEIPT = 'K1-X-000003' AND LINE = 2");
    Difference difference = difference();
    assertEquals(Difference.Kind.CHECKSUM, difference.kind());
    assertEquals("LINE=2 RECEIPT=K1-X-000003", difference.key());
  }

  @Test
  void aWrongTallyIsNamed() throws SQLException {
    sql("UPDATE TALLY SET ROW_COUNT = ROW_COUNT + 1 WHERE NAME = 'TENDER'");
    Difference difference = difference();
    assertEquals(Difference.Kind.TALLY, difference.kind());
    assertEquals("TENDER", difference.table());
  }

  @Test
  void aTableThatIsEmptyIsNamedByItsFirstRow() throws SQLException {
    sql("DELETE FROM TENDER");
    CopyCheck.Result.Different different =
        assertInstanceOf(CopyCheck.Result.Different.class, check());
    assertEquals("TENDER", different.first().table());
    assertEquals(Difference.Kind.MISSING, different.first().kind());
    assertTrue(different.parts() >= SALES - 2, different::toString);
  }

  @Test
  void itRunsBesideTheTrade() {
    try (Store store = open()) {
      for (int number = SALES + 1; number <= SALES + 200; number++) {
        add(new Fact.SaleCompleted(sale(number)));
        store.follow();
        if (number % 40 == 0) {
          CopyCheck.Result result = store.compare((_, _) -> {}, () -> false);
          assertInstanceOf(CopyCheck.Result.Same.class, result, result::toString);
        }
      }
      await(store);
      assertEquals(
          CopyCheck.Result.Stopped.class, store.compare((_, _) -> {}, () -> true).getClass());
    }
  }

  @Test
  void whatCannotBeComparedIsSaidSo() throws SQLException {
    sql("UPDATE META SET NUMBER = 999999 WHERE NAME = 'APPLIED'");
    assertInstanceOf(CopyCheck.Result.Failed.class, check());
    assertInstanceOf(
        CopyCheck.Result.Failed.class,
        CopyCheck.run(folder.resolve("none"), key(), source, (_, _) -> {}, () -> false));
  }

  @Test
  void aJournalThatEndsEarlySaysNothingOfTheCopy() {
    EntrySource cut =
        new EntrySource() {
          @Override
          public void read(long from, Reader reader) {
            source.read(
                from,
                (sequence, step, text) -> {
                  if (sequence < 10) {
                    reader.entry(sequence, step, text);
                  }
                });
          }

          @Override
          public long lastSequence() {
            return source.lastSequence();
          }
        };
    CopyCheck.Result result =
        CopyCheck.run(folder.resolve("copy"), key(), cut, (_, _) -> {}, () -> false);
    assertTrue(
        assertInstanceOf(CopyCheck.Result.Failed.class, result).reason().contains("record 9"),
        result::toString);
  }
}
