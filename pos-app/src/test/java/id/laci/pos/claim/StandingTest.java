package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What counts as trusted, and for how long.
final class StandingTest {
  private static final Instant NOW = ClaimSamples.AT.plus(Duration.ofHours(5));
  private long number = 1;

  private Demand demand(long rupiah, Instant shown) {
    ClaimId id = ClaimId.of("K1", "0000000A", number);
    number++;
    return new Demand(id, number, Money.of(rupiah), "", shown, Optional.empty());
  }

  private StaticClaim claimed(long rupiah, Instant shown) {
    return new StaticClaim.Claimed(
        demand(rupiah, shown),
        new Testimony(new CustomerReference("REF" + number), "Sari", shown.plusSeconds(40)));
  }

  @Test
  void ofNothingThereIsNothing() {
    assertEquals(Standing.NOTHING, Standing.of(List.of(), NOW));
  }

  @Test
  void everyStateCountsWhereItShould() {
    Standing all = Standing.of(List.copyOf(ClaimSamples.states().values()), ClaimSamples.SEEN);
    // shown, claimed and unmatched are open; the withdrawn and the late ones were never taken
    assertEquals(ClaimSamples.AMOUNT.times(3), all.open());
    assertEquals(7, all.countLastHour());
    assertEquals(ClaimSamples.AMOUNT.times(7), all.lastHour());
    assertEquals(Optional.of(ClaimSamples.SEEN), all.oldest());
  }

  @Test
  void theHourEndsToTheMoment() {
    Instant hourAgo = NOW.minus(Duration.ofHours(1));
    StaticClaim out = claimed(1_000, hourAgo);
    StaticClaim in = claimed(20_000, hourAgo.plusNanos(1));
    StaticClaim ahead = claimed(300_000, NOW.plusSeconds(900));
    Standing standing = Standing.of(List.of(out, in, ahead), NOW);
    assertEquals(Money.of(321_000), standing.open());
    assertEquals(Money.of(320_000), standing.lastHour(), "a clock set back hides nothing");
    assertEquals(2, standing.countLastHour());
  }

  @Test
  void theOldestIsTheOneThatWaitsLongest() {
    StaticClaim first = claimed(1, NOW.minus(Duration.ofDays(3)));
    StaticClaim second = claimed(1, NOW.minus(Duration.ofDays(2)));
    StaticClaim shown = new StaticClaim.Shown(demand(1, NOW.minus(Duration.ofDays(9))));
    assertEquals(
        Optional.of(NOW.minus(Duration.ofDays(3)).plusSeconds(40)),
        Standing.of(List.of(second, first, shown), NOW).oldest());
  }
}
