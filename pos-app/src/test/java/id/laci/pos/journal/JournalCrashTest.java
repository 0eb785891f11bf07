package id.laci.pos.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.MemoryDisk.Op;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rebuilds what a disk may hold after a power cut at any moment, and opens it: nothing
/// acknowledged is lost, nothing is there that was never appended, nothing is taken for damage, and
/// no nonce is used for two bodies.
final class JournalCrashTest {
  private static final int IMAGES_MIN = 3_000;
  private static final List<PowerCut.Kept> KEPT = List.of(PowerCut.Kept.values());

  @Test
  void aCutAfterAnyOperationLosesNothingAcknowledged() {
    int images = 0;
    for (long seed = 1; seed <= 3; seed++) {
      Life life = Life.first(seed);
      life.live(70, seed == 3);
      for (Op op : life.disk.log) {
        life.cut.pass(op);
        for (PowerCut.Kept kept : KEPT) {
          Life next = life.after(kept);
          next.live(1, false);
          life.checkBeginning(next);
          images++;
        }
      }
    }
    int count = images;
    assertTrue(count > IMAGES_MIN, () -> count + " images");
  }

  /// What a killed program left unforced, the next one finds and builds upon: it must have forced
  /// it before it did, or the power cut that follows takes it away.
  @Test
  void aPowerCutAfterAKillLosesNothingThatWasFoundInBetween() {
    for (long seed = 1; seed <= 300; seed++) {
      Life life = Life.first(seed);
      life.live(1 + life.random.nextInt(40), false);
      Life killed = life.again();
      killed.liveUntilKilled(40, life.random.nextInt(120));
      Life again = killed.again();
      again.live(life.random.nextInt(3), false);
      killed.checkAgain(again);
      life.disk.log.forEach(life.cut::pass);
      Life next = again.after(KEPT.get(life.random.nextInt(KEPT.size())));
      next.live(1, false);
      again.checkBeginning(next);
    }
  }

  /// What one crash left lies below what the next life writes; what recovery found counts as
  /// acknowledged in the next cut.
  @Test
  void manyCrashesOnOneDiskLoseNothingAcknowledged() {
    for (long seed = 1; seed <= 150; seed++) {
      Life life = Life.first(seed);
      life.live(1 + life.random.nextInt(12), false);
      for (int crash = 0; crash < 12; crash++) {
        int end = life.disk.log.size() - life.random.nextInt(life.disk.log.size());
        life.disk.log.subList(0, end).forEach(life.cut::pass);
        PowerCut.Kept kept = KEPT.get(life.random.nextInt(KEPT.size()));
        Life next = life.after(kept);
        next.live(life.random.nextInt(12), life.random.nextInt(4) == 0);
        life.checkBeginning(next);
        life = next;
      }
    }
  }
}
