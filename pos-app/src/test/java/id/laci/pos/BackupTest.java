package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.backup.Depot;
import id.laci.pos.backup.RecoveryCode;
import id.laci.pos.journal.Mark;
import id.laci.pos.sale.Sale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A real till sells, is backed up while it sells, loses everything, is restored on another
/// computer and sells on: what was sold comes back, and no number is used twice.
@Timeout(180)
final class BackupTest {
  private static final int SALES = 4;

  @TempDir static Path shared;
  private static RecoveryCode code;
  private static Path backup;
  private static List<Sale> soldBefore;

  @TempDir Path own;

  @BeforeAll
  static void sellAndBackUp() throws Exception {
    DataFolder folder = folder(shared.resolve("till"));
    try (Terminal terminal = open(folder)) {
      Shopkeeper keeper = keeper(terminal, 5);
      code = terminal.recovery().renew();
      BlockingQueue<BackupMaker.Result> made = new LinkedBlockingQueue<>();
      Backups backups = terminal.keepBackups(made::add);
      serve(keeper, SALES);
      backups.soon();
      BackupMaker.Result result = made.poll(60, TimeUnit.SECONDS);
      backup =
          assertInstanceOf(BackupMaker.Result.Good.class, result, String.valueOf(result)).backup();
      // what comes after the backup is lost with the till
      serve(keeper, SALES + 1);
    }
    soldBefore = books(folder).sales();
    assertTrue(soldBefore.size() > SALES);
  }

  private static DataFolder folder(Path root) {
    return new DataFolder(root.resolve("data"), root.resolve("keys/till.pass"));
  }

  private static Terminal open(DataFolder folder) {
    return switch (Terminal.open(SettingsFile.demo(), folder, TillClock.start())) {
      case Terminal.Result.Good(var terminal) -> terminal;
      case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
    };
  }

  private static final List<String> SAID = new CopyOnWriteArrayList<>();

  private static Shopkeeper keeper(Terminal terminal, int seed) {
    SAID.clear();
    Shopkeeper keeper = new Shopkeeper(terminal, new Random(seed), SAID::add);
    var faults = terminal.payments().sandbox().orElseThrow().machine().faults();
    faults.paysAfter(Optional.of(Duration.ZERO));
    terminal.start();
    return keeper;
  }

  /// Serves until there are so many sales in all.
  private static void serve(Shopkeeper keeper, int sales) throws InterruptedException {
    while (SAID.stream().filter(line -> line.startsWith("ACK")).count() < sales) {
      keeper.serve();
    }
    keeper.finish();
  }

  private static Books books(DataFolder folder) {
    return Books.read(folder.ledger(true), folder.keyPassword());
  }

  private Restore restore(Path from, RecoveryCode with) {
    return new Restore(from, with, folder(own), Clock.systemUTC(), new SecureRandom());
  }

  private static Restore.Result.Bad bad(Restore.Result result) {
    Restore.Result.Bad bad = assertInstanceOf(Restore.Result.Bad.class, result, result::toString);
    assertFalse(bad.reason().isBlank());
    assertFalse(bad.remedy().isBlank());
    return bad;
  }

  @Test
  void aLostTillComesBackAndSellsOnWithoutANumberTwice() throws Exception {
    Restore.Result.Restored restored =
        assertInstanceOf(Restore.Result.Restored.class, restore(backup, code).run(false));
    assertEquals(Optional.empty(), restored.aside());
    DataFolder folder = folder(own);
    Books back = books(folder);
    int count = back.sales().size();
    assertTrue(count >= SALES && count < soldBefore.size(), "the last sale was after the backup");
    assertEquals(soldBefore.subList(0, count), back.sales());

    try (Terminal terminal = open(folder)) {
      assertTrue(terminal.recovery().hasCode(), "the same code opens the next backups");
      serve(keeper(terminal, 6), 2);
    }
    Books after = books(folder);
    assertTrue(after.sales().size() >= count + 2);
    Set<String> receipts = new HashSet<>();
    soldBefore.forEach(sale -> receipts.add(sale.receipt()));
    for (Sale sale : after.sales().subList(count, after.sales().size())) {
      assertTrue(receipts.add(sale.receipt()), () -> sale.receipt() + " was given twice");
    }
    Set<String> orders = new HashSet<>(books(folder(shared.resolve("till"))).orders().keySet());
    for (String order : after.orders().keySet()) {
      assertTrue(back.orders().containsKey(order) || orders.add(order), order);
    }
    Rows rows = rows(folder);
    assertEquals(after.sales().size(), rows.sales(), "the query copy was built anew");
  }

