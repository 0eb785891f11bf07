package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.UsedLines;
import id.laci.pos.reckoning.Errand;
import id.laci.pos.reckoning.FileAsk;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.settlement.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
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

/// Files on a real disk, read beside the till.
@Timeout(60)
final class SettlementDeskTest {
  private static final Errand.Ours NOTHING = new Errand.Ours(List.of(), UsedLines.NONE);

  @TempDir Path folder;
  private final BlockingQueue<Tidings> answers = new LinkedBlockingQueue<>();
  private SettlementDesk desk;

  @BeforeEach
  void open() {
    desk = new SettlementDesk(folder.resolve("reports"), _ -> Optional.of(List.of()), answers::add);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Tidings answer() throws InterruptedException {
    Tidings answer = answers.poll(30, TimeUnit.SECONDS);
    assertTrue(answer != null, "no answer");
    return answer;
  }

  private void read(long id, Path file) {
    desk.run(new Errand.Read(id, FileAsk.of(file.toString()), List.of(), NOTHING));
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String table(int lines) {
    StringBuilder text = new StringBuilder("Tanggal;No. Referensi;Nominal\n");
    for (int i = 0; i < lines; i++) {
      text.append("01/03/2026 12:00:00;7%09d;%d\n".formatted(i, 1_000 + i));
    }
    return text.toString();
  }

  @Test
  void theSameContentHasTheSameFingerprintUnderAnyName() throws Exception {
    read(1, file("a.csv", table(3)));
    read(2, file("b.csv", table(3)));
    read(3, file("c.csv", table(4)));
    Tidings.Seen one = assertInstanceOf(Tidings.Seen.class, answer());
    Tidings.Seen same = assertInstanceOf(Tidings.Seen.class, answer());
    Tidings.Seen other = assertInstanceOf(Tidings.Seen.class, answer());
    assertEquals(one.file().fingerprint(), same.file().fingerprint());
    assertTrue(!one.file().fingerprint().equals(other.file().fingerprint()));
    assertEquals(3, one.file().lines().size());
  }

  @Test
  void whatIsNoFileOfThatKindIsSaid() throws Exception {
    read(1, folder.resolve("gone.csv"));
    assertEquals(new Tidings.Unreadable(1, FileTrouble.MISSING), answer());
    read(2, folder);
    assertInstanceOf(Tidings.Unreadable.class, answer());
    read(3, file("empty.csv", ""));
    assertEquals(new Tidings.Refused(3, Refusal.EMPTY), answer());
    desk.run(new Errand.Read(4, FileAsk.of("\0"), List.of(), NOTHING));
    assertEquals(new Tidings.Unreadable(4, FileTrouble.MISSING), answer());
  }

  @Test
  void aReadingThatWasStoppedIsHeardNoMoreAndTheNextOneIs() throws Exception {
    Path big = file("big.csv", table(200_000));
    desk.run(new Errand.Stop(1));
    read(1, big);
    read(2, file("small.csv", table(1)));
    assertEquals(2, assertInstanceOf(Tidings.Seen.class, answer()).id());
    assertTrue(answers.isEmpty());
  }

  @Test
  void aReportThatCannotBeWrittenIsSaidAndLeavesNothing() throws Exception {
    DailyReport report =
        new DailyReport(
            new BusinessDay(
                LocalDate.of(2026, 3, 1), LocalTime.MIDNIGHT, ZoneId.of("Asia/Jakarta")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    file("reports", "a file where the folder should be");
    desk.run(new Errand.Export(report));
    assertInstanceOf(Tidings.NotExported.class, answer());
    Files.delete(folder.resolve("reports"));
    desk.run(new Errand.Export(report));
    Tidings.Exported done = assertInstanceOf(Tidings.Exported.class, answer());
    assertTrue(Files.exists(Path.of(done.path())));
    try (var left = Files.list(folder.resolve("reports"))) {
      assertEquals(1, left.count());
    }
  }
}
