package id.laci.pos.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Whole lives of refunds against a small honest gateway behind a wire that loses, repeats and
/// turns around what it carries, with a till that crashes between any two steps.
class RefundRunsTest {
  private static final int ROUNDS = 400;
  private static final int STEPS_MAX = 4_000;

  /// One payment at a gateway that keeps the documented rules.
  private static final class Gateway {
    private final Money paid;
    private final Map<String, GatewayRefund> done = new LinkedHashMap<>();

    Gateway(Money paid) {
      this.paid = paid;
    }

    Money back() {
      return done.values().stream().map(GatewayRefund::amount).reduce(Money.ZERO, Money::plus);
    }

    RefundAnswer refund(RefundRequest request, boolean bankRefuses) {
      GatewayRefund before = done.get(request.key().text());
      if (before != null) {
        return before.amount().equals(request.amount())
            ? new RefundAnswer.Accepted(before.id())
            : new RefundAnswer.KeyTaken();
      }
      if (!paid.minus(back()).isPositive()) {
        return new RefundAnswer.WrongState("all back");
      }
      if (!paid.minus(back()).covers(request.amount())) {
        return new RefundAnswer.TooMuch("too much");
      }
      if (bankRefuses) {
        return new RefundAnswer.Denied("bank");
      }
      Optional<String> id = Optional.of("gw-" + done.size());
      done.put(
          request.key().text(),
          new GatewayRefund(request.key().text(), id, request.amount(), Optional.empty()));
      return new RefundAnswer.Accepted(id);
    }

    void confirm(Instant at) {
      done.replaceAll(
          (_, refund) ->
              refund.confirmedAt().isPresent()
                  ? refund
                  : new GatewayRefund(refund.key(), refund.id(), refund.amount(), Optional.of(at)));
    }

    RefundsAnswer look() {
      RefundWord.Standing standing =
          back().isZero()
              ? RefundWord.Standing.PAID
              : back().equals(paid)
                  ? RefundWord.Standing.ALL_BACK
                  : RefundWord.Standing.PARTLY_BACK;
      return new RefundsAnswer.Heard(
          new RefundWord("tx-1", standing, paid, back(), List.copyOf(done.values())));
    }
  }

  /// One seeded run.
  private static final class Run {
    private final Random random;
    private final Gateway gateway;
    private final Map<RefundKey, Refund> refunds = new LinkedHashMap<>();
    private final Map<RefundKey, Money> sent = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private Instant now = RefundSamples.AT;
    private boolean trouble = true;

    private record Waiting(RefundKey key, RefundEffect effect) {}

    Run(long seed) {
      random = new Random(seed);
      gateway = new Gateway(Money.of(1 + random.nextInt(200_000)));
    }

    void ask() {
      Refundable left = Refundable.of(gateway.paid, refunds.values());
      Money wish = Money.of(1 + random.nextInt((int) gateway.paid.rupiah()));
      if (left.judge(wish) == Refundable.Verdict.ALLOWED) {
        RefundKey key = RefundKey.of("K1", "0000000A", refunds.size() + 1);
        RefundRequest request =
            new RefundRequest(
                key, new OrderId("o"), "tx-1", wish, "", now, RefundRequest.Why.RETURNED);
        take(key, Refunds.begin(request));
      }
    }

    void tell(RefundKey key, RefundEvent event) {
      take(key, Refunds.step(Objects.requireNonNull(refunds.get(key)), event));
    }

    private void take(RefundKey key, RefundStep step) {
      assertEquals(Optional.empty(), step.contradiction(), () -> "an honest gateway: " + step);
      refunds.put(key, step.next());
      step.effects().forEach(effect -> waiting.add(new Waiting(key, effect)));
    }

    void act() {
      if (trouble && random.nextInt(40) == 0) {
        crash();
      } else if (!waiting.isEmpty()) {
        Waiting next = waiting.remove(random.nextInt(waiting.size()));
        for (RefundEvent event : perform(next.effect())) {
          tell(next.key(), event);
        }
      }
      now = now.plusSeconds(random.nextInt(20));
    }

    /// What was under way is lost; what was on disk is picked up.
    private void crash() {
      waiting.clear();
      List.copyOf(refunds.keySet()).forEach(key -> tell(key, new RefundEvent.Resumed()));
    }

    private List<RefundEvent> perform(RefundEffect effect) {
      boolean reaches = !trouble || random.nextInt(4) > 0;
      boolean returns = reaches && (!trouble || random.nextInt(3) > 0);
      RefundEvent event =
          switch (effect) {
            case RefundEffect.SendRefund(var request) -> {
              Money before = sent.putIfAbsent(request.key(), request.amount());
              assertTrue(before == null || before.equals(request.amount()), "one key, one amount");
              RefundAnswer answer =
                  reaches
                      ? gateway.refund(request, trouble && random.nextInt(6) == 0)
                      : new RefundAnswer.Unheard(Silence.UNREACHABLE);
              yield new RefundEvent.Answered(
                  returns || !reaches ? answer : new RefundAnswer.Unheard(Silence.TIMED_OUT), now);
            }
            case RefundEffect.QueryOrder _ ->
                new RefundEvent.Looked(
                    returns ? gateway.look() : new RefundsAnswer.Unheard(Silence.BROKEN_OFF), now);
            case RefundEffect.LookAfter _ -> new RefundEvent.LookDue();
          };
      return trouble && random.nextInt(5) == 0 ? List.of(event, event) : List.of(event);
    }