  private record Rows(long sales) {}

  private static Rows rows(DataFolder folder) throws Exception {
    OpenLedger ledger =
        ((OpenLedger.Result.Good)
                OpenLedger.open(folder.ledger(true), folder.keyPassword(), new SecureRandom()))
            .ledger();
    Path script = folder.root().resolve("rows.script");
    try (var _ = ledger.journal();
        QueryCopy copy =
            QueryCopy.open(
                OpenLedger.copy(folder.ledger(true)), ledger, Clock.systemUTC(), _ -> {})) {
      return new Rows(copy.store().orElseThrow().export(script).rows().get("SALE"));
    }
  }

  @Test
  void aBackupOfTheRestoredTillOpensWithTheSameCodeAndRestoresAgain() throws Exception {
    assertInstanceOf(Restore.Result.Restored.class, restore(backup, code).run(false));
    DataFolder folder = folder(own);
    Path again;
    long epoch;
    try (Terminal terminal = open(folder)) {
      BlockingQueue<BackupMaker.Result> made = new LinkedBlockingQueue<>();
      Backups backups = terminal.keepBackups(made::add);
      serve(keeper(terminal, 9), 1);
      backups.soon();
      BackupMaker.Result result = made.poll(60, TimeUnit.SECONDS);
      again =
          assertInstanceOf(BackupMaker.Result.Good.class, result, String.valueOf(result)).backup();
      epoch = Depot.manifest(again).epoch();
    }
    assertNotEquals(Depot.manifest(backup).epoch(), epoch);
    int sales = books(folder).sales().size();
    Restore.Result.Restored restored =
        assertInstanceOf(Restore.Result.Restored.class, restore(again, code).run(true));
    assertTrue(Files.isDirectory(restored.aside().orElseThrow()), "what was there is kept");
    assertEquals(sales, books(folder).sales().size());
  }

  @Test
  void aLedgerThatIsThereIsNotReplacedUnasked() throws Exception {
    copy(shared.resolve("till"), own);
    DataFolder folder = folder(own);
    Restore.Result.Bad refused = bad(restore(backup, code).run(false));
    assertTrue(refused.reason().contains("ahead of the backup"), refused::reason);
    assertTrue(refused.remedy().contains("--replace"), refused::remedy);
    assertEquals(soldBefore, books(folder).sales(), "nothing was changed");
    try (Terminal _ = open(folder)) {
      Restore.Result.Bad running = bad(restore(backup, code).run(true));
      assertTrue(running.reason().contains("open in another program"), running::reason);
    }
    Path journal = OpenLedger.journal(folder.ledger(true));
    Files.delete(journal.resolve(Mark.HEAD));
    Restore.Result.Bad damaged = bad(restore(backup, code).run(false));
    assertTrue(damaged.reason().contains("damaged"), damaged::reason);
    assertInstanceOf(Restore.Result.Restored.class, restore(backup, code).run(true));
    assertTrue(books(folder).sales().size() >= SALES);
  }

  @Test
  void aWrongCodeOpensNothingAndSaysNoMore() throws Exception {
    RecoveryCode other = RecoveryCode.draw(new SecureRandom());
    assertTrue(bad(restore(backup, other).run(false)).reason().contains("code does not open"));
    assertTrue(bad(restore(backup, other).verify()).reason().contains("code does not open"));
    assertFalse(Files.exists(folder(own).ledger(true)));
    assertEquals(List.of(), left());
  }

