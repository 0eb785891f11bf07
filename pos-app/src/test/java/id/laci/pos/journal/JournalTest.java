package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.NO_SNAPSHOT;
import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.bytes;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.read;
import static id.laci.pos.journal.Fixture.ready;
import static id.laci.pos.journal.Fixture.report;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal in use, on real files.
final class JournalTest {
  @TempDir Path folder;

  private Opened open() {
    return Journal.open(folder.resolve("data"), keys(1), options(2));
  }

  @Test
  void aNewFolderBeginsWithAnEpoch() {
    Opened opened = open();
    assertEquals(new RecoveryReport(true, true, 0, 1, 1), report(opened));
    try (Journal journal = ready(opened)) {
      assertEquals(List.of("1 EPOCH -"), read(journal, 1));
      assertEquals(1, journal.lastSequence());
      assertEquals(1, journal.lastSnapshotSequence());
    }
  }

  @Test
  void whatWasAppendedIsReadAgainAfterRestart() {
    long epoch;
    try (Journal journal = ready(open())) {
      epoch = journal.epoch();
      assertEquals(2, append(journal, "one"));
      assertEquals(3, append(journal, ""));
      assertEquals(4, append(journal, "three"));
    }
    Opened again = open();
    assertEquals(new RecoveryReport(false, true, 0, 4, 1), report(again));
    try (Journal journal = ready(again)) {
      assertEquals(epoch, journal.epoch());
      assertEquals(List.of("1 EPOCH -", "2 STEP one", "3 STEP ", "4 STEP three"), read(journal, 0));
      assertEquals(List.of("3 STEP ", "4 STEP three"), read(journal, 3));
      assertEquals(List.of(), read(journal, 5));
      assertEquals(5, append(journal, "four"));
    }
  }

  @Test
  void everyJournalHasItsOwnEpoch() {
    Options options = options(2);
    try (Journal one = ready(Journal.open(folder.resolve("a"), keys(1), options));
        Journal two = ready(Journal.open(folder.resolve("b"), keys(1), options))) {
      assertNotEquals(one.epoch(), two.epoch());
    }
  }

  @Test
  void aFullSegmentIsFollowedByOneThatOpensWithTheStateBeforeTheStep() {
    List<String> state = new ArrayList<>();
    try (Journal journal = ready(open())) {
      for (int i = 0; i < 300; i++) {
        String step = "step " + i + " " + "x".repeat(i);
        appended(journal.append(bytes(step), () -> bytes("after " + state.size())));
        state.add(step);
      }
      assertTrue(journal.lastSnapshotSequence() > 1);
      String snapshot = read(journal, journal.lastSnapshotSequence()).getFirst();
      List<String> after = read(journal, journal.lastSnapshotSequence() + 1);
      assertEquals(
          journal.lastSnapshotSequence() + " SNAPSHOT after " + (state.size() - after.size()),
          snapshot);
      assertEquals(state, steps(read(journal, 1)));
      assertInstanceOf(Reading.Complete.class, journal.verify());
    }
    try (Journal journal = ready(open())) {
      assertEquals(state, steps(read(journal, 1)));
      for (long from = 1; from <= journal.lastSequence(); from++) {
        assertEquals(journal.lastSequence() - from + 1, read(journal, from).size());
      }
    }
  }

  private static List<String> steps(List<String> entries) {
    return entries.stream()
        .filter(entry -> entry.contains(" STEP "))
        .map(entry -> entry.substring(entry.indexOf("STEP ") + 5))
        .toList();
  }

