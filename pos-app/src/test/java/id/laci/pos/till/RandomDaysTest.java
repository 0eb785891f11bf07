package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RandomDaysTest {
  private static final int FIRST_SEED = Integer.getInteger("laci.seed", 0);
  private static final int SEEDS = Integer.getInteger("laci.seeds", 60);

  @Test
  void noDayLosesMoneyOrTakesItTwice() {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      try {
        new RandomDay(seed).run();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void theSameSeedIsTheSameDay() {
    RandomDay one = new RandomDay(42);
    RandomDay two = new RandomDay(42);
    one.run();
    two.run();
    assertEquals(one.journal(), two.journal());
  }
}
