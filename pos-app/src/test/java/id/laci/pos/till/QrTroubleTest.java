package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.Banner;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Payments;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A gateway that is silent, refuses, or says what cannot be true.
class QrTroubleTest {
  private static final StatusAnswer SILENT = new StatusAnswer.Unheard(Silence.TIMED_OUT);
  private static final EndAnswer UNENDED = new EndAnswer.Unheard(Silence.UNREACHABLE);

  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void silenceIsSaidAndTheCodeStays() {
    Order order = counter.showCode();
    counter.pass(Payments.POLL);
    counter.effects();
    counter.answer(order, SILENT);
    Stage.ByQr stage = counter.stage(Stage.ByQr.class);
    assertEquals(Stage.Progress.NO_CONTACT, stage.progress());
    assertTrue(stage.qr().isPresent());
    assertEquals(Snapshot.Contact.UP, counter.snapshot().status().contact());
    counter.pass(Duration.ofSeconds(2));
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.answer(order, SILENT);
    assertEquals(Snapshot.Contact.DOWN, counter.snapshot().status().contact());
    counter.pass(Duration.ofSeconds(4));
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, new Word.Pending());
    assertEquals(Stage.Progress.WAITING, counter.progress());
    assertEquals(Snapshot.Contact.UP, counter.snapshot().status().contact());
  }

  @Test
  void anUnansweredChargeIsAskedAfterAndChargedAgainUnderItsId() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.answer(order, new ChargeAnswer.Unheard(Silence.BROKEN_OFF));
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, new Word.Unknown());
    assertEquals(order, counter.charged());
    counter.created(order);
    assertEquals(Stage.Progress.WAITING, counter.progress());
  }

  @Test
  void aGatewayThatIsNeverReachedEndsInCash() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.answer(order, new ChargeAnswer.Unheard(Silence.UNREACHABLE));
    for (int i = 0; i < 10 && counter.progress() != Stage.Progress.ENDING_UNSEEN; i++) {
      counter.effects();
      counter.answer(order, SILENT);
      counter.pass(Duration.ofSeconds(30));
    }
    assertEquals(Stage.Progress.ENDING_UNSEEN, counter.progress());
    counter.answer(order, UNENDED);
    assertEquals(Stage.Progress.ENDING_UNSEEN, counter.progress());
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    assertEquals(Money.of(1_500), counter.stage(Stage.Done.class).sale().change());
  }

  @Test
  void cashWaitsForNothingWhenNobodyEverSawACode() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.answer(order, new ChargeAnswer.Unheard(Silence.UNREACHABLE));
    counter.want(new Intent.PayByCash());
    counter.stage(Stage.ByCash.class);
    Payment.Ending ending =
        (Payment.Ending) counter.ledger.folded().payment(order.id()).orElseThrow();
    assertTrue(ending.released()); // money that still comes is late, and the end is asked for
  }

  @Test
  void whoWantsCashWhileACodeIsAskedForGetsItAtOnceAndTheCodeIsEndedWhenItComes() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.want(new Intent.PayByCash());
    counter.stage(Stage.ByCash.class);
    counter.created(order);
    counter.stage(Stage.ByCash.class);
    counter.pass(Duration.ofSeconds(1));
    assertTrue(counter.effects().contains(new Effect.Call(new PaymentEffect.Cancel(order.id()))));
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    counter.status(order, counter.settled(order)); // a customer cannot, but should it ever happen
    assertTrue(
        counter.ledger.folded().payment(order.id()).orElseThrow() instanceof Payment.PaidLate);
  }

  @Test
  void aCodeThatWasUpIsNeverLetGoBeforeItsEndWasAskedFor() {
    Order order = counter.showCode();
    counter.want(new Intent.PayByCash());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    counter.want(new Intent.PayByCash());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    assertEquals(order, counter.stage(Stage.ByQr.class).order());
  }

  @Test
  void twoCodesForOneSaleNeverLive() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.answer(order, UNENDED);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.Back());
    counter.effects();
    counter.want(new Intent.PayByQr());
    assertEquals(List.of(), counter.effects());
    assertEquals(Stage.Progress.ENDING_UNHEARD, counter.progress());
    assertEquals(order, counter.stage(Stage.ByQr.class).order());

    counter.want(new Intent.PayByCash());
    counter.stage(Stage.ByCash.class);
    counter.want(new Intent.Back());
    counter.answer(order, new EndAnswer.Ended());
    counter.effects();
    counter.want(new Intent.PayByQr());
    assertFalse(counter.charged().id().equals(order.id()));
  }

  @Test
  void anOldAnswerFromBeforeTheChargeDoesNotEndACodeThatLives() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.answer(order, UNENDED);
    counter.status(order, new Word.Unknown());
    assertEquals(Stage.Progress.ENDING_UNHEARD, counter.progress());
    counter.answer(order, new EndAnswer.Unknown());
    counter.stage(Stage.Selling.class);
  }

  @Test
  void aLateRefusalOfOneCallDoesNotCloseACodeThatAnotherCallBrought() {
    Order order = counter.showCode();
    counter.answer(order, SILENT);
    counter.answer(order, new ChargeAnswer.Refused(Refusal.METHOD_NOT_AVAILABLE, "501"));
    assertEquals(Stage.Progress.NO_CONTACT, counter.progress());
    assertTrue(counter.stage(Stage.ByQr.class).qr().isPresent());
  }

  @Test
  void moneyOverAnotherAmountIsNotedOnceAndNeverBooked() {
    Order order = counter.showCode();
    Word wrong = new Word.Settled(Money.of(22_499), "tx-1", Optional.empty(), counter.now);
    for (int i = 0; i < 8; i++) {
      counter.notify(order, wrong);
    }
    assertEquals(1, counter.notices(Notice.Contradiction.class).size());
    assertEquals(0, counter.ledger.facts(Fact.SaleCompleted.class).size());
    assertEquals(
        Money.of(22_499), counter.ledger.facts(Fact.Contradicted.class).getFirst().amount());
  }

  @Test
  void aContradictionWithoutAnAmountNotesNone() {
    Order order = counter.showCode();
    counter.status(order, new Word.Unknown());
    assertEquals(List.of(), counter.ledger.facts(Fact.Contradicted.class)); // perhaps a late answer
    counter.status(order, new Word.Unknown());
    assertEquals(Money.ZERO, counter.ledger.facts(Fact.Contradicted.class).getFirst().amount());
  }

  @Test
  void aCodeThatIsWaitedForWritesNothingMoreAndSaysWhenItWasHeardOf() {
    Order order = counter.showCode();
    int before = counter.ledger.facts().size();
    for (int i = 0; i < 90; i++) {
      counter.now = counter.now.plusSeconds(9);
      counter.status(order, new Word.Pending());
    }
    assertEquals(before, counter.ledger.facts().size());
    assertEquals(Optional.of(counter.now), counter.stage(Stage.ByQr.class).heardAt());
  }

  @Test
  void aGatewayThatSaysBothPendingAndNotPendingIsNotAskedWithoutAPause() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.effects();
    for (int i = 0; i < 5; i++) {
      counter.answer(order, new EndAnswer.NotPending());
      assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
      counter.status(order, new Word.Pending());
      assertEquals(List.of(), counter.effects());
      counter.pass(Payments.POLL);
      assertEquals(new Effect.Call(new PaymentEffect.Cancel(order.id())), counter.effect());
    }
  }

  @Test
  void aContradictionIsToldAfterARestartUntilSomebodyHasReadIt() {
    Order order = counter.showCode();
    counter.notify(order, new Word.Settled(Money.of(1), "tx-1", Optional.empty(), counter.now));
    counter.restart();
    Notice told =
        counter.snapshot().notices().stream()
            .filter(notice -> notice.what() instanceof Notice.Contradiction)
            .findFirst()
            .orElseThrow();
    counter.want(new Intent.Dismiss(told.id()));
    assertEquals(0, counter.notices(Notice.Contradiction.class).size());
    counter.restart();
    assertEquals(0, counter.notices(Notice.Contradiction.class).size());
  }

  @Test
  void aClockThatIsWrongIsToldOnceAndUntoldWhenItIsRight() {
    counter.take(new Input.ClockIsOff(Duration.ofSeconds(59)));
    assertEquals(List.of(), counter.notices(Notice.ClockIsOff.class));
    counter.take(new Input.ClockIsOff(Duration.ofSeconds(-185)));
    assertEquals(List.of(new Notice.ClockIsOff(-3)), counter.notices(Notice.ClockIsOff.class));
    counter.want(new Intent.Dismiss(counter.snapshot().notices().getLast().id()));
    counter.take(new Input.ClockIsOff(Duration.ofSeconds(-190)));
    assertEquals(List.of(), counter.notices(Notice.ClockIsOff.class)); // it has been read
    counter.take(new Input.ClockIsOff(Duration.ofSeconds(-250)));
    assertEquals(List.of(new Notice.ClockIsOff(-4)), counter.notices(Notice.ClockIsOff.class));
    counter.take(new Input.ClockIsOff(Duration.ofSeconds(2)));
    assertEquals(List.of(), counter.notices(Notice.ClockIsOff.class));
  }

  @Test
  void aPauseThatTheGatewayAsksForIsKeptToItsEnd() {
    Instant asked = counter.now;
    Duration length = Duration.ofSeconds(40);
    counter.scan(COFFEE);
    counter.take(new Input.PauseAsked(length));
    counter.pass(Duration.ofSeconds(39));
    assertEquals(
        Optional.of(new Banner.Busy(asked, asked.plus(length))),
        counter.snapshot().status().banner());
    counter.want(new Intent.PayByQr());
    assertEquals(1, counter.notices(Notice.GatewayBusy.class).size());
    assertEquals(List.of(), counter.effects());
    counter.pass(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), counter.snapshot().status().banner());
    counter.want(new Intent.PayByQr());
    assertEquals(Money.of(18_500), counter.charged().amount());
  }

  @Test
  void moneyForAStrangeOrderIsNoted() {
    OrderId strange = new OrderId("LACI-K2-A0000000-0000001");
    Word.Settled settled = new Word.Settled(Money.of(5), "tx", Optional.empty(), counter.now);
    counter.hear(strange, new PaymentEvent.Notified(settled, counter.now));
    counter.hear(strange, new PaymentEvent.Notified(new Word.Pending(), counter.now));
    counter.hear(strange, new PaymentEvent.LookDue());
    List<Fact.Contradicted> noted = counter.ledger.facts(Fact.Contradicted.class);
    assertEquals(1, noted.size());
    assertEquals(Money.of(5), noted.getFirst().amount());
    assertEquals(1, counter.notices(Notice.Contradiction.class).size());
  }

  @Test
  void aRefusedCodeIsExplainedAndTheBasketStays() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.answer(order, new ChargeAnswer.Refused(Refusal.METHOD_NOT_AVAILABLE, "402"));
    assertEquals(new Stage.QrFailed(order, Closing.METHOD_NOT_AVAILABLE), counter.stage());
    counter.want(new Intent.PayByQr());
    Order second = counter.charged();
    assertEquals(order.amount(), second.amount());
    assertFalse(second.id().equals(order.id()));
  }

  @Test
  void moneyThatCrossesTheCancelPaysTheSale() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.effects();
    counter.answer(order, new EndAnswer.NotPending());
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, counter.settled(order));
    assertEquals(counter.printed(), counter.stage(Stage.Done.class).sale());
  }
}
