package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.Payments;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.Word;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QrPaymentTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void moreThanOneCodeMayAskForIsStoppedBeforehand() {
    counter.scan(COFFEE);
    int line = counter.lines().getFirst().number();
    counter.want(new Intent.SetQuantity(line, 541)); // 10,008,500
    counter.want(new Intent.PayByQr());
    assertEquals(
        List.of(new Notice.OverTheMost(Money.of(10_008_500), Money.of(10_000_000))),
        counter.notices(Notice.OverTheMost.class));
    assertInstanceOf(Stage.Selling.class, counter.stage());
    assertEquals(0, counter.ledger.folded().payments().all().size());
    counter.want(new Intent.SetQuantity(line, 540));
    counter.want(new Intent.PayByQr());
    assertEquals(Money.of(9_990_000), counter.charged().amount());
  }

  @Test
  void aCodeIsAskedForShownPaidAndTheReceiptPrinted() {
    counter.scan(COFFEE);
    counter.scan(WATER);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    assertEquals("LACI-K1-A0000000-0000001", order.id().text());
    assertEquals(Money.of(22_500), order.amount());
    assertEquals(Stage.Progress.ASKING, counter.progress());

    counter.created(order);
    Stage.ByQr shown = counter.stage(Stage.ByQr.class);
    assertEquals(Stage.Progress.WAITING, shown.progress());
    assertEquals(Optional.of(Counter.LIFETIME), shown.left());
    assertEquals(Optional.of(Counter.PAYLOAD), shown.qr().map(code -> code.payload()));

    counter.notify(order, counter.settled(order));
    Sale sale = counter.printed();
    assertEquals(Money.of(22_500), sale.totals().total());
    assertInstanceOf(Tender.Wallet.class, sale.tenders().getFirst());
    assertEquals(new Stage.Done(sale, Optional.of(PrintJob.State.SENDING)), counter.stage());
    assertEquals(List.of(), counter.lines());

    counter.printEnds(sale, 0, PrintJob.State.SENT, null);
    assertEquals(new Stage.Done(sale, Optional.of(PrintJob.State.SENT)), counter.stage());
    counter.pass(Till.DONE_STAYS);
    assertEquals(new Stage.Selling(), counter.stage());
  }

  @Test
  void aSecondNotificationChangesNothing() {
    Order order = counter.showCode();
    counter.notify(order, counter.settled(order));
    counter.effects();
    int commits = counter.ledger.commits();
    counter.notify(order, counter.settled(order));
    counter.status(order, counter.settled(order));
    assertEquals(commits, counter.ledger.commits());
    assertEquals(List.of(), counter.effects());
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
  }

  @Test
  void theCodeCountsDownAndIsPolled() {
    Order order = counter.showCode();
    counter.pass(Payments.POLL);
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    assertTrue(counter.stage(Stage.ByQr.class).checking());
    counter.status(order, new Word.Pending());
    Stage.ByQr stage = counter.stage(Stage.ByQr.class);
    assertFalse(stage.checking());
    assertEquals(Optional.of(counter.now), stage.heardAt());
    assertEquals(Optional.of(Counter.LIFETIME.minus(Payments.POLL)), stage.left());
  }

  @Test
  void aCodeWhoseTimeIsUpIsExpiredAtTheGatewayFirst() {
    Order order = counter.showCode();
    passAnswering(order, Counter.LIFETIME);
    assertEquals(Stage.Progress.ENDING, counter.progress());
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(new Stage.QrFailed(order, Closing.EXPIRED), counter.stage());
    counter.want(new Intent.Back());
    assertEquals(new Stage.Selling(), counter.stage());
    assertEquals(2, counter.lines().size());
  }

  /// Answers every poll and expects the expire at the end.
  private void passAnswering(Order order, Duration time) {
    for (Duration passed = Duration.ZERO;
        passed.compareTo(time) < 0;
        passed = passed.plusSeconds(10)) {
      counter.pass(Duration.ofSeconds(10));
      List<Effect> effects = counter.effects();
      if (effects.contains(new Effect.Call(new PaymentEffect.Expire(order.id())))) {
        return;
      }
      counter.status(order, new Word.Pending());
    }
    throw new AssertionError("never expired");
  }

  @Test
  void aCancelledCodeIsGoneWhenTheGatewayHasSaidSo() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    assertEquals(new Effect.Call(new PaymentEffect.Cancel(order.id())), counter.effect());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    assertEquals(Optional.empty(), counter.stage(Stage.ByQr.class).qr());
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(new Stage.Selling(), counter.stage());
    assertEquals(2, counter.lines().size());
  }

  @Test
  void anEmptyBasketIsNotPaid() {
    counter.want(new Intent.PayByQr());
    counter.want(new Intent.PayByCash());
    assertEquals(new Stage.Selling(), counter.stage());
    assertEquals(0, counter.ledger.commits());
  }

  @Test
  void theBasketStandsStillWhileACodeIsUp() {
    Order order = counter.showCode();
    List<Line> lines = counter.lines();
    counter.want(new Intent.Add("SBN"));
    counter.want(new Intent.SetQuantity(1, 1));
    counter.want(new Intent.ChangeQuantity(7, 1));
    counter.want(new Intent.RemoveLine(7));
    counter.want(new Intent.Undo());
    counter.want(new Intent.Submit("sabun"));
    counter.want(new Intent.PayByQr());
    counter.want(new Intent.TakeCash(Money.of(100_000)));
    assertEquals(lines, counter.lines());
    assertEquals(List.of(), counter.effects());
    assertEquals(order, counter.stage(Stage.ByQr.class).order());
  }

  @Test
  void aChangeOfTheBasketEndsTheCodeFirstAndIsMadeOnceTheCodeIsDead() {
    Order order = counter.showCode();
    List<Line> lines = counter.lines();
    counter.want(new Intent.ChangeQuantity(1, 2));
    assertEquals(new Effect.Call(new PaymentEffect.Cancel(order.id())), counter.effect());
    assertEquals(lines, counter.lines());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    counter.answer(order, new EndAnswer.Unheard(Silence.TIMED_OUT));
    counter.want(new Intent.ChangeQuantity(1, 1)); // the cashier presses again, and better
    assertEquals(lines, counter.lines());
    counter.pass(Duration.ofSeconds(2));
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(2, counter.lines().getFirst().quantity());
    assertEquals(new Stage.Selling(), counter.stage());
  }

  @Test
  void aCodeThatIsPaidBeforeItHasEndedPaysForTheBasketAsItWas() {
    Order order = counter.showCode();
    counter.want(new Intent.RemoveLine(1));
    counter.notify(order, counter.settled(order));
    assertEquals(order.amount(), counter.stage(Stage.Done.class).sale().totals().total());
    assertEquals(List.of(new Notice.PaidMeanwhile()), counter.notices(Notice.PaidMeanwhile.class));
  }

  @Test
  void whatTheCustomersAppSaysIsShownWhileTheCodeIsUpAndChangesNothing() {
    Order order = counter.showCode();
    int facts = counter.ledger.facts().size();
    for (Stage.AppTrouble trouble : Stage.AppTrouble.values()) {
      counter.want(new Intent.AppSays(Optional.of(trouble)));
      assertEquals(Optional.of(trouble), counter.stage(Stage.ByQr.class).trouble());
    }
    counter.want(new Intent.AppSays(Optional.empty()));
    assertEquals(Optional.empty(), counter.stage(Stage.ByQr.class).trouble());
    assertEquals(facts, counter.ledger.facts().size());
    counter.notify(order, counter.settled(order));
    counter.stage(Stage.Done.class);
  }

  @Test
  void scansDuringAPaymentWaitForTheNextBasket() {
    Order order = counter.showCode();
    counter.scan(SOAP);
    counter.scan(SOAP);
    assertEquals(List.of(new Notice.ScanHeld(2)), counter.notices(Notice.ScanHeld.class));
    assertEquals(List.of("036000291452", "036000291452"), counter.snapshot().held());
    assertEquals(2, counter.lines().size());
    counter.notify(order, counter.settled(order));
    counter.pass(Duration.ofSeconds(1));
    assertEquals(List.of(), counter.lines());
    counter.want(new Intent.NextSale());
    counter.pass(Duration.ofMillis(200));
    assertEquals(List.of(SOAP), counter.lines().stream().map(Line::product).toList());
    assertEquals(2, counter.lines().getFirst().quantity());
    assertEquals(List.of(), counter.snapshot().held());
    assertEquals(List.of(), counter.notices(Notice.ScanHeld.class));
  }

  @Test
  void noMoreScansAreHeldThanTheLimit() {
    counter.showCode();
    for (int i = 0; i <= Desk.HELD_MAX; i++) {
      counter.scan(SOAP);
    }
    assertEquals(Desk.HELD_MAX, counter.snapshot().held().size());
    assertEquals(
        List.of(new Notice.LimitReached(Desk.HELD_MAX)),
        counter.notices(Notice.LimitReached.class));
  }

  @Test
  void aPersonAsksTheGatewayAtMostEveryThreeSeconds() {
    Order order = counter.showCode();
    counter.want(new Intent.CheckNow());
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, new Word.Pending());
    counter.want(new Intent.CheckNow());
    counter.pass(Till.CHECK_LEAST.minusMillis(200));
    counter.want(new Intent.CheckNow());
    assertEquals(List.of(), counter.effects());
    counter.pass(Duration.ofMillis(200));
    counter.want(new Intent.CheckNow());
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
  }

  @Test
  void whatTheCustomerSaysIsAskedAfterAndNeverBooked() {
    Order order = counter.showCode();
    counter.want(new Intent.CustomerSaysPaid());
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    assertEquals(Stage.Progress.WAITING, counter.progress());
    counter.status(order, new Word.Pending());
    assertEquals(
        Optional.of(new Stage.Claim(counter.now, Optional.of(counter.now))),
        counter.stage(Stage.ByQr.class).claim());
    counter.notify(order, counter.settled(order));
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
  }

  @Test
  void aCancelWhileTheCodeIsAskedForEndsTheCodeUnseen() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.want(new Intent.Back());
    assertEquals(Stage.Progress.ENDING_UNSEEN, counter.progress());
    counter.created(order);
    assertEquals(new Effect.Call(new PaymentEffect.Cancel(order.id())), counter.effect());
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(new Stage.Selling(), counter.stage());
    assertTrue(
        counter.ledger.facts(Fact.PaymentMoved.class).stream()
            .map(Fact.PaymentMoved::payment)
            .noneMatch(Payment.Awaiting.class::isInstance));
  }
}
