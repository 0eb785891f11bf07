package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.bytes;
import static id.laci.pos.journal.Fixture.damage;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.read;
import static id.laci.pos.journal.Fixture.ready;
import static id.laci.pos.journal.Fixture.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A journal that was restored goes on in a new epoch under new keys; what the epochs before wrote
/// stays as it was and can be read.
final class EpochTest {
  private final MemoryDisk disk = new MemoryDisk();
  private int starts;

  /// Every start draws other numbers.
  private Opened open(Keys keys) {
    return Journal.open(Fixture.site(disk, options(++starts)), keys);
  }

  private Checked check(Keys keys) {
    return JournalCheck.run(Fixture.site(disk, options(7)), keys, (_, _) -> {});
  }

  @Test
  void aNewEpochGoesOnWhereTheOldOneEnded() {
    Keys keys = keys(1);
    List<Long> epochs = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (int life = 1; life <= 4; life++) {
      Journal journal = ready(open(keys));
      epochs.add(journal.epoch());
      for (int i = 0; i < 30; i++) {
        String text = "life " + life + " step " + i + " " + "x".repeat(600);
        written.add(append(journal, text) + " STEP " + text);
      }
      List<byte[]> before = segments(journal.mark().segment());
      Keys next = keys.successor(new Fixture.SeededRandom(100 + life), journal.epoch());
      long last = journal.lastSequence();
      assertEquals(last + 1, appended(journal.beginEpoch(next, bytes("state"))));
      assertEquals(
          Append.Cause.CLOSED,
          assertInstanceOf(
                  Append.NotAppended.class, journal.append(bytes("no"), Fixture.NO_SNAPSHOT))
              .cause());
      List<byte[]> after = segments(before.size());
      for (int i = 0; i < before.size(); i++) {
        assertTrue(Arrays.equals(before.get(i), after.get(i)), "old segments stay as they were");
      }
      assertEquals(
          Opened.Why.WRONG_KEY,
          assertInstanceOf(Opened.Refused.class, open(keys)).why(),
          "the old keys do not go on");
      keys = Keys.of(next.secrets()).orElseThrow();
      Opened opened = open(keys);
      assertTrue(report(opened).cleanStop());
      assertEquals(last + 1, report(opened).snapshotSequence());
      ready(opened).close();
    }
    assertEquals(4, epochs.stream().distinct().count());
    try (Journal journal = ready(open(keys))) {
      List<String> all = read(journal, 1);
      assertTrue(all.containsAll(written), "every epoch is read");
      assertEquals(all.size(), journal.lastSequence(), "without holes");
      assertNotEquals(epochs.getLast(), journal.epoch());
    }
    assertEquals(5, assertInstanceOf(Checked.Whole.class, check(keys)).epochs());
  }

  private List<byte[]> segments(long count) {
    List<byte[]> segments = new ArrayList<>();
    for (long number = 1; number <= count; number++) {
      segments.add(disk.content(String.format("journal-%08d.seg", number)).clone());
    }
    return segments;
  }

  @Test
  void aHeadOfAnEpochLongOverIsNoHead() {
    Keys keys = keys(1);
    Journal journal = ready(open(keys));
    append(journal, "one");
    journal.close();
    byte[] old = disk.content("head").clone();
    journal = ready(open(keys));
    append(journal, "two");
    Keys next = keys.successor(new Fixture.SeededRandom(3), journal.epoch());
    appended(journal.beginEpoch(next, bytes("state")));
    disk.plant(Fixture.FOLDER.resolve("head"), old);
    assertEquals(Damage.Kind.HEAD_WRONG, damage(open(next)).kind());
  }

  @Test
  void aCrashBetweenTheSegmentAndTheHeadOfANewEpochIsNoDamage() {
    Keys keys = keys(1);
    Journal journal = ready(open(keys));
    append(journal, "one");
    journal.writeHead();
    byte[] old = disk.content("head").clone();
    Keys next = keys.successor(new Fixture.SeededRandom(3), journal.epoch());
    appended(journal.beginEpoch(next, bytes("state")));
    disk.plant(Fixture.FOLDER.resolve("head"), old);
    try (Journal again = ready(open(next))) {
      assertEquals(3, again.lastSequence());
    }
  }

  @Test
  void secretsThatAreNoneGiveNoKeys() {
    for (int length : new int[] {0, 1, 63, 65, 100, 64 + 41}) {
      assertTrue(Keys.of(new byte[length]).isEmpty(), () -> "of " + length);
    }
  }

  @Test
  void theCheckNamesWhatIsThereAndChangesNothing() {
    Keys keys = keys(1);
    assertInstanceOf(Checked.Nothing.class, check(keys));
    Journal journal = ready(open(keys));
    for (int i = 0; i < 60; i++) {
      append(journal, "step " + i + " " + "x".repeat(300));
    }
    assertEquals(Opened.Why.IN_USE, assertInstanceOf(Checked.Refused.class, check(keys)).why());
    long last = journal.lastSequence();
    journal.close();
    disk.log.clear();
    List<Long> told = new ArrayList<>();
    Checked.Whole whole =
        assertInstanceOf(
            Checked.Whole.class,
            JournalCheck.run(
                Fixture.site(disk, options(7)), keys, (done, all) -> told.add(all - done)));
    assertEquals(new Checked.Whole(last, 2, 1, 0, true, Signatures.NONE), whole);
    assertEquals(last, told.size());
    assertEquals(0, told.getLast());
    assertEquals(
        Opened.Why.WRONG_KEY, assertInstanceOf(Checked.Refused.class, check(keys(2))).why());

    int inSecondRecord = SegmentHeader.BYTES + Frame.roomFor(Long.BYTES) + Frame.HEADER_BYTES + 5;
    byte[] first = disk.content("journal-00000001.seg");
    first[inSecondRecord] ^= 1;
    Damage damage = assertInstanceOf(Checked.Broken.class, check(keys)).damage();
    assertEquals(2, damage.sequence(), damage::toString);
    first[inSecondRecord] ^= 1;
    disk.remove("head");
    assertEquals(
        Damage.Kind.HEAD_MISSING,
        assertInstanceOf(Checked.Broken.class, check(keys)).damage().kind());
    assertTrue(disk.log.isEmpty(), () -> "nothing is written: " + disk.log);
  }
}
