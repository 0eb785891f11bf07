package id.laci.pos.simulation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final long FROM = Long.getLong("laci.seed", 1);
  private static final int SEEDS = Integer.getInteger("laci.seeds", 2_000);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /// What must come up at least so often, for each hundred worlds.
  private static final int USUALLY = 20;

  /// What is rarer.
  private static final Map<Happening, Integer> RARELY =
      Map.ofEntries(
          Map.entry(Happening.RULE_ASKED, 2),
          Map.entry(Happening.RETURN_NEEDS_PERSON, 1),
          Map.entry(Happening.CREDIT_USED, 2),
          Map.entry(Happening.CASH_PAID_OUT, 15),
          Map.entry(Happening.FOLDER_LOST, 2),
          Map.entry(Happening.UNSYNCED_LOST, 3),
          Map.entry(Happening.CONTRADICTION, 5),
          Map.entry(Happening.PARTS_RETURNED, 10),
          Map.entry(Happening.PUT_ON_SALE, 10),
          Map.entry(Happening.OVER_LIMIT, 5),
          Map.entry(Happening.POWER_CUT, 10));

  @Test
  void whatMustHoldHoldsInEveryWorldAndTheWorldsAreFullOfTrouble() throws InterruptedException {
    Campaign campaign =
        Campaign.start(FROM, SEEDS, Math.min(2, Runtime.getRuntime().availableProcessors()));
    assertTrue(campaign.await(PATIENCE), "it takes for ever");
    assertEquals(List.of(), campaign.failures().stream().map(SimulationTest::words).toList());
    assertEquals(SEEDS, campaign.done());
    Tally tally = campaign.tally();
    assertAll(
        Arrays.stream(Happening.values())
            .map(
                what ->
                    () ->
                        assertTrue(
                            tally.of(what) * 100
                                >= (long) RARELY.getOrDefault(what, USUALLY) * SEEDS,
                            () -> "only " + tally.of(what) + " " + what.words())));
  }

  private static String words(Verdict verdict) {
    return verdict
        .failure()
        .map(
            failure ->
                "\nseed %d: %s\n%s\nagain: laci simulate --seed %d --trace"
                    .formatted(
                        verdict.seed(), failure.invariant(), failure.words(), verdict.seed()))
        .orElse("");
  }
}
