package id.laci.pos.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrainTest {
  private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");
  private static final Contact UP = Contact.UNTRIED.heard(NINE);
  private static final Contact DOWN =
      UP.failed(Silence.UNREACHABLE, Optional.empty(), NINE.minusSeconds(60));

  private final Drain drain = new Drain();

  private static Work work(String id, Work.Kind kind, int age) {
    return Work.fresh(new ItemId(id), kind, NINE.minusSeconds(age));
  }

  private List<String> start(Instant now, Contact contact) {
    return drain.start(now, contact).stream().map(work -> work.id().text()).toList();
  }

  private void over(String... ids) {
    for (String id : ids) {
      drain.ended(new ItemId(id), Drain.Outcome.OVER, NINE);
    }
  }

  @Test
  void statusesGoBeforeCancelsAndCancelsBeforeRefundsTheOldestFirst() {
    drain.put(work("refund", Work.Kind.REFUND, 900));
    drain.put(work("cancel", Work.Kind.CANCEL, 800));
    drain.put(work("younger", Work.Kind.STATUS, 10));
    drain.put(work("older", Work.Kind.STATUS, 20));
    assertEquals(List.of("older", "younger"), start(NINE, UP));
    over("older");
    assertEquals(List.of(), start(NINE, UP));
    over("younger");
    assertEquals(List.of("cancel"), start(NINE, UP));
    over("cancel");
    assertEquals(List.of("refund"), start(NINE, UP));
    over("refund");
    assertEquals(0, drain.size());
  }

  @Test
  void aStatusThatHasToWaitHoldsUpNoRefund() {
    drain.put(work("status", Work.Kind.STATUS, 10));
    drain.put(work("refund", Work.Kind.REFUND, 900));
    assertEquals(List.of("status"), start(NINE, UP));
    drain.ended(new ItemId("status"), Drain.Outcome.AGAIN, NINE);
    assertEquals(List.of("refund"), start(NINE, UP));
  }

  @Test
  void theSaleAtTheCounterIsNeverQueuedBehindTenThousandOldOnes() {
    for (int i = 0; i < 10_000; i++) {
      drain.put(work("old-" + i, Work.Kind.STATUS, 10_000 + i));
    }
    assertEquals(Drain.CALLS_MAX - Drain.COUNTER_SHARE, start(NINE, UP).size());
    assertEquals(List.of(), start(NINE, UP));
    drain.put(work("now", Work.Kind.CANCEL, 0).atCounter(true));
    assertEquals(List.of("now"), start(NINE, UP));
  }

  @Test
  void theProbeIsTheSaleAtTheCounterWhereThereIsOne() {
    drain.put(work("old", Work.Kind.STATUS, 900));
    drain.put(work("now", Work.Kind.STATUS, 0).atCounter(true));
    assertEquals(List.of("now"), start(NINE, DOWN));
    assertEquals(List.of(), start(NINE.plusSeconds(60), DOWN));
  }

  @Test
  void withoutContactOneCallProbesEvenBeforeItsTime() {
    drain.put(work("refund", Work.Kind.REFUND, 900).due(NINE.plusSeconds(290)));
    drain.put(work("status", Work.Kind.STATUS, 900).due(NINE.plusSeconds(280)));
    assertEquals(List.of(), start(NINE, UP));
    assertEquals(List.of("status"), start(NINE, DOWN));
  }

  @Test
  void atTheStartOneCallTriesTheWater() {
    IntStream.range(0, 9).forEach(i -> drain.put(work("s" + i, Work.Kind.STATUS, 9 - i)));
    assertEquals(List.of("s0"), start(NINE, Contact.UNTRIED));
    over("s0");
    assertEquals(List.of("s1", "s2", "s3", "s4", "s5", "s6"), start(NINE, UP));
  }

  @Test
  void nothingGoesOutWithAWrongKey() {
    drain.put(work("status", Work.Kind.STATUS, 10));
    Contact stopped = UP.refused(Refusal.WRONG_KEY, NINE);
    assertEquals(List.of(), start(NINE.plus(Duration.ofDays(9)), stopped));
    assertEquals(Optional.empty(), drain.nextWake(NINE, stopped));
    assertEquals(List.of("status"), start(NINE, stopped.tryNow(NINE)));
  }

  @Test
  void anOldOrderOfAnotherAccountStopsTheQueueOnceAndNotForEver() {
    drain.put(work("foreign", Work.Kind.STATUS, 20));
    drain.put(work("ours", Work.Kind.STATUS, 10));
    assertEquals(List.of("foreign"), start(NINE, Contact.UNTRIED));
    over("foreign");
    Contact stopped = Contact.UNTRIED.called(NINE).refused(Refusal.WRONG_KEY, NINE);
    assertEquals(List.of(), start(NINE, stopped));
    assertEquals(List.of("ours"), start(NINE, stopped.called(NINE).heard(NINE)));
  }

  @Test
  void whatIsPutInDuringItsOwnCallWaitsForTheEndOfTheCall() {
    drain.put(work("order", Work.Kind.STATUS, 10));
    assertEquals(List.of("order"), start(NINE, UP));
    drain.put(work("order", Work.Kind.CANCEL, 10));
    assertEquals(List.of(), start(NINE, UP));
    over("order");
    List<Work> next = drain.start(NINE, UP);
    assertEquals(List.of(work("order", Work.Kind.CANCEL, 10)), next);
    over("order");
    assertEquals(0, drain.size());
  }

  @Test
  void puttingInAgainWhatIsThereChangesNothing() {
    Work work = work("order", Work.Kind.STATUS, 10);
    drain.put(work);
    drain.put(work);
    assertEquals(List.of("order"), start(NINE, UP));
    drain.put(work);
    over("order");
    assertEquals(0, drain.size());
    assertEquals(List.of(), start(NINE, UP));
  }

  @Test
  void whatIsTakenOutDuringItsCallDoesNotComeBack() {
    drain.put(work("order", Work.Kind.STATUS, 10));
    assertEquals(List.of("order"), start(NINE, UP));
    drain.remove(new ItemId("order"));
    assertEquals(Set.of(new ItemId("order")), drain.underWay());
    drain.ended(new ItemId("order"), Drain.Outcome.AGAIN, NINE);
    assertEquals(0, drain.size());
  }

  @Test
  void anEndThatIsToldTwiceCountsOnce() {
    drain.put(work("order", Work.Kind.STATUS, 10));
    assertEquals(List.of("order"), start(NINE, UP));
    drain.ended(new ItemId("order"), Drain.Outcome.AGAIN, NINE);
    drain.ended(new ItemId("order"), Drain.Outcome.OVER, NINE);
    assertEquals(1, drain.find(new ItemId("order")).orElseThrow().tries());
  }

  @Test
  void aFailedTryIsCountedAndWaitsItsTurn() {
    drain.put(work("order", Work.Kind.REFUND, 10));
    assertEquals(List.of("order"), start(NINE, UP));
    drain.ended(new ItemId("order"), Drain.Outcome.AGAIN, NINE);
    Work again = drain.find(new ItemId("order")).orElseThrow();
    assertEquals(1, again.tries());
    assertEquals(Optional.of(again.dueAt()), drain.nextWake(NINE, UP));
    assertEquals(List.of(), start(again.dueAt().minusNanos(1), UP));
    assertEquals(List.of("order"), start(again.dueAt(), UP));
  }

  @Test
  void aPersonDoesNotWait() {
    drain.put(work("order", Work.Kind.REFUND, 10).due(NINE.plusSeconds(300)));
    assertEquals(List.of(), start(NINE, UP));
    drain.hurry(new ItemId("order"), NINE);
    assertEquals(List.of("order"), start(NINE, UP));
  }

  @Test
  void withoutWorkThereIsNothingToWakeFor() {
    assertEquals(Optional.empty(), drain.nextWake(NINE, UP));
    assertEquals(Optional.empty(), drain.nextWake(NINE, DOWN));
  }

  @Test
  void tenThousandItemsAreCalledOnceEachInOrder() {
    List<String> expected = new ArrayList<>();
    for (Work.Kind kind : Work.Kind.values()) {
      for (int i = 0; i < 3_400; i++) {
        expected.add(kind + "-" + i);
        drain.put(work(kind + "-" + i, kind, 10_000 - i));
      }
    }
    List<String> called = new ArrayList<>();
    int looks = 0;
    while (drain.size() > 0) {
      List<Work> started = drain.start(NINE, UP);
      looks++;
      started.forEach(work -> called.add(work.id().text()));
      started.forEach(work -> over(work.id().text()));
    }
    assertEquals(expected, called);
    int places = Drain.CALLS_MAX - Drain.COUNTER_SHARE;
    int most = expected.size() / places + Work.Kind.values().length;
    int needed = looks;
    assertTrue(needed <= most, () -> needed + " looks for " + expected.size() + " calls");
  }
}
