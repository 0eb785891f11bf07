package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.CheckKind;
import id.laci.pos.audit.Deed;
import id.laci.pos.audit.Export;
import id.laci.pos.audit.JournalErrand;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.audit.JournalView;
import id.laci.pos.audit.Verdict;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.JournalLedger;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the journal page wants is done beside the trade, on a journal of several segments.
@Timeout(120)
final class JournalErrandsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int SMALL_SEGMENT = 64 * 1024;
  private static final int DAYS = 6;
  private static final int A_DAY = 300;

  @TempDir Path folder;
  private final BlockingQueue<JournalTidings> heard = new LinkedBlockingQueue<>();
  private Journal journal;
  private QueryCopy copy;
  private JournalErrands errands;
  private TillState state = TillState.EMPTY;

  @BeforeEach
  void trade() {
    SecureRandom random = new SecureRandom();
    Keys keys = Keys.draw(random);
    Opened.Ready opened =
        assertInstanceOf(
            Opened.Ready.class,
            Journal.open(folder.resolve("journal"), keys, new Options(SMALL_SEGMENT, 16, random)));
    journal = opened.journal();
    OpenLedger ledger = new OpenLedger(journal, keys, opened.report(), state);
    copy = QueryCopy.open(folder.resolve("copy"), ledger, () -> NOON, _ -> {});
    for (int day = 0; day < DAYS; day++) {
      for (int act = 0; act < A_DAY; act++) {
        commit(
            NOON.plus(Duration.ofDays(day)).plusSeconds(act),
            new Fact.DrawerOpened("", "day " + day + " act " + act, NOON));
      }
    }
    assertTrue(journal.mark().segment() > 3);
    errands =
        new JournalErrands(
            journal, copy, "K1", JAKARTA, folder.resolve("exports"), () -> NOON, heard::add);
  }

  @AfterEach
  void close() {
    errands.close();
    copy.close();
    journal.close();
  }

  private void commit(Instant at, Fact... facts) {
    TillState before = state;
    JournalLedger books = new JournalLedger(journal, copy::follow);
    assertInstanceOf(
        Ledger.Commit.Done.class,
        books.commit(new Entry(at, List.of(facts)), () -> new Entry(at, before.facts())));
    state = state.after(List.of(facts));
  }

  private <T extends JournalTidings> T next(Class<T> kind) throws InterruptedException {
    while (true) {
      JournalTidings tidings = heard.poll(60, TimeUnit.SECONDS);
      if (!(tidings instanceof JournalTidings.Checking) || kind.isInstance(tidings)) {
        return assertInstanceOf(kind, tidings);
      }
    }
  }

  private JournalTidings.Found find(AuditFilter filter) throws InterruptedException {
    errands.run(new JournalErrand.Find(filter));
    return next(JournalTidings.Found.class);
  }

  @Test
  void theLatestLinesComeFirst() throws Exception {
    JournalTidings.Found found = find(AuditFilter.ALL);
    assertTrue(found.more() && found.whole());
    assertEquals(JournalView.LINES_MAX, found.lines().size());
    assertEquals("day 5 act 299", found.lines().getFirst().reason());
    for (int i = 1; i < found.lines().size(); i++) {
      assertTrue(
          found.lines().get(i).sequence() < found.lines().get(i - 1).sequence(), "line " + i);
    }
  }

  @Test
  void aDayLongGoneAndOneActAreFound() throws Exception {
    JournalTidings.Found day = find(AuditFilter.on(LocalDate.of(2026, 3, 2)));
    assertTrue(day.more());
    assertTrue(day.lines().stream().allMatch(line -> line.reason().startsWith("day 1 ")));
    JournalTidings.Found one =
        find(
            new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(Deed.Subject.DRAWER),
                "day 0 act 17"));
    assertFalse(one.more());
    assertTrue(one.lines().stream().anyMatch(line -> line.reason().equals("day 0 act 17")));
    assertEquals(List.of(), find(AuditFilter.on(LocalDate.of(2025, 1, 1))).lines());
  }

  @Test
  void theRunningTillIsCheckedBothWays() throws Exception {
    errands.run(new JournalErrand.Run(CheckKind.CHAIN));
    JournalTidings.Checked chain = next(JournalTidings.Checked.class);
    Verdict.ChainWhole whole = assertInstanceOf(Verdict.ChainWhole.class, chain.verdict());
    assertEquals(journal.lastSequence(), whole.records());
    errands.run(new JournalErrand.Run(CheckKind.COPY));
    JournalTidings.Checked same = next(JournalTidings.Checked.class);
    assertInstanceOf(Verdict.CopySame.class, same.verdict(), same::toString);
  }

  @Test
  void aCheckThatIsStoppedSaysSo() throws Exception {
    errands.run(new JournalErrand.Run(CheckKind.CHAIN));
    errands.run(new JournalErrand.Stop());
    Verdict verdict = next(JournalTidings.Checked.class).verdict();
    assertTrue(
        verdict instanceof Verdict.Stopped || verdict instanceof Verdict.ChainWhole,
        verdict::toString);
  }

  @Test
  void aByteChangedUnderTheRunningTillIsNamed() throws Exception {
    Path first = journal.segment(1);
    byte[] bytes = Files.readAllBytes(first);
    bytes[SMALL_SEGMENT / 2] ^= 1;
    Files.write(first, bytes);
    errands.run(new JournalErrand.Run(CheckKind.CHAIN));
    Verdict.ChainBroken broken =
        assertInstanceOf(Verdict.ChainBroken.class, next(JournalTidings.Checked.class).verdict());
    assertEquals(Verdict.ChainFault.CHANGED, broken.fault());
    assertTrue(broken.record() > 1 && broken.record() < 400, broken::toString);
    JournalTidings.Found found = find(AuditFilter.on(LocalDate.of(2026, 3, 1)));
    assertFalse(found.whole());
  }

  @Test
  void anExportLiesInTheExportsFolder() throws Exception {
    errands.run(
        new JournalErrand.Export(AuditFormat.CSV, AuditFilter.on(LocalDate.of(2026, 3, 3))));
    Export.Written written =
        assertInstanceOf(Export.Written.class, next(JournalTidings.Exported.class).done());
    assertEquals(A_DAY, written.lines());
    Path file = Path.of(written.file());
    assertEquals(folder.resolve("exports"), file.getParent());
    assertEquals(
        "journal-K1-2026-03-03_2026-03-03-20260301T050000Z.csv", file.getFileName().toString());
    assertEquals(A_DAY + 1, Files.readAllLines(file).size());
    try (var files = Files.list(folder.resolve("exports"))) {
      assertEquals(1, files.count(), "nothing unfinished is left");
    }
  }
}
