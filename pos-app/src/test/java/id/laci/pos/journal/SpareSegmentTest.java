package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.bytes;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.ready;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A journal with a spare needs nothing of a full disk until the spare is full too, and says so
/// beforehand.
final class SpareSegmentTest {
  private static final int BODY_BYTES = 700;
  private static final int ROOM = Frame.roomFor(BODY_BYTES);

  private final MemoryDisk disk = new MemoryDisk();

  private Journal open() {
    return ready(Journal.open(Fixture.site(disk, options(7)), keys(1)));
  }

  private static Append tryAppend(Journal journal) {
    return journal.append(new byte[BODY_BYTES], () -> bytes("state"));
  }

  @Test
  void withASpareAFullDiskTakesWhatAheadPromised() throws IOException {
    try (Journal journal = open()) {
      journal.layBySpare();
      long writes = disk.log.size();
      Ahead ahead = journal.ahead();
      assertTrue(ahead.spare());
      assertEquals(disk.freeBytes, ahead.diskBytes());
      assertTrue(ahead.bytes() > Fixture.SEGMENT_BYTES, ahead::toString);
      refuseGrowthOfSegments();

      int taken = 0;
      while (tryAppend(journal) instanceof Append.Appended) {
        taken++;
      }
      assertTrue(disk.log.size() > writes);
      // two segments waste less than a record each, and one holds the snapshot
      long promised = ahead.bytes() / ROOM;
      assertTrue(taken <= promised && taken >= promised - 3, taken + " of " + promised);
      assertEquals(2, journal.mark().segment());
      assertFalse(journal.ahead().spare());
      assertTrue(journal.ahead().bytes() < ROOM);
      assertEquals(
          Append.Cause.NO_SEGMENT,
          assertInstanceOf(Append.NotAppended.class, tryAppend(journal)).cause());

      disk.trouble = (_, _) -> {};
      appended(tryAppend(journal));
      assertInstanceOf(Reading.Complete.class, journal.verify());
    }
    open().close();
  }

  /// A head is written as a new file; that this fails takes nothing from the records.
  private void refuseGrowthOfSegments() {
    disk.trouble =
        (operation, file) -> {
          if (operation.equals("create")) {
            throw new IOException("No space left on device");
          }
        };
  }

  @Test
  void aSpareThatDoesNotFitTheDiskIsNotHalfThere() throws IOException {
    try (Journal journal = open()) {
      disk.freeBytes = Fixture.SEGMENT_BYTES / 2;
      assertThrows(IOException.class, journal::layBySpare);
      assertFalse(journal.ahead().spare());
      assertTrue(
          disk.files().keySet().stream().noneMatch(file -> file.toString().endsWith(".new")));
      disk.freeBytes = 1_000_000;
      journal.layBySpare();
      assertTrue(journal.ahead().spare());
      long bytes = journal.ahead().bytes();
      journal.layBySpare();
      assertEquals(bytes, journal.ahead().bytes(), "one is enough");
    }
  }

  @Test
  void aSpareOfAnotherSizeIsNotUsed() throws IOException {
    try (Journal journal = open()) {
      journal.layBySpare();
    }
    Options larger =
        new Options(2 * Fixture.SEGMENT_BYTES, Fixture.RECORDS_PER_HEAD, options(9).random());
    try (Journal journal = ready(Journal.open(Fixture.site(disk, larger), keys(1)))) {
      assertFalse(journal.ahead().spare());
      while (journal.mark().segment() < 2) {
        append(journal, "x".repeat(500));
      }
      assertInstanceOf(Reading.Complete.class, journal.verify());
    }
  }

  @Test
  void aCrashAtAnyOperationWithASpareLosesNothing() {
    for (int operation = 0; operation < 400; operation += 3) {
      disk.files().clear();
      disk.dropLocks();
      disk.trouble = (_, _) -> {};
      long acknowledged = sellUntil(operation);
      disk.trouble = (_, _) -> {};
      disk.dropLocks();
      try (Journal journal = open()) {
        assertTrue(journal.lastSequence() >= acknowledged, "lost at operation " + operation);
        assertInstanceOf(Reading.Complete.class, journal.verify());
      }
    }
  }

  private long sellUntil(int operations) {
    Random random = new Random(operations);
    Journal journal = open();
    int[] left = {operations};
    long acknowledged = 1;
    disk.trouble =
        (_, _) -> {
          if (left[0]-- <= 0) {
            throw new IOException("the power is gone");
          }
        };
    for (int i = 0; i < 60; i++) {
      if (i % 10 == 0) {
        try {
          journal.layBySpare();
        } catch (IOException _) {
          // the crash came here
        }
      }
      if (journal.append(new byte[random.nextInt(900)], () -> bytes("state"))
          instanceof Append.Appended(var sequence)) {
        acknowledged = sequence;
      }
    }
    return acknowledged;
  }
}
