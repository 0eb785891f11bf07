package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.store.fs.QuotaPath;
import id.laci.pos.store.fs.SafePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// A copy far behind its journal: it tells how it comes along, may be disturbed by a full disk or
/// an end in its midst, and holds the same in the end.
@Isolated("one test puts another file system under every database of the program")
final class CatchUpTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final InstantSource CLOCK = () -> NOON;
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  @TempDir private Path folder;
  private final List<String> entries = new CopyOnWriteArrayList<>();
  private final List<Progress> told = new CopyOnWriteArrayList<>();

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

  @AfterEach
  void putTheFileSystemBack() {
    QuotaPath.limit(Long.MAX_VALUE);
    SafePath.register();
  }

  private void sell(int from, int count) {
    List<String> more = new java.util.ArrayList<>();
    for (int number = from; number < from + count; number++) {
      Product product =
          new Product("IND", new Gtin("8992001100105"), "Indomie", "Makanan", Money.of(7_000));
      Sale sale =
          new Sale(
              number,
              String.format(Locale.ROOT, "K1-X-%06d", number),
              List.of(new Line(1, product, 1)),
              Totals.of(Money.of(7_000), new Tax("PPN", 11)),
              List.of(new Tender.Cash(Money.of(7_000), Money.of(10_000))),
              NOON.plusSeconds(number),
              "Sari");
      more.add(
          entry(
              new Fact.SaleCompleted(sale),
              new Fact.PrintQueued(PrintJob.queued(sale, 0, "id", NOON))));
      more.add(
          entry(
              new Fact.PrintMoved(
                  sale.receipt(), 0, PrintJob.State.PRINTED, Optional.empty(), NOON)));
    }
    entries.addAll(more);
  }

  private static String entry(Fact... facts) {
    return FactText.write(new Entry(NOON, List.of(facts)));
  }

  private Store open(Consumer<Progress> listener) {
    Store.Opened opened =
        Store.open(folder.resolve("copy"), key(), source, false, true, CLOCK, listener);
    return assertInstanceOf(Store.Opened.Ready.class, opened, opened::toString).store();
  }

  private static char[] key() {
    return "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  }

  private void awaitApplied(Store store) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (store.appliedSequence() < source.lastSequence()) {
      assertTrue(System.nanoTime() < deadline, "the copy does not follow");
      LockSupport.parkNanos(1_000_000);
    }
  }

  private Figures figures(Store store) throws Exception {
    return store.export(folder.resolve("figures.script"));
  }

  @Test
  void aRebuildingTellsHowItComesAlongAndThatItIsOver() throws Exception {
    sell(1, 3_000);
    try (Store store = open(told::add)) {
      awaitApplied(store);
      assertEquals(3_000, figures(store).rows().get("SALE"));
      assertEquals(3_000, figures(store).rows().get("PRINT_JOB"));
      int before = told.size();
      sell(3_001, 1);
      store.follow();
      awaitApplied(store);
      Figures _ = figures(store);
      assertEquals(before, told.size(), "of a short way nothing is said");
    }
    assertTrue(told.getLast().isOver());
    assertEquals(100, told.getLast().percent());
    for (int i = 1; i < told.size(); i++) {
      assertTrue(told.get(i).done() >= told.get(i - 1).done());
    }
    assertTrue(told.stream().allMatch(each -> each.all() == 6_000 && each.perSecond() > 0));
  }

  @Test
  void anEndInTheMidstIsPromptAndTheNextStartGoesOn() throws Exception {
    sell(1, 6_000);
    try (Store store = open(told::add)) {
      long deadline = System.nanoTime() + PATIENCE_NANOS;
      while (told.isEmpty()) {
        assertTrue(System.nanoTime() < deadline);
        LockSupport.parkNanos(100_000);
      }
      assertTrue(store.appliedSequence() > 0);
    }
    try (Store store = open(told::add)) {
      awaitApplied(store);
      assertEquals(6_000, figures(store).rows().get("SALE"));
      assertEquals(Money.of(42_000_000), figures(store).sales());
    }
  }

  @Test
  void onAFullDiskTheCopyWaitsAndGoesOnWhenThereIsRoom() throws Exception {
    sell(1, 10);
    try (Store store = open(told::add)) {
      awaitApplied(store);
    }
    QuotaPath.register();
    try (Store store = open(told::add)) {
      QuotaPath.limit(0);
      sell(11, 400);
      store.follow();
      long stuck = System.nanoTime() + 300_000_000L;
      while (System.nanoTime() < stuck) {
        LockSupport.parkNanos(1_000_000);
      }
      assertTrue(store.appliedSequence() < source.lastSequence(), "the disk is full");
      QuotaPath.limit(Long.MAX_VALUE);
      awaitApplied(store);
      assertEquals(410, figures(store).rows().get("SALE"));
    }
    SafePath.register();
    Store.Opened again = Store.open(folder.resolve("copy"), key(), source, false, true, CLOCK);
    try (Store _ = assertInstanceOf(Store.Opened.Ready.class, again).store()) {
      assertEquals(
          Optional.empty(),
          assertInstanceOf(Store.Opened.Ready.class, again).rebuilt(),
          "nothing of it was hurt");
    }
  }

  @Test
  void aGoodCopyIsNotSetAsideBecauseTheDiskIsFull() throws Exception {
    sell(1, 10);
    try (Store store = open(told::add)) {
      awaitApplied(store);
    }
    QuotaPath.register();
    QuotaPath.limit(0);
    Store.Opened opened = Store.open(folder.resolve("copy"), key(), source, false, true, CLOCK);
    if (opened instanceof Store.Opened.Ready(var store, var rebuilt)) {
      store.close();
      assertEquals(Optional.empty(), rebuilt, "it can still be asked");
    } else {
      assertEquals(new Store.Opened.Unavailable("the disk is full"), opened);
    }
    QuotaPath.limit(Long.MAX_VALUE);
    try (Store store = open(told::add)) {
      assertEquals(source.lastSequence(), store.appliedSequence(), "it is the same one");
    }
  }

  @Test
  void anExportIsSealedAndComesBackTheSame() throws Exception {
    sell(1, 200);
    Path script = folder.resolve("copy.script");
    Figures exported;
    try (Store store = open(told::add)) {
      exported = store.export(script);
    }
    assertEquals(400, exported.applied(), "the copy catches up before it is exported");
    byte[] bytes = Files.readAllBytes(script);
    assertFalse(
        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("Indomie"));
    assertEquals(exported, Store.tryImport(script, folder.resolve("trial"), key()));
    assertFalse(Files.exists(folder.resolve("trial.mv.db")));

    bytes[bytes.length / 2] ^= 1;
    Files.write(script, bytes);
    assertThrows(SQLException.class, () -> Store.tryImport(script, folder.resolve("trial"), key()));
    assertFalse(Files.exists(folder.resolve("trial.mv.db")));
  }

  @Test
  void aClosedStoreExportsNothing() throws Exception {
    sell(1, 1);
    Store store = open(told::add);
    store.close();
    assertThrows(SQLException.class, () -> store.export(folder.resolve("late.script")));
  }
}
