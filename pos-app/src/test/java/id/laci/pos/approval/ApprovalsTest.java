package id.laci.pos.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Approval.Fitness;
import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An approval is for one act, once, and soon.
final class ApprovalsTest {
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");
  private static final Act ACT = new Act.OfflineQris("K1-0000000A-Q00001", Money.of(25_000));
  private static final Approval GIVEN = new Approval(1, "manager", AT, ACT);

  @Test
  void itHoldsForTwoMinutesAndNotAMomentLonger() {
    Instant end = AT.plus(Approval.LIFETIME);
    assertEquals(Fitness.FITS, GIVEN.fitness(ACT, AT));
    assertEquals(Fitness.FITS, GIVEN.fitness(ACT, end.minusNanos(1)));
    assertEquals(Fitness.EXPIRED, GIVEN.fitness(ACT, end));
    assertEquals(Fitness.NOT_YET, GIVEN.fitness(ACT, AT.minusNanos(1)));
  }

  @Test
  void itIsForNoOtherAct() {
    for (Act other :
        List.of(
            new Act.OfflineQris("K1-0000000A-Q00002", Money.of(25_000)),
            new Act.OfflineQris("K1-0000000A-Q00001", Money.of(25_001)),
            new Act.WriteOff("K1-0000000A-Q00001", Money.of(25_000)),
            new Act.DropQueueItem("K1-0000000A-Q00001", Money.of(25_000)),
            new Act.OfflineSwitch(true))) {
      assertEquals(Fitness.OTHER_ACT, GIVEN.fitness(other, AT), other::toString);
    }
    assertEquals(Optional.of(Money.of(25_000)), ACT.atStake());
    assertEquals(Optional.empty(), new Act.OfflineSwitch(true).atStake());
  }

  @Test
  void anAttemptThatDoesNotFitUsesNothingUp() {
    Approvals.Use wrong = Approvals.NONE.use(GIVEN, new Act.OfflineSwitch(true), AT);
    assertFalse(wrong.allowed());
    assertTrue(wrong.next().use(GIVEN, ACT, AT).allowed());
  }

  /// Random approvals are used in random order, again and again, while the clock jumps both ways.
  @Test
  void noneIsEverUsedTwiceNorForAnotherActNorOutOfTime() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Approvals used = Approvals.NONE;
      Set<Long> spent = new HashSet<>();
      List<Approval> given = new ArrayList<>();
      Instant now = AT;
      for (int i = 1; i <= 1_000; i++) {
        now = now.plusSeconds(random.nextInt(-100, 130));
        given.add(new Approval(i, "manager", now, act(random)));
        Approval one = given.get(random.nextInt(Math.max(0, i - 8), i));
        Act act = random.nextInt(4) == 0 ? act(random) : one.act();
        Approvals.Use use = used.use(one, act, now);
        used = use.next();
        if (use.allowed()) {
          assertTrue(spent.add(one.request()), "used twice in seed " + seed);
          assertEquals(one.act(), act);
          assertTrue(!now.isBefore(one.at()) && now.isBefore(one.at().plus(Approval.LIFETIME)));
        } else if (!spent.contains(one.request())) {
          assertEquals(one.fitness(act, now), use.fitness());
        }
      }
      assertTrue(spent.size() > 200, "the run was worth something: " + spent.size());
    }
  }

  private static Act act(Random random) {
    return random.nextBoolean()
        ? new Act.OfflineQris("K1-0000000A-Q0000" + random.nextInt(3), Money.of(25_000))
        : new Act.WriteOff("K1-0000000A-Q00001", Money.of(25_000 + random.nextInt(2)));
  }

  @Test
  void whatWasUsedLongAgoIsNotUsableAgainAlthoughItIsNotRememberedOneByOne() {
    Approvals used = Approvals.NONE;
    for (int i = 1; i <= 3 * Approvals.REMEMBERED; i++) {
      used = used.use(new Approval(i, "manager", AT, ACT), ACT, AT).next();
    }
    for (int i = 1; i <= 3 * Approvals.REMEMBERED; i++) {
      Approval again = new Approval(i, "manager", AT, ACT);
      assertEquals(Fitness.USED, used.use(again, ACT, AT).fitness());
    }
  }

  @Test
  void nobodyAndNothingApprovesNothing() {
    assertThrows(IllegalArgumentException.class, () -> new Approval(1, " ", AT, ACT));
    assertThrows(IllegalArgumentException.class, () -> new Approval(0, "manager", AT, ACT));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ApprovalRequest(0, ACT, List.of(), "Sari", AT, List.of(), false));
  }
}
