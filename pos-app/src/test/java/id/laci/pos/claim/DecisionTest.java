package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.approval.Excess;
import id.laci.pos.claim.Decision.Allowed;
import id.laci.pos.claim.Decision.NeedsApproval;
import id.laci.pos.claim.Decision.Off;
import id.laci.pos.claim.Decision.Why;
import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Limits to the rupiah and to the moment.
final class DecisionTest {
  private static final Instant NOW = ClaimSamples.AT;
  private static final ClaimLimits LIMITS =
      new ClaimLimits(
          Money.of(200_000), Money.of(1_000_000), Money.of(500_000), 3, Duration.ofHours(24));
  private static final OfflineSettings ON =
      new OfflineSettings(true, Optional.of(ClaimSamples.merchant("V11")), LIMITS);

  private static Decision decide(Standing standing, long rupiah) {
    return Decision.of(ON, standing, Money.of(rupiah), false, NOW);
  }

  private static Standing standing(long open, long hour, int count) {
    return new Standing(Money.of(open), Money.of(hour), count, Optional.empty());
  }

  private static void assertAsked(Decision decision, Excess... why) {
    assertEquals(new NeedsApproval(List.of(why)), decision);
  }

  @Test
  void oneMayReachTheLimitAndNotPassIt() {
    assertEquals(new Allowed(), decide(Standing.NOTHING, 200_000));
    assertAsked(
        decide(Standing.NOTHING, 200_001),
        new Excess.PerPayment(Money.of(200_000), Money.of(200_001)));
  }

  @Test
  void altogetherTheyMayReachTheLimitAndNotPassIt() {
    assertEquals(new Allowed(), decide(standing(900_000, 0, 0), 100_000));
    assertAsked(
        decide(standing(900_000, 0, 0), 100_001),
        new Excess.InTotal(Money.of(1_000_000), Money.of(1_000_001)));
  }

  @Test
  void withinAnHourTheyMayReachTheLimitAndNotPassIt() {
    assertEquals(new Allowed(), decide(standing(0, 400_000, 0), 100_000));
    assertAsked(
        decide(standing(0, 400_000, 0), 100_001),
        new Excess.InAnHour(Money.of(500_000), Money.of(500_001)));
  }

  @Test
  void theThirdWithinTheHourIsTheLast() {
    assertEquals(new Allowed(), decide(standing(0, 0, 2), 1));
    assertAsked(decide(standing(0, 0, 3), 1), new Excess.CountInAnHour(3, 4));
  }

  @Test
  void theOldestMayWaitADayAndNotAMomentLonger() {
    Instant dayAgo = NOW.minus(Duration.ofHours(24));
    Standing full = new Standing(Money.ZERO, Money.ZERO, 0, Optional.of(dayAgo));
    assertEquals(new Allowed(), decide(full, 1));
    Standing older = new Standing(Money.ZERO, Money.ZERO, 0, Optional.of(dayAgo.minusNanos(1)));
    assertAsked(
        decide(older, 1), new Excess.Age(Duration.ofHours(24), Duration.ofHours(24).plusNanos(1)));
  }

  @Test
  void everyLimitThatIsPassedIsTold() {
    Standing much =
        new Standing(Money.of(1_000_000), Money.of(500_000), 3, Optional.of(Instant.EPOCH));
    NeedsApproval asked = assertInstanceOf(NeedsApproval.class, decide(much, 200_001));
    assertEquals(
        List.of(
            Excess.PerPayment.class,
            Excess.InTotal.class,
            Excess.InAnHour.class,
            Excess.CountInAnHour.class,
            Excess.Age.class),
        asked.why().stream().map(Object::getClass).toList());
  }

  @Test
  void whatIsOffNoManagerCanAllow() {
    OfflineSettings bare = new OfflineSettings(true, Optional.empty(), LIMITS);
    Money one = Money.of(1);
    assertEquals(
        new Off(Why.NOT_SWITCHED_ON),
        Decision.of(ON.switched(false), Standing.NOTHING, one, false, NOW));
    assertEquals(
        new Off(Why.NOT_SWITCHED_ON),
        Decision.of(OfflineSettings.OFF, Standing.NOTHING, one, true, NOW));
    assertEquals(
        new Off(Why.NO_MERCHANT_CODE), Decision.of(bare, Standing.NOTHING, one, false, NOW));
    assertEquals(
        new Off(Why.DYNAMIC_CODE_MAY_LIVE), Decision.of(ON, Standing.NOTHING, one, true, NOW));
    assertEquals(new Off(Why.OVER_QRIS_CEILING), decide(Standing.NOTHING, 10_000_001));
    assertInstanceOf(NeedsApproval.class, decide(Standing.NOTHING, 10_000_000));
  }

  @Test
  void withoutLimitsEveryPaymentIsAsked() {
    OfflineSettings strict = new OfflineSettings(true, ON.merchant(), ClaimLimits.NONE);
    assertInstanceOf(
        NeedsApproval.class, Decision.of(strict, Standing.NOTHING, Money.of(1), false, NOW));
  }

  @Test
  void nothingIsNoPaymentAndLimitsAreNotBelowNothing() {
    assertThrows(IllegalArgumentException.class, () -> decide(Standing.NOTHING, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClaimLimits(Money.of(-1), Money.ZERO, Money.ZERO, 0, Duration.ZERO));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClaimLimits(Money.ZERO, Money.ZERO, Money.ZERO, 0, Duration.ofHours(-1)));
  }
}
