package id.laci.pos.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlannerTest {
  private static final ReturnLines ONE =
      new ReturnLines(List.of(new Choice(1, 1, GoodsBack.RESTOCK)));
  private static final ReturnLines THREE =
      new ReturnLines(List.of(new Choice(1, 3, GoodsBack.DAMAGED)));

  private final Sale mixed =
      Samples.sale(
          List.of(new Line(1, Samples.product(1, "Minuman", 10_000), 5)),
          Money.ZERO,
          List.of(Samples.cash(20_000), Samples.wallet(30_000, "gopay")));

  private static Planning plan(SaleHistory history, Circumstances now, ReturnLines lines) {
    return new Planner(history, now).plan(Kind.RETURN, lines, Map.of());
  }

  private static ReturnPlan good(Planning planning) {
    return assertInstanceOf(Planning.Possible.class, planning).plan();
  }

  @Test
  void moneyGoesBackToTheWalletFirstAndTheRestOutOfTheDrawer() {
    ReturnLines four = new ReturnLines(List.of(new Choice(1, 4, GoodsBack.RESTOCK)));
    assertEquals(
        List.of(
            new Share(1, Money.of(30_000), Way.WALLET), new Share(0, Money.of(10_000), Way.CASH)),
        good(plan(Samples.untouched(mixed), Samples.now(), four)).shares());
  }

  @Test
  void aWalletNeverGetsMoreThanItPaidAndHasNotGotBack() {
    ReturnPlan first = good(plan(Samples.untouched(mixed), Samples.now(), THREE));
    SaleHistory history = new SaleHistory(mixed, List.of(Samples.carriedOut(first, 1)));
    assertEquals(
        List.of(new Share(0, Money.of(10_000), Way.CASH)),
        good(plan(history, Samples.now(), ONE)).shares());
  }

  @Test
  void aRefundBegunForAnotherReasonHoldsItsAmountToo() {
    Sale sale = Samples.simple(3, 10_000, Samples.wallet(30_000, "gopay"));
    Circumstances now = refunds(List.of(Samples.requested(Samples.KEY, 15_000)));
    Planning planning = plan(Samples.untouched(sale), now, THREE);
    assertEquals(Money.of(15_000), assertInstanceOf(Planning.NoWay.class, planning).amount());
    assertInstanceOf(Planning.Possible.class, plan(Samples.untouched(sale), now, ONE));
  }

  @Test
  void aRefundOfItsOwnIsNotCountedTwice() {
    ReturnPlan first = good(plan(Samples.untouched(mixed), Samples.now(), ONE));
    SaleHistory history = new SaleHistory(mixed, List.of(Samples.carriedOut(first, 1)));
    Refund own = Samples.requested(Samples.KEY, 10_000);
    assertEquals(Money.of(20_000), history.left(1, List.of(own)));
  }

  @Test
  void moreThanMayComeBackIsRefusedWithTheReason() {
    Sale sale = Samples.simple(2, 10_000, Samples.cash(20_000));
    Planning planning = plan(Samples.untouched(sale), Samples.now(), THREE);
    assertEquals(2, assertInstanceOf(Planning.TooMany.class, planning).returnable().left());
    ReturnPlan first = good(plan(Samples.untouched(sale), Samples.now(), ONE));
    SaleHistory once = new SaleHistory(sale, List.of(Samples.carriedOut(first, 1)));
    SaleHistory twice =
        new SaleHistory(sale, List.of(Samples.carriedOut(first, 1), Samples.carriedOut(first, 2)));
    assertInstanceOf(Planning.Possible.class, plan(once, Samples.now(), ONE));
    assertEquals(
        Optional.of(Returnable.WhyNot.ALL_BACK),
        assertInstanceOf(Planning.TooMany.class, plan(twice, Samples.now(), ONE))
            .returnable()
            .whyNot());
  }

  @Test
  void whatTheShopNeverTakesBackSaysSo() {
    Circumstances now =
        policy(new ReturnPolicy(Optional.of(Duration.ofDays(7)), Set.of("Pulsa")), Samples.AT);
    Sale sale =
        Samples.sale(
            List.of(new Line(1, Samples.product(1, "Pulsa", 50_000), 1)),
            Money.ZERO,
            List.of(Samples.cash(50_000)));
    assertEquals(
        Optional.of(Returnable.WhyNot.NEVER),
        Samples.untouched(sale).returnable(now).getFirst().whyNot());
  }

  @Test
  void afterTheShopsTimeNothingComesBack() {
    Sale sale = Samples.simple(2, 10_000, Samples.cash(20_000));
    ReturnPolicy week = new ReturnPolicy(Optional.of(Duration.ofDays(7)), Set.of());
    Instant last = Samples.AT.plus(Duration.ofDays(7));
    assertInstanceOf(
        Planning.Possible.class, plan(Samples.untouched(sale), policy(week, last), ONE));
    assertEquals(
        Optional.of(Returnable.WhyNot.TOO_LATE),
        assertInstanceOf(
                Planning.TooMany.class,
                plan(Samples.untouched(sale), policy(week, last.plusSeconds(1)), ONE))
            .returnable()
            .whyNot());
  }

  @Test
  void aVoidIsOfTheLastSaleOfTodayAsAWhole() {
    Optional<String> last = Optional.of(mixed.receipt());
    Planner planner = new Planner(Samples.untouched(mixed), Samples.now());
    ReturnPlan plan = good(planner.undo(last, Map.of()));
    assertEquals(Kind.VOID, plan.kind());
    assertEquals(mixed.totals().total(), plan.amount());
    assertEquals(
        new Planning.NoVoid(Planning.VoidFault.NOT_THE_LAST),
        planner.undo(Optional.of("K2-ABCD1234-000919"), Map.of()));
    assertEquals(
        new Planning.NoVoid(Planning.VoidFault.ANOTHER_DAY),
        new Planner(Samples.untouched(mixed), Samples.at(Samples.AT.plus(Duration.ofDays(1))))
            .undo(last, Map.of()));
    ReturnPlan part = good(plan(Samples.untouched(mixed), Samples.now(), ONE));
    assertEquals(
        new Planning.NoVoid(Planning.VoidFault.TOUCHED),
        new Planner(new SaleHistory(mixed, List.of(Samples.carriedOut(part, 1))), Samples.now())
            .undo(last, Map.of()));
  }

  @Test
  void anExchangeTurnsEveryPartIntoCredit() {
    Planning planning =
        new Planner(Samples.untouched(mixed), Samples.now()).plan(Kind.EXCHANGE, THREE, Map.of());
    assertEquals(Money.of(30_000), good(planning).by(Way.CREDIT));
  }

  @Test
  void aPartThatNobodyVerifiedGoesBackByNoWayAndSaysWhy() {
    Sale sale = Samples.simple(3, 10_000, Samples.claimed(30_000));
    for (Map.Entry<OwnCode, Refundability.Verdict> entry :
        Map.of(
                OwnCode.UNVERIFIED, Refundability.Verdict.OWN_CODE_UNVERIFIED,
                OwnCode.NOT_FOUND, Refundability.Verdict.OWN_CODE_NOT_FOUND)
            .entrySet()) {
      Planning planning =
          plan(Samples.untouched(sale), codes(Map.of(Samples.CLAIM, entry.getKey())), ONE);
      assertEquals(
          entry.getValue(), assertInstanceOf(Planning.NoWay.class, planning).tender().verdict());
    }
    assertInstanceOf(Planning.NoWay.class, plan(Samples.untouched(sale), codes(Map.of()), ONE));
    assertEquals(
        List.of(new Share(0, Money.of(10_000), Way.CASH_INSTEAD)),
        good(plan(Samples.untouched(sale), codes(Map.of(Samples.CLAIM, OwnCode.MATCHED)), ONE))
            .shares());
  }

  @Test
  void aWayThatATenderDoesNotAllowIsNoWay() {
    Planner planner = new Planner(Samples.untouched(mixed), Samples.now());
    assertInstanceOf(
        Planning.NoWay.class, planner.plan(Kind.RETURN, ONE, Map.of(1, Way.CASH_INSTEAD)));
  }

  @Test
  void nothingChosenAndLinesThatAreNotThereAreTold() {
    assertEquals(
        new Planning.NothingChosen(),
        plan(Samples.untouched(mixed), Samples.now(), ReturnLines.NONE));
    assertEquals(
        new Planning.NoSuchLine(9),
        plan(
            Samples.untouched(mixed),
            Samples.now(),
            new ReturnLines(List.of(new Choice(9, 1, GoodsBack.RESTOCK)))));
  }

  @Test
  void whatPermissionAReturnAsksForFollowsFromItsPlan() {
    assertEquals(
        Permission.REFUND, Permission.of(good(plan(Samples.untouched(mixed), Samples.now(), ONE))));
    Circumstances late = Samples.at(Samples.AT.plus(Duration.ofDays(60)));
    assertEquals(
        Permission.PAY_INSTEAD, Permission.of(good(plan(Samples.untouched(mixed), late, ONE))));
    assertEquals(
        Permission.REFUND_WITHOUT_RECEIPT,
        Permission.of(
            ReturnPlan.withoutReceipt(
                Samples.product(1, "Minuman", 10_000),
                1,
                GoodsBack.RESTOCK,
                Money.of(9_000),
                Samples.PPN)));
  }

  @Test
  void whatTheTillKnowsBeatsWhatWasReadWithTheSale() {
    ReturnPlan plan = good(plan(Samples.untouched(mixed), Samples.now(), ONE));
    SaleReturn.Begun read = Samples.carriedOut(plan, 1);
    SaleReturn.Begun known = new SaleReturn.Refused(read.grant(), read.payouts(), Samples.AT);
    SaleReturn.Begun unread = Samples.carriedOut(plan, 2);
    SaleHistory history = SaleHistory.of(mixed, List.of(read), List.of(known, unread));
    assertEquals(List.of(known, unread), history.returns());
    assertEquals(1, history.returned(1));
  }

  private static Circumstances refunds(List<Refund> refunds) {
    Circumstances now = Samples.now();
    return new Circumstances(
        now.now(), now.zone(), now.policy(), true, false, now.method(), Map.of(), refunds);
  }

  private static Circumstances policy(ReturnPolicy policy, Instant at) {
    Circumstances now = Samples.now();
    return new Circumstances(
        at, now.zone(), policy, true, false, now.method(), Map.of(), List.of());
  }

  private static Circumstances codes(Map<ClaimId, OwnCode> codes) {
    Circumstances now = Samples.now();
    return new Circumstances(
        now.now(), now.zone(), now.policy(), true, false, now.method(), codes, List.of());
  }
}