  @Test
  void aBodyOfTheGreatestLengthIsTakenAndOneByteMoreIsNot() {
    try (Journal journal = ready(open())) {
      byte[] longest = new byte[options(2).bodyBytesMax()];
      appended(journal.append(longest, NO_SNAPSHOT));
      appended(journal.append(longest, () -> longest));
      appended(journal.append(longest, () -> longest));
      Append no = journal.append(new byte[longest.length + 1], NO_SNAPSHOT);
      assertEquals(Append.Cause.TOO_LARGE, assertInstanceOf(Append.NotAppended.class, no).cause());
      Append alsoNo = journal.append(longest, () -> new byte[longest.length + 1]);
      assertEquals(
          Append.Cause.SNAPSHOT_TOO_LARGE,
          assertInstanceOf(Append.NotAppended.class, alsoNo).cause());
      assertEquals(6, journal.lastSequence());
      appended(journal.append(longest, () -> longest));
    }
  }

  @Test
  void aSnapshotThatThrowsChangesNothing() {
    try (Journal journal = ready(open())) {
      byte[] longest = new byte[options(2).bodyBytesMax()];
      appended(journal.append(longest, NO_SNAPSHOT));
      assertThrows(AssertionError.class, () -> journal.append(longest, NO_SNAPSHOT));
      assertEquals(2, journal.lastSequence());
      appended(journal.append(longest, () -> bytes("state")));
    }
  }

  @Test
  void readersFollowWhileAnotherThreadAppends() throws InterruptedException {
    int last = 600;
    List<String> trouble = new CopyOnWriteArrayList<>();
    try (Journal journal = ready(open())) {
      Thread follower = Thread.ofVirtual().start(() -> follow(journal, last, trouble));
      while (journal.lastSequence() < last) {
        append(journal, "step " + (journal.lastSequence() + 1));
      }
      follower.join();
    }
    assertEquals(List.of(), trouble);
  }

  private static void follow(Journal journal, int last, List<String> trouble) {
    AtomicLong next = new AtomicLong(1);
    while (next.get() <= last && trouble.isEmpty()) {
      Reading reading =
          journal.read(
              next.get(),
              entry -> {
                if (entry.sequence() != next.getAndIncrement()) {
                  trouble.add("out of order: " + entry.sequence());
                }
              });
      if (reading instanceof Reading.Broken broken) {
        trouble.add(broken.toString());
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void aSecondOpenIsRefusedAndTheFirstKeepsItsLock() {
    try (Journal journal = ready(open())) {
      for (int i = 0; i < 2; i++) {
        Opened second = open();
        assertEquals(Opened.Why.IN_USE, assertInstanceOf(Opened.Refused.class, second).why());
      }
      append(journal, "still here");
    }
    ready(open()).close();
  }

  @Test
  void anotherKeyIsRefusedForWhatItIs() {
    ready(open()).close();
    Opened opened = Journal.open(folder.resolve("data"), keys(9), options(2));
    assertEquals(Opened.Why.WRONG_KEY, assertInstanceOf(Opened.Refused.class, opened).why());
    ready(open()).close();
  }

  @Test
  void aClosedJournalTakesNothing() {
    Journal journal = ready(open());
    journal.close();
    journal.close();
    Append no = journal.append(bytes("late"), NO_SNAPSHOT);
    assertEquals(Append.Cause.CLOSED, assertInstanceOf(Append.NotAppended.class, no).cause());
  }

  @Test
  void anInterruptThatWaitsDoesNotCloseTheFile() {
    try (Journal journal = ready(open())) {
      Thread.currentThread().interrupt();
      append(journal, "through");
      assertTrue(Thread.interrupted());
      append(journal, "again");
    }
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws Exception {
    Files.writeString(folder.resolve("data"), "not a folder");
    assertEquals(Opened.Why.MEDIUM_FAILED, assertInstanceOf(Opened.Refused.class, open()).why());
  }

  @Test
  void bodiesAreNotReadableOnTheDisk() throws Exception {
    try (Journal journal = ready(open())) {
      append(journal, "a secret of the shop");
    }
    byte[] file = Files.readAllBytes(folder.resolve("data").resolve("journal-00000001.seg"));
    assertFalse(new String(file, ISO_8859_1).contains("secret"));
  }
}
