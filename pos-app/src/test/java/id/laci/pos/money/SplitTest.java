package id.laci.pos.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static final int ROUNDS = 2_000;

  @Test
  void theLargerSharesComeFirst() {
    assertEquals(amounts(34, 33, 33), Money.of(100).split(3));
    assertEquals(amounts(-34, -33, -33), Money.of(-100).split(3));
    assertEquals(amounts(1, 1, 0), Money.of(2).split(3));
  }

  @Test
  void whatIsLeftGoesToTheLargestRemainders() {
    assertEquals(amounts(17, 33, 50), Money.of(100).split(List.of(1L, 2L, 3L)));
    assertEquals(amounts(0, 10), Money.of(10).split(List.of(0L, 5L)));
  }

  @Test
  void theLargestAmountsAndWeightsSplit() {
    Money whole = Money.of(Long.MIN_VALUE);
    List<Money> parts = whole.split(List.of(Long.MAX_VALUE, Long.MAX_VALUE, 1L));
    assertEquals(whole, sum(parts));
  }

  @Test
  void nothingToSplitByIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Money.of(10).split(0));
    assertThrows(IllegalArgumentException.class, () -> Money.of(10).split(List.of(0L, 0L)));
    assertThrows(IllegalArgumentException.class, () -> Money.of(10).split(List.of(2L, -1L)));
  }

  @Test
  void equalSharesLoseNoRupiahAndDifferByOneAtMost() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      Money whole = amount(random);
      List<Money> parts = whole.split(1 + random.nextInt(20));
      assertEquals(whole, sum(parts), whole + " in " + parts);
      long spread = parts.getFirst().rupiah() - parts.getLast().rupiah();
      assertTrue(Math.abs(spread) <= 1, whole + " in " + parts);
    }
  }

  @Test
  void weightedSharesLoseNoRupiahAndStayWithinOneOfTheirPart() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      Money whole = amount(random);
      List<Long> weights = weights(random);
      List<Money> parts = whole.split(weights);
      assertEquals(whole, sum(parts), whole + " by " + weights);
      for (int at = 0; at < weights.size(); at++) {
        boolean none = weights.get(at) == 0;
        assertTrue(!none || parts.get(at).isZero(), "a share for no weight: " + parts);
        assertTrue(
            Long.signum(parts.get(at).rupiah()) * Long.signum(whole.rupiah()) >= 0,
            whole + " in " + parts);
      }
    }
  }

  private static Money amount(Random random) {
    return Money.of(
        switch (random.nextInt(3)) {
          case 0 -> random.nextLong();
          case 1 -> random.nextLong(-100, 100);
          default -> random.nextLong(0, 10_000_000);
        });
  }

  private static List<Long> weights(Random random) {
    boolean huge = random.nextBoolean();
    Stream<Long> weights =
        Stream.generate(() -> random.nextLong(0, huge ? Long.MAX_VALUE : 10))
            .limit(random.nextInt(12));
    return Stream.concat(Stream.of(random.nextLong(1, 10)), weights).toList();
  }

  private static Money sum(List<Money> parts) {
    return parts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static List<Money> amounts(long... rupiah) {
    return Arrays.stream(rupiah).mapToObj(Money::of).toList();
  }
}