  private List<Path> left() throws IOException {
    Path root = folder(own).root();
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.toList();
    }
  }

  @Test
  void verifyingChangesNothing() throws Exception {
    Restore.Result.Verified verified =
        assertInstanceOf(Restore.Result.Verified.class, restore(backup, code).verify());
    assertTrue(verified.compared().contains("a query copy of the same sums"), verified::compared);
    assertEquals(List.of(), left());
  }

  @Test
  void aSpoiledBackupIsRefusedAndNothingIsLeftHalfDone() throws Exception {
    Path depot = own.resolve("depot");
    copy(Depot.around(backup).folder(), depot);
    Path mine = depot.resolve(backup.getFileName());
    Path head = mine.resolve(Mark.HEAD);
    byte[] bytes = Files.readAllBytes(head);
    bytes[40] ^= 1;
    Files.write(head, bytes);
    assertTrue(bad(restore(mine, code).run(false)).reason().contains("not what was written"));
    Files.delete(mine.resolve("manifest.txt"));
    assertTrue(bad(restore(mine, code).run(false)).reason().contains("not a backup"));
    assertEquals(List.of(), left());
  }

  @Test
  void whatKeepsABackupFromBeingMadeIsSaidInWords() throws Exception {
    copy(shared.resolve("till"), own);
    DataFolder folder = folder(own);
    Path ledger = folder.ledger(true);
    OpenLedger open =
        ((OpenLedger.Result.Good) OpenLedger.open(ledger, folder.keyPassword(), new SecureRandom()))
            .ledger();
    try (var _ = open.journal();
        QueryCopy copy =
            QueryCopy.open(OpenLedger.copy(ledger), open, Clock.systemUTC(), _ -> {})) {
      Path file = Files.writeString(own.resolve("a-file"), "not a folder");
      for (Path place : List.of(file, file.resolve("below"), Path.of("/proc/laci"))) {
        BackupMaker.Result.Bad bad =
            assertInstanceOf(
                BackupMaker.Result.Bad.class,
                new BackupMaker(ledger, open, copy, new Depot(place), 3, Clock.systemUTC()).make());
        assertTrue(bad.reason().contains("folder") || bad.reason().contains(place.toString()));
        assertFalse(bad.remedy().isBlank());
      }
      Files.delete(ledger.resolve(RecoveryFile.NAME));
      BackupMaker.Result.Bad bad =
          assertInstanceOf(
              BackupMaker.Result.Bad.class,
              new BackupMaker(ledger, open, copy, new Depot(own.resolve("d")), 3, Clock.systemUTC())
                  .make());
      assertTrue(bad.remedy().contains("laci recovery-code"), bad::remedy);
    }
  }

  @Test
  void backupsAreRotatedAndStayGood() throws Exception {
    copy(shared.resolve("till"), own);
    DataFolder folder = folder(own);
    Path ledger = folder.ledger(true);
    OpenLedger open =
        ((OpenLedger.Result.Good) OpenLedger.open(ledger, folder.keyPassword(), new SecureRandom()))
            .ledger();
    Depot depot = new Depot(own.resolve("depot"));
    try (var _ = open.journal();
        QueryCopy copy =
            QueryCopy.open(OpenLedger.copy(ledger), open, Clock.systemUTC(), _ -> {})) {
      for (int day = 0; day < 4; day++) {
        Instant now = Instant.parse("2026-11-23T05:00:00Z").plus(Duration.ofDays(day));
        BackupMaker maker = new BackupMaker(ledger, open, copy, depot, 2, () -> now);
        assertInstanceOf(BackupMaker.Result.Good.class, maker.make());
        assertEquals(Optional.of(now), maker.latest());
      }
    }
    assertEquals(2, depot.backups().size());
    for (Path each : depot.backups()) {
      assertInstanceOf(
          Restore.Result.Verified.class,
          new Restore(
                  each,
                  code,
                  folder(own.resolve("elsewhere")),
                  Clock.systemUTC(),
                  new SecureRandom())
              .verify());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(
              file,
              target,
              StandardCopyOption.REPLACE_EXISTING,
              StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
