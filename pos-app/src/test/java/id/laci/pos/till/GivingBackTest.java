package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.LastError;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundsAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Money that came late goes back: through the gateway, over the counter, or by a transfer; always
/// with a manager, and never twice.
class GivingBackTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void start() {
    counter.restart();
  }

  @Test
  void itGoesBackToItsWalletUnderAKeyThatIsOnDiskFirst() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar dobel"));
    assertEquals(List.of(), counter.effects()); // nobody has allowed it yet
    counter.approve();
    RefundRequest request = sent();
    assertEquals(order.amount(), request.amount());
    assertEquals(RefundRequest.Why.PAID_LATE, request.why());
    counter.take(new Input.RefundHeard(request.key(), accepted()));
    assertEquals(
        new Payment.GivenBack(order, counter.settled(order), Giving.REFUND),
        counter.ledger.folded().payment(order.id()).orElseThrow());
    assertEquals(List.of(), counter.snapshot().late());
    Fact.Decided decided = counter.ledger.facts(Fact.Decided.class).getFirst();
    assertEquals(Decision.REFUND_ASKED, decided.what());
    assertEquals(Optional.of("manager"), decided.approvedBy());
  }

  @Test
  void whileTheGatewayMayCarryItOutNothingIsHandedOutForIt() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar dobel"));
    counter.approve();
    RefundRequest request = sent();
    counter.take(
        new Input.RefundHeard(
            request.key(),
            new RefundEvent.Answered(new RefundAnswer.Unheard(Silence.TIMED_OUT), counter.now)));
    counter.effects();
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, "pelanggan menunggu"));
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "coba lagi"));
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(1, counter.ledger.folded().refunds().all().size());
  }

  @Test
  void moneyThatIsOnItsWayBackPaysNoSale() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar dobel"));
    counter.approve();
    RefundRequest request = sent();
    counter.scan(Counter.COFFEE);
    assertTrue(counter.snapshot().late().stream().noneMatch(LateMoney::fits));
    counter.want(new Intent.PutOnSale(order.id()));
    assertEquals(List.of(), counter.snapshot().taken());
    counter.take(
        new Input.RefundHeard(
            request.key(), new RefundEvent.Answered(new RefundAnswer.Denied("202"), counter.now)));
    counter.want(new Intent.PutOnSale(order.id())); // refused: it is the customer's to spend again
    assertEquals(
        new Payment.Paid(order, counter.settled(order)),
        counter.ledger.folded().payment(order.id()).orElseThrow());
  }

  @Test
  void whenTheGatewayDoesNotTellWhatBecameOfItTheQueueWarnsBeforeAnythingIsHandedOut() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar dobel"));
    counter.approve();
    RefundKey key = sent().key();
    hear(key, new RefundEvent.Answered(new RefundAnswer.Unheard(Silence.TIMED_OUT), counter.now));
    RefundEvent refused =
        new RefundEvent.Looked(
            new RefundsAnswer.Refused(Refusal.WRONG_KEY, "no access"), counter.now);
    hear(key, refused); // a look in vain is no reason to hand out money
    assertEquals(Optional.empty(), error(key).filter(LastError.MayBeDone.class::isInstance));
    for (int look = 0; look < 9; look++) {
      hear(key, refused);
    }
    assertEquals(Optional.of(new LastError.MayBeDone()), error(key));
  }

  private void hear(RefundKey key, RefundEvent event) {
    counter.take(new Input.RefundHeard(key, event));
  }

  private Optional<LastError> error(RefundKey key) {
    counter.want(new Intent.Open(Page.Name.QUEUE));
    return assertInstanceOf(Page.Queue.class, counter.snapshot().page()).items().stream()
        .filter(item -> item.id().text().equals(key.text()))
        .findFirst()
        .orElseThrow()
        .lastError();
  }

  @Test
  void afterARestartTheListIsAskedBeforeTheSameKeyIsSentAgain() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar dobel"));
    counter.approve();
    RefundRequest request = sent();
    counter.restart();
    counter.pass(Duration.ofSeconds(1));
    assertEquals(
        List.of(new Effect.CallRefund(request.key(), new RefundEffect.QueryOrder(order.id()))),
        counter.effects());
  }

  @Test
  void aRefundThatIsStuckIsPaidByHandOnceAndTheQueueIsEmpty() {
    counter.device(Role.DRAWER, new Condition.Ready(Set.of()));
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar dobel"));
    counter.approve();
    RefundRequest request = sent();
    counter.take(
        new Input.RefundHeard(
            request.key(),
            new RefundEvent.Answered(
                new RefundAnswer.Refused(Refusal.METHOD_NOT_AVAILABLE, "402"), counter.now)));
    assertEquals(1, counter.snapshot().status().queue().count(QueueItem.Kind.REFUND));
    assertEquals(1, counter.notices(Notice.RefundStuck.class).size());
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, "GoPay menolak"));
    counter.approve();
    assertTrue(counter.effects().contains(new Effect.OpenDrawer()));
    assertEquals(
        List.of(new Notice.GiveBack(order.amount())), counter.notices(Notice.GiveBack.class));
    assertEquals(
        Refund.ByHand.class,
        counter.ledger.folded().refunds().refund(request.key()).orElseThrow().getClass());
    assertEquals(0, counter.snapshot().status().queue().size());
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, "sekali lagi"));
    assertTrue(counter.snapshot().approval().isEmpty());
  }

  @Test
  void aReasonIsNeeded() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, " x "));
    assertTrue(counter.snapshot().approval().isEmpty());
  }

  @Test
  void aPaymentThatIsNotFollowedAnyMoreStillShowsItsMoneyWhenItComes() {
    Order order = counter.showCode();
    counter.want(new Intent.PayByCash());
    counter.answer(order, new EndAnswer.Unheard(Silence.UNREACHABLE));
    ItemId item = ItemId.of(order.id());
    counter.want(new Intent.DropItem(item, "pelanggan pergi")); // its sale is still here
    assertTrue(counter.snapshot().approval().isEmpty());
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(22_500)));
    counter.want(new Intent.DropItem(item, "pelanggan pergi"));
    counter.approve();
    assertEquals(
        new Payment.Closed(order, Closing.GIVEN_UP),
        counter.ledger.folded().payment(order.id()).orElseThrow());
    counter.notify(order, counter.settled(order));
    assertEquals(1, counter.snapshot().late().size());
  }

  private RefundRequest sent() {
    return counter.effects().stream()
        .filter(Effect.CallRefund.class::isInstance)
        .map(effect -> ((Effect.CallRefund) effect).what())
        .filter(RefundEffect.SendRefund.class::isInstance)
        .map(send -> ((RefundEffect.SendRefund) send).request())
        .findFirst()
        .orElseThrow();
  }

  private RefundEvent accepted() {
    return new RefundEvent.Answered(new RefundAnswer.Accepted(Optional.of("77")), counter.now);
  }

  private Order late() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.answer(order, new EndAnswer.Ended());
    counter.notify(order, counter.settled(order));
    counter.effects();
    return order;
  }
}
