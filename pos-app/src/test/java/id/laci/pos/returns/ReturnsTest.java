package id.laci.pos.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Payout.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every state with every event: where it leads, or that it leads nowhere.
final class ReturnsTest {
  private static final Instant LATER = Samples.AT.plusSeconds(60);
  private static final Money ALL = Money.of(30_000);
  private static final Draft DRAFT =
      new Draft(
          assertInstanceOf(
                  Planning.Possible.class,
                  new Planner(
                          Samples.untouched(
                              Samples.simple(3, 10_000, Samples.wallet(30_000, "gopay"))),
                          Samples.now())
                      .plan(
                          Kind.RETURN,
                          new ReturnLines(List.of(new Choice(1, 3, GoodsBack.RESTOCK))),
                          Map.of()))
              .plan(),
          ReasonCode.DAMAGED,
          "",
          "Sari");
  private static final Grant GRANT = new Grant(1, "K2-ABCD1234-R000001", DRAFT, "Budi", Samples.AT);

  private static Payout wallet(Fate fate) {
    return new Payout.Wallet(0, ALL, Samples.ORDER, Samples.KEY, fate);
  }

  private static final Payout OTHER =
      new Payout.Wallet(0, ALL, Samples.ORDER, Samples.OTHER_KEY, Fate.ASKED);
  private static final Payout CASH = new Payout.Cash(0, ALL, Samples.AT);
  private static final Payout INSTEAD =
      new Payout.Instead(0, ALL, Refund.Way.CASH, Optional.of(Samples.KEY), "Budi", LATER);

  private static Payout credit(Optional<Long> sale) {
    return new Payout.Credit(0, ALL, sale);
  }

  private static final Map<String, SaleReturn> STATES = new LinkedHashMap<>();
  private static final Map<String, ReturnEvent> EVENTS = new LinkedHashMap<>();

  static {
    STATES.put("drafted", new SaleReturn.Drafted(DRAFT));
    STATES.put("approved", new SaleReturn.Approved(GRANT));
    STATES.put("asked", new SaleReturn.OnItsWay(GRANT, List.of(wallet(Fate.ASKED))));
    STATES.put("accepted", new SaleReturn.OnItsWay(GRANT, List.of(wallet(Fate.ACCEPTED))));
    STATES.put("arrived", new SaleReturn.Done(GRANT, List.of(wallet(Fate.ARRIVED)), LATER));
    STATES.put("cash", new SaleReturn.Done(GRANT, List.of(CASH), LATER));
    STATES.put("stuck", new SaleReturn.NeedsPerson(GRANT, List.of(wallet(Fate.STUCK))));
    STATES.put("no", new SaleReturn.NeedsPerson(GRANT, List.of(wallet(Fate.REFUSED))));
    STATES.put("instead", new SaleReturn.Done(GRANT, List.of(INSTEAD), LATER));
    STATES.put("again", new SaleReturn.OnItsWay(GRANT, List.of(OTHER)));
    STATES.put("credit", new SaleReturn.OnItsWay(GRANT, List.of(credit(Optional.empty()))));
    STATES.put("used", new SaleReturn.Done(GRANT, List.of(credit(Optional.of(8L))), LATER));
    STATES.put("given up", new SaleReturn.Refused(GRANT, List.of(wallet(Fate.REFUSED)), LATER));

    Refund.Requested asked = Samples.requested(Samples.KEY, 30_000);
    EVENTS.put("allowed", new ReturnEvent.Allowed(1, "K2-ABCD1234-R000001", "Budi", Samples.AT));
    EVENTS.put("begun", new ReturnEvent.Begun(List.of(wallet(Fate.ASKED)), LATER));
    EVENTS.put("taken", moved(new Refund.Accepted(asked.request(), Optional.of("9"), LATER)));
    EVENTS.put("there", moved(new Refund.Arrived(asked.request(), Optional.of("9"), LATER)));
    EVENTS.put("refused", moved(new Refund.Refused(asked.request(), Refund.Reason.BY_BANK, "")));
    EVENTS.put(
        "lost", moved(new Refund.NeedsPerson(asked.request(), Refund.Cause.NOT_SWITCHED_ON, "")));
    EVENTS.put("paid", new ReturnEvent.PaidInstead(Samples.KEY, Refund.Way.CASH, "Budi", LATER));
    EVENTS.put("resent", new ReturnEvent.SentAgain(Samples.KEY, Samples.OTHER_KEY));
    EVENTS.put("spent", new ReturnEvent.CreditUsed(ALL, 8, LATER));
    EVENTS.put("undone", new ReturnEvent.CreditReturned(8));
    EVENTS.put("ended", new ReturnEvent.CreditEnded(List.of(CASH), LATER));
    EVENTS.put("dropped", new ReturnEvent.GivenUp(LATER));
  }

  private static ReturnEvent moved(Refund refund) {
    return new ReturnEvent.RefundMoved(refund, LATER);
  }

