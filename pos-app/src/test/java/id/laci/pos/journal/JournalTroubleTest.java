package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.bytes;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.read;
import static id.laci.pos.journal.Fixture.ready;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A medium that fails: nothing is acknowledged that is not there, and the journal says whether it
/// goes on.
final class JournalTroubleTest {
  private final MemoryDisk disk = new MemoryDisk();

  private Opened open() {
    return Journal.open(Fixture.site(disk, options(7)), keys(1));
  }

  private void failAt(String operation, String name) {
    disk.trouble =
        (now, file) -> {
          if (now.equals(operation) && file.getFileName().toString().startsWith(name)) {
            throw new IOException("Input/output error");
          }
        };
  }

  private void heal() {
    disk.trouble = (_, _) -> {};
  }

  private static Append.Cause refused(Append append) {
    return assertInstanceOf(Append.NotAppended.class, append, append::toString).cause();
  }

  private static Append tryAppend(Journal journal) {
    return journal.append(new byte[5_000], () -> bytes("state"));
  }

  @Test
  void aFullDiskIsFeltOnlyWhereASegmentBeginsAndWorksAgainWithRoom() {
    try (Journal journal = ready(open())) {
      disk.freeBytes = 1_000;
      appended(tryAppend(journal));
      appended(tryAppend(journal));
      appended(tryAppend(journal));
      long last = journal.lastSequence();
      assertEquals(Append.Cause.DISK_FULL, refused(tryAppend(journal)));
      assertTrue(Append.Cause.DISK_FULL.usable());
      assertEquals(last, journal.lastSequence());
      assertEquals(last + 1, append(journal, "a small one still fits"));
      disk.freeBytes = 1_000_000;
      assertEquals(last + 3, appended(tryAppend(journal)));
      assertInstanceOf(Reading.Complete.class, journal.verify());
    }
    ready(open()).close();
  }

  @Test
  void aFailedSegmentLeavesTheJournalUsable() {
    try (Journal journal = ready(open())) {
      for (String operation : List.of("create", "write", "force")) {
        failAt(operation, "journal-00000002.seg.new");
        Append append = tryAppend(journal);
        while (append instanceof Append.Appended) {
          append = tryAppend(journal);
        }
        assertEquals(Append.Cause.NO_SEGMENT, refused(append));
      }
      heal();
      appended(tryAppend(journal));
    }
    ready(open()).close();
  }

  @Test
  void aFailedWriteOrForceEndsTheJournalUntilItIsOpenedAgain() {
    for (String operation : List.of("write", "force")) {
      Journal journal = ready(open());
      append(journal, "before");
      long last = journal.lastSequence();
      failAt(operation, "journal-0");
      assertEquals(
          Append.Cause.MEDIUM_FAILED, refused(journal.append(bytes("lost?"), Fixture.NO_SNAPSHOT)));
      assertFalse(Append.Cause.MEDIUM_FAILED.usable());
      assertEquals(last, journal.lastSequence());
      heal();
      assertEquals(Append.Cause.CLOSED, refused(journal.append(bytes("no"), Fixture.NO_SNAPSHOT)));
      assertEquals(last, journal.lastSequence());
      journal.close();
      try (Journal again = ready(open())) {
        // as after a crash: whole or not there
        assertEquals(operation.equals("force") ? last + 1 : last, again.lastSequence());
        append(again, "after");
      }
    }
  }

  @Test
  void aSegmentWhoseNameMayOrMayNotBeThereEndsTheJournal() {
    for (String operation : List.of("move", "forceFolder")) {
      Journal journal = ready(open());
      failAt(operation, operation.equals("move") ? "journal-0" : "data");
      Append append = tryAppend(journal);
      while (append instanceof Append.Appended) {
        append = tryAppend(journal);
      }
      assertEquals(Append.Cause.MEDIUM_FAILED, refused(append));
      long last = journal.lastSequence();
      journal.close();
      heal();
      try (Journal again = ready(open())) {
        assertEquals(operation.equals("forceFolder") ? last + 1 : last, again.lastSequence());
        appended(tryAppend(again));
        assertInstanceOf(Reading.Complete.class, again.verify());
      }
    }
  }

  @Test
  void aHeadThatCannotBeWrittenTakesNothingFromTheRecords() {
    long last;
    try (Journal journal = ready(open())) {
      failAt("create", "head");
      for (int i = 0; i < 3 * Fixture.RECORDS_PER_HEAD; i++) {
        append(journal, "step " + i);
      }
      last = journal.lastSequence();
    }
    heal();
    Opened opened = open();
    assertFalse(Fixture.report(opened).cleanStop());
    try (Journal journal = ready(opened)) {
      assertEquals(last, journal.lastSequence());
    }
  }

  @Test
  void aReaderOfAFailingMediumIsTold() {
    try (Journal journal = ready(open())) {
      append(journal, "one");
      failAt("read", "journal");
      Reading reading = journal.read(1, _ -> {});
      assertEquals(
          Damage.Kind.MEDIUM_FAILED,
          assertInstanceOf(Reading.Broken.class, reading).damage().kind());
      heal();
      assertEquals(2, read(journal, 1).size());
    }
  }

  @Test
  void aMediumThatRefusesTheFirstWriteIsRefusedAndTheLockGivenUp() {
    for (String operation : List.of("makeFolder", "create", "write", "force", "move")) {
      failAt(operation, operation.equals("makeFolder") ? "data" : "journal");
      Opened opened = open();
      assertEquals(Opened.Why.MEDIUM_FAILED, assertInstanceOf(Opened.Refused.class, opened).why());
    }
    heal();
    disk.freeBytes = 100;
    assertEquals(Opened.Why.DISK_FULL, assertInstanceOf(Opened.Refused.class, open()).why());
    disk.freeBytes = 1_000_000;
    ready(open()).close();
  }
}