    void settle() {
      trouble = false;
      for (int i = 0; i < STEPS_MAX && !refunds.values().stream().allMatch(Refund::isOver); i++) {
        if (i % 50 == 49) {
          gateway.confirm(now);
        }
        act();
      }
    }
  }

  @RepeatedTest(ROUNDS)
  void refundsNeverExceedThePaymentAndEachIsCarriedOutOnce(RepetitionInfo round) {
    Run run = new Run(round.getCurrentRepetition());
    for (int i = 0; i < 150; i++) {
      if (run.random.nextInt(15) == 0) {
        run.ask();
      }
      run.act();
      assertTrue(run.gateway.paid.covers(run.gateway.back()));
      assertTrue(
          run.gateway.paid.covers(
              run.refunds.values().stream()
                  .filter(Refund::holdsItsAmount)
                  .map(refund -> refund.request().amount())
                  .reduce(Money.ZERO, Money::plus)));
    }
    run.settle();
    run.refunds.forEach(
        (key, refund) -> {
          GatewayRefund there = run.gateway.done.get(key.text());
          if (there == null) {
            assertInstanceOf(
                Refund.Refused.class, refund, "not carried out, so its amount is free");
          } else {
            assertInstanceOf(Refund.Arrived.class, refund, "carried out, so it has arrived");
            assertEquals(refund.request().amount(), there.amount());
          }
        });
  }

  @Test
  void wordsTwiceAndInAnyOrderLeadToTheSameEnd() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<RefundEvent> events =
          new ArrayList<>(
              List.of(
                  new RefundEvent.Answered(
                      new RefundAnswer.Unheard(Silence.TIMED_OUT), RefundSamples.AT),
                  new RefundEvent.Answered(
                      new RefundAnswer.Accepted(RefundSamples.ID), RefundSamples.AT),
                  new RefundEvent.Looked(RefundSamples.taken(), RefundSamples.AT),
                  new RefundEvent.Looked(
                      RefundSamples.heard(RefundWord.Standing.PAID), RefundSamples.AT),
                  new RefundEvent.Looked(
                      new RefundsAnswer.Unheard(Silence.BROKEN_OFF), RefundSamples.AT),
                  new RefundEvent.Looked(
                      RefundSamples.heard(
                          RefundWord.Standing.PARTLY_BACK,
                          RefundSamples.listed(RefundSamples.REQUEST.amount(), true)),
                      RefundSamples.AT),
                  new RefundEvent.Notified(),
                  new RefundEvent.CheckAsked(),
                  new RefundEvent.Resumed(),
                  new RefundEvent.LookDue()));
      for (RefundEvent event : List.copyOf(events)) {
        if (random.nextBoolean()) {
          events.add(event);
        }
      }
      Collections.shuffle(events, random);
      Refund refund = Refunds.begin(RefundSamples.REQUEST).next();
      for (RefundEvent event : events) {
        RefundStep step = Refunds.step(refund, event);
        assertEquals(Optional.empty(), step.contradiction());
        refund = step.next();
      }
      assertEquals(RefundSamples.states().get("arrived"), refund, "seed " + seed);
    }
  }

  @Test
  void aRefundThatNeverGetsThroughIsGivenToAPersonAfterSevenDays() {
    Refund refund = Refunds.begin(RefundSamples.REQUEST).next();
    Instant now = RefundSamples.AT;
    RefundsAnswer absent = RefundSamples.heard(RefundWord.Standing.PAID);
    int sends = 0;
    while (!refund.isOver()) {
      RefundEvent event =
          refund instanceof Refund.Requested
              ? new RefundEvent.Answered(new RefundAnswer.Unheard(Silence.UNREACHABLE), now)
              : new RefundEvent.Looked(absent, now);
      RefundStep step = Refunds.step(refund, event);
      sends +=
          (int) step.effects().stream().filter(RefundEffect.SendRefund.class::isInstance).count();
      refund = step.next();
      now =
          now.plus(
              step.effects().stream()
                  .filter(RefundEffect.LookAfter.class::isInstance)
                  .map(effect -> ((RefundEffect.LookAfter) effect).delay())
                  .findFirst()
                  .orElse(Duration.ZERO));
    }
    assertEquals(Refund.Cause.TOO_OLD, assertInstanceOf(Refund.NeedsPerson.class, refund).cause());
    assertTrue(now.isBefore(RefundSamples.AT.plus(Duration.ofDays(7)).plus(Duration.ofMinutes(6))));
    assertTrue(sends > 1_000 && sends < 3_000, "about every five minutes: " + sends);
  }
}
