package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.Silence;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CashTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void cashIsTakenAndChangeGiven() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    Stage.ByCash stage = counter.stage(Stage.ByCash.class);
    assertEquals(Money.of(18_500), stage.due());
    assertEquals(Money.of(18_500), stage.suggestions().getFirst());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    Sale sale = counter.printed();
    assertEquals(List.of(new Tender.Cash(Money.of(18_500), Money.of(20_000))), sale.tenders());
    assertEquals("K1-A0000000-000001", sale.receipt());
    assertEquals(sale, counter.stage(Stage.Done.class).sale());
  }

  @Test
  void tooLittleAndTooMuchChangeNothing() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    int commits = counter.ledger.commits();
    counter.want(new Intent.TakeCash(Money.of(18_499)));
    counter.want(new Intent.TakeCash(Money.of(-18_500)));
    counter.want(new Intent.TakeCash(Money.of(Long.MAX_VALUE)));
    counter.want(new Intent.TakeCash(Paying.CASH_MAX.plus(Money.of(1))));
    assertEquals(commits, counter.ledger.commits());
    counter.stage(Stage.ByCash.class);
  }

  @Test
  void cashIsTakenOnlyOnceAndOnlyWhenAskedFor() {
    counter.scan(COFFEE);
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    assertEquals(List.of(), counter.effects());
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
  }

  @Test
  void oneStepBackLeavesTheBasketAsItWas() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.Back());
    assertEquals(new Stage.Selling(), counter.stage());
    assertEquals(1, counter.lines().size());
  }

  @Test
  void aScanWhileCashIsTakenRaisesTheSum() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.scan(WATER);
    assertEquals(Money.of(22_500), counter.stage(Stage.ByCash.class).due());
  }

  @Test
  void aBasketThatIsEmptiedEndsTheTakingOfCash() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.RemoveLine(1));
    counter.scan(WATER);
    assertEquals(new Stage.Selling(), counter.stage());
  }

  @Test
  void cashInsteadOfACodeWaitsUntilTheGatewayHasEndedIt() {
    Order order = counter.showCode();
    counter.want(new Intent.PayByCash());
    assertEquals(new Effect.Call(new PaymentEffect.Cancel(order.id())), counter.effect());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    counter.want(new Intent.TakeCash(Money.of(50_000)));
    counter.want(new Intent.PayByCash());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    assertEquals(0, counter.ledger.facts(Fact.SaleCompleted.class).size());
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(Money.of(22_500), counter.stage(Stage.ByCash.class).due());
  }

  @Test
  void moneyThatCrossesTheSwitchToCashPaysTheSaleAndEndsTheSwitch() {
    Order order = counter.showCode();
    counter.want(new Intent.PayByCash());
    counter.notify(order, counter.settled(order));
    counter.stage(Stage.Done.class);
    counter.scan(SOAP);
    assertEquals(new Stage.Selling(), counter.stage());
  }

  @Test
  void withoutContactCashIsTakenAndMoneyThatStillComesIsOwedBack() {
    Order order = releaseAndTakeCash();
    counter.notify(order, counter.settled(order));
    assertEquals(
        List.of(new Notice.PaidTwice(order.amount(), order.id().text())),
        counter.notices(Notice.PaidTwice.class));
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
    assertEquals(
        new Payment.PaidLate(order, counter.settled(order)),
        counter.ledger.folded().payment(order.id()).orElseThrow());
  }

  @Test
  void whatIsOwedBackIsSaidAgainAfterEveryStartAndNeverPushedOut() {
    Order order = releaseAndTakeCash();
    counter.notify(order, counter.settled(order));
    counter.restart();
    for (int i = 0; i < 10; i++) {
      counter.want(new Intent.Scan("x" + i));
      counter.want(new Intent.Scan("000201"));
      counter.take(new Input.Rebuilt());
      counter.printEnds(
          counter.ledger.folded().lastSale().orElseThrow(),
          0,
          PrintJob.State.QUEUED,
          DeviceTrouble.AWAY);
      counter.want(new Intent.SetQuantity(1, Integer.MAX_VALUE));
    }
    assertEquals(1, counter.notices(Notice.PaidTwice.class).size());
  }

  @Test
  void aReleasedCodeIsEndedInTheBackgroundUntilTheGatewayAnswers() {
    Order order = releaseAndTakeCash();
    counter.want(new Intent.NextSale());
    counter.scan(SOAP);
    assertEquals(1, counter.snapshot().status().queued());
    counter.pass(Duration.ofSeconds(30));
    assertEquals(
        new Effect.Call(new PaymentEffect.Cancel(order.id())), counter.effects().getFirst());
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(0, counter.snapshot().status().queued());
    assertEquals(1, counter.lines().size());
    assertEquals(new Stage.Selling(), counter.stage());
  }

  private Order releaseAndTakeCash() {
    Order order = counter.showCode();
    counter.want(new Intent.PayByCash());
    counter.answer(order, new EndAnswer.Unheard(Silence.UNREACHABLE));
    assertEquals(Stage.Progress.ENDING_UNHEARD, counter.progress());
    counter.want(new Intent.PayByCash());
    counter.stage(Stage.ByCash.class);
    counter.want(new Intent.TakeCash(Money.of(22_500)));
    counter.stage(Stage.Done.class);
    counter.effects();
    return order;
  }
}
