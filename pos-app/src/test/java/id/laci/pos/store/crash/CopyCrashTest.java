package id.laci.pos.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.FactText;
import id.laci.pos.store.Contents;
import id.laci.pos.store.Distrust;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Whatever a power cut leaves of H2's file, the till starts, and the copy comes to tell what the
/// journal tells. With the 3,000 and more images of the journal's own test these are over 5,000 a
/// build; `laci crashtest` makes as many as one likes.
final class CopyCrashTest {
  @Test
  void whereverThePowerFailsTheCopyComesToTellWhatTheJournalTells() {
    CrashTest.Result result = CrashTest.run(Scenario.brief(40), 1, 900, _ -> {});
    assertEquals(List.of(), result.report().wrong());
    assertEquals(900, result.report().all().images());
    assertEquals(EnumSet.allOf(Kept.class), result.report().byKind().keySet());
    assertTrue(result.report().all().believed() > 700, "an ordered file is nearly always whole");
  }

  /// Space is used again after a tenth of a second instead of 45: the file is under more strain
  /// than at a till, and the test takes seconds.
  @Test
  void theSameWhileSpaceIsUsedAgain() {
    CrashTest.Result result = CrashTest.run(Scenario.reusing(25, 300), 2, 900, _ -> {});
    assertEquals(List.of(), result.report().wrong());
    assertEquals(900, result.report().all().images());
    assertTrue(result.reused() > 50, () -> "used again " + result.reused() + " times");
  }

  /// Shows that the checks bite: without the ordering file system many files are broken.
  @Test
  void everyBrokenFileIsNoticedWhereH2OrdersItsWritesItself() {
    CrashTest.Result result = CrashTest.run(Scenario.reusing(25, 80).unordered(), 3, 500, _ -> {});
    assertEquals(List.of(), result.report().wrong());
    // how many of them break follows from when the recording was made: 73 and more were seen
    assertTrue(result.report().all().anew() > 20, () -> result.report().all().toString());
  }

  /// H2 has no checksum over what a page holds. A few bytes turned into others are the worst case
  /// of a torn page: most rows still read without an error.
  @Test
  void wrongRowsThatOpenWithoutAnErrorAreNoticed() throws FactText.Unreadable {
    Scenario scenario = Scenario.brief(30).open();
    Recording recording = Recording.of(scenario, 4);
    Judge judge = new Judge(recording, scenario.sealed());
    Random random = new Random(4);
    Contents.Fold fold = new Contents.Fold();
    Cut cut = new Cut();
    recording.log().forEach(cut::pass);
    for (int i = 0; i < recording.entries().size(); i++) {
      fold.step(i + 1, recording.entries().get(i));
    }
    Contents expected = fold.contents();
    Set<Distrust.Reason> reasons = EnumSet.noneOf(Distrust.Reason.class);
    for (int image = 0; image < 300; image++) {
      byte[] bytes = cut.image(Kept.PREFIX, random).orElseThrow();
      for (int spot = 0; spot < 3; spot++) {
        int at = 3 * Cut.BLOCK + random.nextInt(bytes.length - 3 * Cut.BLOCK);
        bytes[at] ^= (byte) (1 << random.nextInt(3));
      }
      switch (judge.judge(bytes, recording.entries().size(), expected)) {
        case Verdict.Believed _ -> {
          // the bytes were of no chunk that is still alive
        }
        case Verdict.Rebuilt(var reason) -> reasons.add(reason);
        case Verdict.Wrong(var words) -> throw new AssertionError("image " + image + ": " + words);
      }
    }
    assertTrue(
        reasons.containsAll(EnumSet.of(Distrust.Reason.UNREADABLE, Distrust.Reason.ROW)),
        reasons::toString);
  }

  @Test
  void theTradeFillsEveryTable() throws FactText.Unreadable {
    List<String> entries = Trade.of(30, 100, new Random(5));
    Contents.Fold fold = new Contents.Fold();
    Set<String> empty = new TreeSet<>(fold.contents().rows().keySet());
    for (int i = 0; i < entries.size(); i++) {
      fold.step(i + 1, entries.get(i));
      Contents contents = fold.contents();
      empty.removeIf(table -> !Objects.requireNonNull(contents.rows().get(table)).isEmpty());
    }
    assertEquals(Set.of(), empty);
  }
}