  /// For each state the events that lead somewhere, and where; all others leave it as it is.
  private static final Map<String, Map<String, String>> TABLE =
      Map.ofEntries(
          Map.entry("drafted", Map.of("allowed", "approved")),
          Map.entry("approved", Map.of("begun", "asked")),
          Map.entry(
              "asked",
              Map.of("taken", "accepted", "there", "arrived", "refused", "no", "lost", "stuck")),
          Map.entry("accepted", Map.of("there", "arrived", "refused", "no", "lost", "stuck")),
          Map.entry("arrived", Map.of()),
          Map.entry("cash", Map.of()),
          Map.entry("stuck", Map.of("taken", "accepted", "there", "arrived", "refused", "no")),
          Map.entry(
              "no",
              Map.of(
                  "taken", "accepted",
                  "there", "arrived",
                  "lost", "stuck",
                  "paid", "instead",
                  "resent", "again",
                  "dropped", "given up")),
          Map.entry("instead", Map.of()),
          Map.entry("again", Map.of()),
          Map.entry(
              "credit", Map.of("spent", "used", "ended", "cash", "dropped", "credit given up")),
          Map.entry("used", Map.of("undone", "credit")),
          Map.entry("given up", Map.of("taken", "accepted", "there", "arrived", "lost", "stuck")));

  private static SaleReturn state(String name) {
    return Objects.requireNonNull(STATES.get(name), name);
  }

  private static ReturnEvent event(String name) {
    return Objects.requireNonNull(EVENTS.get(name), name);
  }

  @TestFactory
  Stream<DynamicTest> everyStateWithEveryEvent() {
    return STATES.keySet().stream()
        .flatMap(
            state ->
                EVENTS.keySet().stream()
                    .map(
                        event ->
                            DynamicTest.dynamicTest(
                                state + " + " + event, () -> check(state, event))));
  }

  private static void check(String state, String event) {
    SaleReturn now = state(state);
    SaleReturn next = Returns.step(now, event(event));
    String to = TABLE.getOrDefault(state, Map.of()).get(event);
    if (to == null) {
      assertSame(now, next);
    } else if (to.equals("cash")) {
      assertEquals(new SaleReturn.Done(GRANT, List.of(CASH), LATER), next);
    } else if (to.equals("credit given up")) {
      assertEquals(new SaleReturn.Refused(GRANT, List.of(credit(Optional.empty())), LATER), next);
    } else {
      assertEquals(state(to), next);
    }
  }

  @Test
  void whatIsRefusedForGoodIsPaidOnceAndNeverSentAgain() {
    SaleReturn paid = Returns.step(state("no"), event("paid"));
    for (Map.Entry<String, ReturnEvent> event : EVENTS.entrySet()) {
      assertSame(paid, Returns.step(paid, event.getValue()), event.getKey());
    }
  }

  @Test
  void aPartOfACreditLeavesTheRest() {
    SaleReturn now =
        Returns.step(state("credit"), new ReturnEvent.CreditUsed(Money.of(12_000), 8, LATER));
    SaleReturn.OnItsWay waits = assertInstanceOf(SaleReturn.OnItsWay.class, now);
    assertEquals(Money.of(18_000), waits.credit());
    SaleReturn back = Returns.step(waits, new ReturnEvent.CreditReturned(8));
    assertEquals(ALL, assertInstanceOf(SaleReturn.OnItsWay.class, back).credit());
    assertSame(waits, Returns.step(waits, new ReturnEvent.CreditUsed(Money.of(18_001), 9, LATER)));
  }

  @Test
  void aReturnOfSeveralPartsIsDoneWhenTheLastHasArrived() {
    Money half = Money.of(15_000);
    List<Payout> both = new ArrayList<>();
    both.add(new Payout.Cash(1, half, Samples.AT));
    both.add(new Payout.Wallet(0, half, Samples.ORDER, Samples.KEY, Fate.ASKED));
    SaleReturn now = Returns.step(state("approved"), new ReturnEvent.Begun(both, LATER));
    assertInstanceOf(SaleReturn.OnItsWay.class, now);
    SaleReturn refused = Returns.step(now, event("refused"));
    assertInstanceOf(SaleReturn.NeedsPerson.class, refused);
    assertSame(
        refused,
        Returns.step(refused, event("dropped")),
        "the cash has gone: it cannot be given up");
    assertInstanceOf(SaleReturn.Done.class, Returns.step(refused, event("paid")));
  }

  @Test
  void onlyWhatIsGivenUpHoldsNothing() {
    for (SaleReturn state : STATES.values()) {
      if (state instanceof SaleReturn.Begun begun) {
        assertEquals(!(state instanceof SaleReturn.Refused), begun.holds());
      }
    }
    assertTrue(STATES.values().stream().anyMatch(SaleReturn.Refused.class::isInstance));
  }
}
