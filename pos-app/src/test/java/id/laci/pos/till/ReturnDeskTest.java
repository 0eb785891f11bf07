package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.approval.Approver;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.GatewayRefund;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundWord;
import id.laci.pos.refund.RefundsAnswer;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Refundability;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.takeback.ReturnErrand;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.takeback.ReturnTrouble;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Goods come back, and money goes back the way it came: once, and never more than was paid.
class ReturnDeskTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void start() {
    counter.restart();
    counter.device(Role.DRAWER, new Condition.Ready(Set.of()));
  }

  @Test
  void aCashSaleComesBackInCashAndTheDrawerOpensOnce() {
    Sale sale = cashSale();
    open(sale, List.of());
    choose(1, 1);
    counter.want(because(ReasonCode.DAMAGED));
    counter.effects();
    counter.want(ask());
    assertEquals(List.of(), counter.effects()); // nobody has allowed it yet
    assertEquals(
        new Act.RefundSale(sale.receipt(), Money.of(18_500), "DAMAGED", "REFUND"),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.approve();
    List<Effect> effects = counter.effects();
    assertEquals(1, effects.stream().filter(Effect.OpenDrawer.class::isInstance).count());
    SaleReturn.Begun begun = followed().begun();
    assertInstanceOf(SaleReturn.Done.class, begun);
    assertEquals(
        List.of(new Fact.CashPaidOut(begun.grant().number(), Money.of(18_500), counter.now)),
        counter.ledger.facts(Fact.CashPaidOut.class));
    assertTrue(begun.grant().number().matches("K1-[0-9A-Z]{8}-R000001"), begun.grant().number());
    assertTrue(
        effects.stream()
            .anyMatch(
                effect ->
                    effect
                            instanceof
                            Effect.ForReturn(ReturnErrand.PrintSlip(var _, var again, var _))
                        && !again));
  }

  @Test
  void aWalletGetsItsMoneyUnderAKeyThatIsOnDiskFirstAndItIsFollowedUntilItArrives() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    assertEquals(Money.of(18_500), request.amount());
    assertEquals(RefundRequest.Why.RETURNED, request.why());
    assertInstanceOf(SaleReturn.OnItsWay.class, followed().begun());
    answered(request.key(), new RefundAnswer.Accepted(Optional.of("9")));
    assertInstanceOf(SaleReturn.OnItsWay.class, followed().begun());
    arrived(request);
    assertInstanceOf(SaleReturn.Done.class, followed().begun());
    assertEquals(List.of(), counter.ledger.facts(Fact.CashPaidOut.class));
  }

  @Test
  void cashThatWentBackIsMissingInTheDrawerAndInTheTakingsOfTheShift() {
    Sale sale = cashSale();
    Running before = running();
    open(sale, List.of());
    choose(1, 1);
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(ask());
    counter.approve();
    Money back = Money.of(18_500);
    assertEquals(before.drawer().expected().minus(back), running().drawer().expected());
    assertEquals(back, running().takings().cashless().returned().all().amount());
  }

  @Test
  void aWalletsRefundCountsInTheShiftOnceWhenTheGatewayHasTakenIt() {
    Sale sale = walletSale();
    Money drawer = running().drawer().expected();
    RefundRequest request = refund(sale, 1, 1);
    assertEquals(Money.ZERO, running().takings().cashless().returned().all().amount());
    answered(request.key(), new RefundAnswer.Accepted(Optional.of("9")));
    arrived(request);
    assertEquals(request.amount(), running().takings().cashless().returned().all().amount());
    assertEquals(drawer, running().drawer().expected());
  }

  @Test
  void nothingComesBackForCashWhileNoShiftIsOpen() {
    Sale sale = cashSale();
    open(sale, List.of());
    choose(1, 1);
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(new Intent.ForShift(new ShiftWish.BeginCount()));
    counter.want(ask());
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(1, counter.notices(Notice.ShiftRefused.class).size());
  }

  private Running running() {
    return counter.ledger.folded().shifts().shift().underWay().orElseThrow();
  }

  @Test
  void offlineItWaitsUnderItsKeyAndNoCashIsOfferedMeanwhile() {
    Sale sale = walletSale();
    RefundRequest first = refund(sale, 1, 1);
    for (int i = 0; i < 8; i++) {
      answered(first.key(), new RefundAnswer.Unheard(Silence.UNREACHABLE));
      counter.pass(Duration.ofMinutes(1), Duration.ofSeconds(1));
      for (Effect effect : counter.effects()) {
        if (effect instanceof Effect.CallRefund(var key, RefundEffect.QueryOrder _)) {
          counter.take(
              new Input.RefundHeard(
                  key,
                  new RefundEvent.Looked(
                      new RefundsAnswer.Unheard(Silence.UNREACHABLE), counter.now)));
        }
        if (effect instanceof Effect.CallRefund(var key, RefundEffect.SendRefund(var again))) {
          assertEquals(first, again, "the same key for every try of " + key);
        }
      }
    }
    open(sale, List.of());
    Refundability tender = choosing().tenders().getFirst();
    assertEquals(Refundability.Verdict.OFFLINE, tender.verdict());
    assertEquals(Set.of(Way.WALLET), tender.ways());
    counter.want(
        wish(new ReturnWish.PayInstead("K1-A0000000-R000001", first.key(), Refund.Way.CASH)));
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(1, counter.ledger.folded().refunds().all().size());
  }

  @Test
  void afterAFinalRefusalAndNotBeforeTheMoneyIsPaidInCashAndTheRefundIsLocked() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    String number = followed().begun().grant().number();
    payInstead(number, request.key());
    assertTrue(counter.snapshot().approval().isEmpty(), "it may still be carried out");
    answered(request.key(), new RefundAnswer.Denied("no"));
    assertInstanceOf(SaleReturn.NeedsPerson.class, followed().begun());
    assertEquals(1, counter.snapshot().status().queue().count(QueueItem.Kind.RETURN));
    counter.effects();
    payInstead(number, request.key());
    assertEquals(
        new Act.RefundSale(number, Money.of(18_500), "DAMAGED", "PAY_INSTEAD"),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.approve();
    assertEquals(1, counter.effects().stream().filter(Effect.OpenDrawer.class::isInstance).count());
    assertInstanceOf(SaleReturn.Done.class, followed().begun());
    assertInstanceOf(
        Refund.ByHand.class, counter.ledger.folded().refunds().refund(request.key()).orElseThrow());
    assertEquals(0, counter.snapshot().status().queue().size());
    payInstead(number, request.key());
    assertTrue(counter.snapshot().approval().isEmpty(), "never both, never twice");
  }

  @Test
  void whatIsAllowedTooLateIsNotPaidBesideARefundThatWasSentAgain() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    String number = followed().begun().grant().number();
    answered(request.key(), new RefundAnswer.Denied("no"));
    counter.want(wish(new ReturnWish.SendAgain(number, request.key())));
    counter.approve();
    RefundRequest again = sent();
    assertTrue(!again.key().equals(request.key()));
    payInstead(number, request.key());
    payInstead(number, again.key());
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(List.of(), counter.ledger.facts(Fact.CashPaidOut.class));
  }

  @Test
  void refundsThatAreSwitchedOffAreLearnedExplainedAndForgottenWhenTheyWork() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    answered(request.key(), new RefundAnswer.Refused(Refusal.METHOD_NOT_AVAILABLE, "not allowed"));
    assertTrue(counter.ledger.folded().returns().refundsOff().isPresent());
    open(sale, List.of());
    assertEquals(Refundability.Verdict.SWITCHED_OFF, choosing().tenders().getFirst().verdict());
    counter.want(wish(new ReturnWish.TryAgain(request.key())));
    listed(request, List.of(), Money.ZERO, RefundWord.Standing.PAID);
    answered(request.key(), new RefundAnswer.Accepted(Optional.empty()));
    assertTrue(counter.ledger.folded().returns().refundsOff().isEmpty());
  }

  @Test
  void aStuckRefundIsStoppedOnlyWhenTheGatewayShowsThatNothingWent() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    String number = followed().begun().grant().number();
    answered(request.key(), new RefundAnswer.Refused(Refusal.OTHER, "?"));
    payInstead(number, request.key());
    assertTrue(counter.snapshot().approval().isEmpty());
    counter.want(wish(new ReturnWish.Stop(request.key())));
    assertEquals(List.of(), counter.effects(), "nothing is given up before somebody allows it");
    counter.approve();
    payInstead(number, request.key());
    assertTrue(counter.snapshot().approval().isEmpty());
    listed(request, List.of(), Money.ZERO, RefundWord.Standing.PAID);
    payInstead(number, request.key());
    assertTrue(counter.snapshot().approval().isPresent());
  }

  /// Both desks loaded the sale before the other's step: the state at the moment of the step
  /// counts.
  @Test
  void twoRefundsOfOnePaymentFromTwoDesksNeverExceedIt() {
    Sale sale = walletSale();
    open(sale, List.of());
    choose(1, 1);
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(ask());
    long request = counter.snapshot().approval().orElseThrow().request().id();
    Act act = counter.snapshot().approval().orElseThrow().request().act();
    counter.approve();
    assertEquals(1, refunds());
    // the other desk comes with the sale as it was read before
    open(sale, List.of());
    counter.want(wish(new ReturnWish.Choose(1, 1, GoodsBack.RESTOCK)));
    assertEquals(0, choosing().lines().getFirst().left());
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(ask());
    assertTrue(counter.snapshot().approval().isEmpty());
    counter.take(
        new Input.ApprovalAnswered(
            request,
            new Approver.Answer.Approved(new Approval(request, "manager", counter.now, act))));
    assertEquals(1, refunds());
    assertEquals(1, counter.ledger.facts(Fact.ReturnMoved.class).size());
  }

  @Test
  void whatWasPutTogetherBeforeSomethingElseCameBackIsNotBegun() {
    Sale sale = walletSale();
    open(sale, List.of());
    choose(1, 1);
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(ask());
    counter.want(wish(new ReturnWish.Choose(2, 1, GoodsBack.RESTOCK))); // while a manager is asked
    counter.approve();
    assertEquals(0, refunds());
    assertEquals(Optional.of(ReturnTrouble.CHANGED), view().trouble());
  }

  @Test
  void whatTheBooksKnowOfAnOldSaleCounts() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    arrived(request);
    SaleReturn.Begun before = followed().begun();
    Counter other = new Counter();
    other.restart();
    other.want(new Intent.Open(Page.Name.RETURN));
    other.want(wish(new ReturnWish.OpenSale(sale.receipt())));
    other.take(
        new Input.ReturnHeard(
            new ReturnTidings.SaleRead(sale.receipt(), Optional.of(sale), List.of(before), true)));
    ReturnView.Choosing choosing =
        assertInstanceOf(
            ReturnView.Choosing.class,
            assertInstanceOf(Page.Return.class, other.snapshot().page()).view());
    assertEquals(0, choosing.lines().getFirst().left());
    assertEquals(Money.of(4_000), choosing.tenders().getFirst().left());
  }

  @Test
  void booksThatLagBehindAreSaidAndNothingIsGivenBackOnTheirWord() {
    Sale sale = cashSale();
    counter.want(new Intent.Open(Page.Name.RETURN));
    counter.want(wish(new ReturnWish.OpenSale(sale.receipt())));
    counter.take(
        new Input.ReturnHeard(
            new ReturnTidings.SaleRead(sale.receipt(), Optional.of(sale), List.of(), false)));
    assertInstanceOf(ReturnView.Finding.class, view());
    assertEquals(Optional.of(ReturnTrouble.BOOKS_LAG), view().trouble());
  }

  @Test
  void theLastSaleIsVoidedAsAWholeAndOnlyOnce() {
    Sale sale = cashSale();
    open(sale, List.of());
    assertTrue(choosing().mayUndo());
    counter.want(wish(new ReturnWish.As(Kind.VOID)));
    counter.want(because(ReasonCode.MISTAKE));
    counter.want(ask());
    counter.approve();
    SaleReturn.Begun begun = followed().begun();
    assertEquals(Kind.VOID, begun.grant().plan().kind());
    assertEquals(sale.totals().total(), begun.grant().amount());
    open(sale, List.of());
    assertTrue(!choosing().mayUndo());
  }

  @Test
  void withoutAReceiptCashGoesOutUnderAPermissionOfItsOwn() {
    counter.want(new Intent.Open(Page.Name.RETURN));
    counter.want(wish(new ReturnWish.OpenWithoutReceipt()));
    counter.want(wish(new ReturnWish.Describe("KOPI", 2, Money.of(30_000), GoodsBack.RESTOCK)));
    counter.want(ask());
    assertEquals(Optional.of(ReturnTrouble.NO_REASON), view().trouble());
    counter.want(because(ReasonCode.EXPIRED));
    counter.want(ask());
    assertEquals(
        new Act.RefundSale("", Money.of(30_000), "EXPIRED", "REFUND_WITHOUT_RECEIPT"),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.approve();
    assertInstanceOf(SaleReturn.Done.class, followed().begun());
    assertEquals(
        Money.of(30_000), counter.ledger.facts(Fact.CashPaidOut.class).getFirst().amount());
  }

  @Test
  void goodsForOtherGoodsPayForTheNextSaleAndTheDifferenceIsPaid() {
    SaleReturn.Begun credit = exchange(walletSale());
    counter.scan(Counter.COFFEE);
    counter.scan(Counter.COFFEE);
    use(credit);
    assertEquals(Money.of(18_500), counter.snapshot().due());
    assertEquals(
        List.of(new Tender.Credit(Money.of(18_500), credit.grant().number())),
        counter.snapshot().taken());
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    Sale exchanged = counter.ledger.folded().lastSale().orElseThrow();
    assertEquals(Money.of(37_000), exchanged.totals().total());
    assertInstanceOf(SaleReturn.Done.class, begun(credit));
  }

  @Test
  void creditThatIsLeftGoesBackToTheWalletThatItCameFrom() {
    Sale sale = walletSale();
    SaleReturn.Begun credit = exchange(sale);
    counter.scan(Counter.WATER);
    use(credit);
    assertEquals(
        Money.of(4_000), counter.ledger.folded().lastSale().orElseThrow().totals().total());
    assertEquals(Money.of(14_500), begun(credit).credit());
    assertEquals(1, counter.snapshot().status().queue().count(QueueItem.Kind.RETURN));
    follow(credit, sale);
    counter.effects();
    counter.want(wish(new ReturnWish.EndCredit(credit.grant().number())));
    counter.approve();
    RefundRequest request = sent();
    assertEquals(Money.of(14_500), request.amount());
    arrived(request);
    assertInstanceOf(SaleReturn.Done.class, begun(credit));
  }

  @Test
  void creditSurvivesPowerCutsAndASaleThatIsNotMade() {
    SaleReturn.Begun credit = exchange(walletSale());
    counter.restart();
    counter.scan(Counter.COFFEE);
    counter.scan(Counter.COFFEE);
    use(credit);
    counter.restart();
    assertEquals(Money.of(18_500), counter.snapshot().due());
    counter.want(new Intent.GiveBackParts());
    assertEquals(Money.of(18_500), begun(credit).credit());
    assertEquals(Money.of(37_000), counter.snapshot().due());
    assertEquals(Money.ZERO, counter.ledger.facts(Fact.TendersReturned.class).getFirst().cash());
  }

  @Test
  void aReturnOfWhichNothingWentBackIsGivenUpAndItsGoodsMayComeBackAgain() {
    Sale sale = walletSale();
    RefundRequest request = refund(sale, 1, 1);
    String number = followed().begun().grant().number();
    answered(request.key(), new RefundAnswer.Denied("no"));
    counter.want(wish(new ReturnWish.GiveUp(number)));
    counter.approve();
    assertInstanceOf(SaleReturn.Refused.class, followed().begun());
    open(sale, List.of());
    assertEquals(1, choosing().lines().getFirst().left());
  }

  @Test
  void aScannedReceiptOpensItsSaleAndScannedGoodsAreChosen() {
    Sale sale = cashSale();
    counter.want(new Intent.Open(Page.Name.RETURN));
    counter.want(new Intent.Scan("receipt:" + sale.receipt()));
    read(sale, List.of());
    counter.scan(Counter.WATER);
    assertEquals(
        Money.of(4_000),
        assertInstanceOf(Planning.Possible.class, choosing().planning()).plan().amount());
    assertTrue(counter.lines().isEmpty(), "nothing is sold meanwhile");
    counter.want(new Intent.Back());
    assertInstanceOf(ReturnView.Finding.class, view());
    counter.want(new Intent.Back());
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
  }

  @Test
  void aDiskThatTakesNothingBeginsNothing() {
    Sale sale = walletSale();
    open(sale, List.of());
    choose(1, 1);
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(ask());
    counter.ledger.failing = _ -> true;
    counter.approve();
    counter.ledger.failing = _ -> false;
    assertEquals(0, refunds());
    assertTrue(counter.ledger.folded().returns().all().isEmpty());
    assertInstanceOf(ReturnView.Choosing.class, view());
  }

  // --- what happens at the counter -------------------------------------------------------------

  private static Intent wish(ReturnWish wish) {
    return new Intent.ForReturn(wish);
  }

  private static Intent because(ReasonCode reason) {
    return wish(new ReturnWish.Because(reason, ""));
  }

  private static Intent ask() {
    return wish(new ReturnWish.Ask());
  }

  private void choose(int line, int quantity) {
    counter.want(wish(new ReturnWish.Choose(line, quantity, GoodsBack.RESTOCK)));
  }

  private void payInstead(String number, RefundKey key) {
    counter.want(wish(new ReturnWish.PayInstead(number, key, Refund.Way.CASH)));
  }

  private Sale cashSale() {
    counter.scan(Counter.COFFEE);
    counter.scan(Counter.WATER);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(22_500)));
    return done();
  }

  private Sale walletSale() {
    Order order = counter.showCode();
    counter.notify(order, counter.settled(order));
    return done();
  }

  private Sale done() {
    Sale sale = counter.ledger.folded().lastSale().orElseThrow();
    counter.printEnds(sale, 0, PrintJob.State.SENT, null);
    counter.want(new Intent.NextSale());
    counter.effects();
    return sale;
  }

  private void open(Sale sale, List<SaleReturn.Begun> returns) {
    counter.want(wish(new ReturnWish.OpenSale(sale.receipt())));
    read(sale, returns);
  }

  private void read(Sale sale, List<SaleReturn.Begun> returns) {
    counter.take(
        new Input.ReturnHeard(
            new ReturnTidings.SaleRead(sale.receipt(), Optional.of(sale), returns, true)));
  }

  private void follow(SaleReturn.Begun begun, Sale sale) {
    counter.want(wish(new ReturnWish.OpenReturn(begun.grant().number())));
    read(sale, List.of());
  }

  private SaleReturn.Begun exchange(Sale sale) {
    open(sale, List.of());
    choose(1, 1);
    counter.want(wish(new ReturnWish.As(Kind.EXCHANGE)));
    counter.want(because(ReasonCode.WRONG_ITEM));
    counter.want(ask());
    counter.approve();
    assertEquals(List.of(), counter.ledger.facts(Fact.CashPaidOut.class));
    SaleReturn.Begun begun = followed().begun();
    counter.want(new Intent.Open(Page.Name.TILES));
    counter.effects();
    return begun;
  }

  private void use(SaleReturn.Begun credit) {
    counter.want(wish(new ReturnWish.OpenReturn(credit.grant().number())));
    counter.want(wish(new ReturnWish.UseCredit(credit.grant().number())));
  }

  private SaleReturn.Begun begun(SaleReturn.Begun before) {
    return counter.ledger.folded().returns().numbered(before.grant().number()).orElseThrow();
  }

  /// Takes so many of a line back and has it allowed.
  private RefundRequest refund(Sale sale, int line, int quantity) {
    open(sale, List.of());
    choose(line, quantity);
    counter.want(because(ReasonCode.DAMAGED));
    counter.want(ask());
    counter.effects();
    counter.approve();
    return sent();
  }

  private RefundRequest sent() {
    return counter.effects().stream()
        .filter(Effect.CallRefund.class::isInstance)
        .map(effect -> ((Effect.CallRefund) effect).what())
        .filter(RefundEffect.SendRefund.class::isInstance)
        .map(call -> ((RefundEffect.SendRefund) call).request())
        .findFirst()
        .orElseThrow();
  }

  private int refunds() {
    return counter.ledger.folded().refunds().all().size();
  }

  private void answered(RefundKey key, RefundAnswer answer) {
    counter.take(new Input.RefundHeard(key, new RefundEvent.Answered(answer, counter.now)));
  }

  private void arrived(RefundRequest request) {
    listed(
        request,
        List.of(
            new GatewayRefund(
                request.key().text(),
                Optional.of("9"),
                request.amount(),
                Optional.of(counter.now))),
        request.amount(),
        RefundWord.Standing.PARTLY_BACK);
  }

  private void listed(
      RefundRequest request,
      List<GatewayRefund> refunds,
      Money back,
      RefundWord.Standing standing) {
    counter.take(
        new Input.RefundHeard(
            request.key(),
            new RefundEvent.Looked(
                new RefundsAnswer.Heard(
                    new RefundWord(
                        request.transaction(), standing, Money.of(22_500), back, refunds)),
                counter.now)));
  }

  private ReturnView view() {
    return assertInstanceOf(Page.Return.class, counter.snapshot().page()).view();
  }

  private ReturnView.Choosing choosing() {
    return assertInstanceOf(ReturnView.Choosing.class, view());
  }

  private ReturnView.Following followed() {
    return assertInstanceOf(ReturnView.Following.class, view());
  }
}
