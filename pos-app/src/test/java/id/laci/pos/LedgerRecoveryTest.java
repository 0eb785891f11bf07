package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.Append;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.FactText;
import id.laci.pos.money.Money;
import id.laci.pos.store.QueueItem;
import id.laci.pos.store.Store;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A real till sells, and its folder then suffers: whatever happens to the query copy, the journal
/// gives everything back.
@Timeout(180)
final class LedgerRecoveryTest {
  private static final int SALES = 6;

  @TempDir static Path shared;
  private static DataFolder whole;
  private static DataFolder torn;
  private static Rows expected;

  @TempDir Path own;

  /// What the copy answers when it is asked.
  record Rows(Map<String, Money> takings, List<QueueItem> queue) {}

  /// What can become of a file.
  enum Damage {
    DELETED,
    EMPTY,
    HEAD_LOST,
    STREWN_WITH_WRONG_BYTES,
    ANOTHER_FILE
  }

  @BeforeAll
  static void sell() throws Exception {
    whole = folder(shared.resolve("whole"));
    torn = folder(shared.resolve("torn"));
    try (Terminal terminal = open(whole)) {
      List<String> said = new ArrayList<>();
      Shopkeeper keeper = new Shopkeeper(terminal, new Random(5), said::add);
      var faults = terminal.payments().sandbox().orElseThrow().machine().faults();
      faults.paysAfter(Optional.of(Duration.ZERO));
      terminal.start();
      while (said.stream().filter(line -> line.startsWith("ACK")).count() < SALES) {
        keeper.serve();
      }
      keeper.finish();
      faults.paysAfter(Optional.empty());
      terminal.want(new Intent.Add("BPW5"));
      terminal.want(new Intent.PayByQr());
      keeper.await(
          now ->
              now.stage() instanceof Stage.ByQr byQr && byQr.progress() == Stage.Progress.WAITING);
      copy(shared.resolve("whole"), shared.resolve("torn"));
    }
    expected = rows(whole, false);
    assertTrue(
        expected.takings().values().stream().allMatch(Money::isPositive), expected::toString);
    assertEquals(1, expected.queue().size(), expected::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aCopyThatSufferedIsBuiltAnewFromTheJournal(Damage damage) throws Exception {
    copy(shared.resolve("whole"), own);
    DataFolder folder = folder(own);
    damage(folder.ledger(true).resolve("copy.mv.db"), damage);
    assertEquals(expected, rows(folder, true));
    assertEquals(expected, rows(folder, false), "once is enough");
  }

  /// What is cut off may have been of no use any more; then the copy is as good as it was.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void aCopyThatWasCutOffLosesNothing(int eighths) throws Exception {
    copy(shared.resolve("whole"), own);
    DataFolder folder = folder(own);
    Path file = folder.ledger(true).resolve("copy.mv.db");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length * eighths / 8));
    try (OpenedCopy copy = OpenedCopy.of(folder)) {
      assertEquals(expected, copy.rows(), () -> copy.copy().rebuilt().toString());
    }
  }

  @Test
  void aFolderCopiedWhileTheTillSoldIsWhole() throws Exception {
    OpenLedger ledger = openLedger(torn);
    assertFalse(ledger.report().cleanStop());
    assertEquals(1, ledger.state().open().size(), "the code that was up is known");
    ledger.journal().close();
    try (OpenedCopy copy = OpenedCopy.of(torn)) {
      assertEquals(expected, copy.rows());
    }
  }

  @Test
  void theTillSaysThatItHadToRebuildAndSellsAllTheSame() throws Exception {
    copy(shared.resolve("whole"), own);
    DataFolder folder = folder(own);
    damage(folder.ledger(true).resolve("copy.mv.db"), Damage.DELETED);
    BlockingQueue<Snapshot> seen = new LinkedBlockingQueue<>();
    try (Terminal terminal = open(folder)) {
      Shopkeeper keeper = new Shopkeeper(terminal, new Random(6), _ -> {});
      terminal.watch(seen::add);
      terminal.start();
      keeper.await(
          now ->
              now.notices().stream().anyMatch(notice -> notice.what() instanceof Notice.Rebuilt));
      assertInstanceOf(
          Stage.ByQr.class, seen.remove().stage(), "the open code is picked up before all else");

      terminal.want(new Intent.Back());
      keeper.await(now -> !(now.stage() instanceof Stage.ByQr));
      terminal.want(new Intent.PayByCash());
      keeper.await(now -> now.stage() instanceof Stage.ByCash);
      terminal.want(new Intent.TakeCash(Money.of(100_000)));
      keeper.await(now -> now.stage() instanceof Stage.Done);
    }
  }

  /// Twenty thousand records have to be applied before the copy knows of the new sale.
  @Test
  void theTillSellsThoughItsCopyIsFarBehindAndTheCopyCatchesUp() throws Exception {
    copy(shared.resolve("whole"), own);
    DataFolder folder = folder(own);
    OpenLedger ledger = openLedger(folder);
    long many = ledger.journal().lastSequence() + 20_000;
    byte[] nothing =
        FactText.write(new Entry(Instant.EPOCH, List.of())).getBytes(StandardCharsets.UTF_8);
    byte[] state =
        FactText.write(new Entry(Instant.EPOCH, ledger.state().facts()))
            .getBytes(StandardCharsets.UTF_8);
    while (ledger.journal().lastSequence() < many) {
      assertInstanceOf(Append.Appended.class, ledger.journal().append(nothing, () -> state));
    }
    ledger.journal().close();
    damage(folder.ledger(true).resolve("copy.mv.db"), Damage.DELETED);
    try (Terminal terminal = open(folder)) {
      Shopkeeper keeper = new Shopkeeper(terminal, new Random(6), _ -> {});
      terminal.start();
      terminal.want(new Intent.Back());
      keeper.await(now -> !(now.stage() instanceof Stage.ByQr));
      terminal.want(new Intent.PayByCash());
      keeper.await(now -> now.stage() instanceof Stage.ByCash);
      terminal.want(new Intent.TakeCash(Money.of(100_000)));
      keeper.await(now -> now.stage() instanceof Stage.Done);
    }
    try (OpenedCopy copy = OpenedCopy.of(folder)) {
      assertTrue(
          copy.rows().takings().getOrDefault("CASH", Money.ZERO).isPositive(),
          "and the copy has the sale at the end");
    }
  }

  @Test
  void aSecondTillOnTheSameFolderIsRefusedInWords() throws Exception {
    copy(shared.resolve("whole"), own);
    DataFolder folder = folder(own);
    try (Terminal _ = open(folder)) {
      Terminal.Result.Bad bad =
          assertInstanceOf(
              Terminal.Result.Bad.class,
              Terminal.open(SettingsFile.demo(), folder, TillClock.start()));
      assertFalse(bad.reasons().isEmpty());
      assertFalse(bad.remedy().isBlank());
    }
    try (Terminal again = open(folder)) {
      assertTrue(again.payments().sandbox().isPresent(), "after it has gone the folder is free");
    }
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

  private static OpenLedger openLedger(DataFolder folder) {
    return switch (OpenLedger.open(folder.ledger(true), folder.keyPassword(), new SecureRandom())) {
      case OpenLedger.Result.Good(var good) -> good;
      case OpenLedger.Result.Bad(var _, var reason, var _) -> throw new AssertionError(reason);
    };
  }

  private static Rows rows(DataFolder folder, boolean rebuilt) throws Exception {
    try (OpenedCopy copy = OpenedCopy.of(folder)) {
      assertEquals(
          rebuilt, copy.copy().rebuilt().isPresent(), () -> copy.copy().rebuilt().toString());
      return copy.rows();
    }
  }

  /// The copy of a till that does not run, once it has caught up.
  private record OpenedCopy(OpenLedger ledger, QueryCopy copy) implements AutoCloseable {
    static OpenedCopy of(DataFolder folder) {
      OpenLedger ledger = openLedger(folder);
      return new OpenedCopy(
          ledger,
          QueryCopy.open(folder.ledger(true).resolve("copy"), ledger, Clock.systemUTC(), _ -> {}));
    }

    Rows rows() throws Exception {
      Store store = copy.store().orElseThrow();
      long last = ledger.journal().lastSequence();
      Patience.until("the copy has caught up", () -> store.appliedSequence() == last);
      return new Rows(
          store.takings(Instant.EPOCH, Instant.parse("2200-01-01T00:00:00Z")), store.queue());
    }

    @Override
    public void close() {
      copy.close();
      ledger.journal().close();
    }
  }

  private static void damage(Path file, Damage damage) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (damage) {
      case DELETED -> Files.delete(file);
      case EMPTY -> Files.write(file, new byte[0]);
      case HEAD_LOST -> {
        Arrays.fill(bytes, 0, Math.min(bytes.length, 3 * 4096), (byte) 0);
        Files.write(file, bytes);
      }
      case STREWN_WITH_WRONG_BYTES -> {
        Random random = new Random(8);
        for (int i = 0; i < bytes.length / 64; i++) {
          bytes[random.nextInt(bytes.length)] ^= 0x55;
        }
        Files.write(file, bytes);
      }
      case ANOTHER_FILE -> Files.writeString(file, "this is no database\n".repeat(2_000));
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
