package id.laci.pos.outbox;

import org.junit.jupiter.api.Test;

class RandomDrainTest {
  private static final int FIRST_SEED = Integer.getInteger("laci.seed", 0);
  private static final int SEEDS = Integer.getInteger("laci.seeds", 400);

  @Test
  void whateverHappensInWhateverOrderTheRulesHold() {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      try {
        new RandomDrain(seed).run();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }
}
