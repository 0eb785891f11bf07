package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.support.Contacts;
import id.laci.pos.support.SupportView;
import id.laci.pos.support.SupportWish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whoever needs help is told whom to ask, and the payment at hand is written down for them.
final class SupportDeskTest {
  private final Counter counter = new Counter();

  private SupportView view() {
    return assertInstanceOf(Page.Support.class, counter.snapshot().page()).view();
  }

  private void open() {
    counter.effects();
    counter.want(new Intent.Open(Page.Name.SUPPORT));
  }

  private static Timeline story(Order order) {
    return new Timeline(order.id(), "tx", order.amount(), "", List.of());
  }

  private void write(OrderId order) {
    counter.want(new Intent.ForSupport(new SupportWish.WriteFile(order)));
  }

  @Test
  void itIsAboutWhatPaidForTheLastSale() {
    Order order = counter.showCode();
    counter.notify(order, counter.settled(order));
    open();
    assertEquals(List.of(new Effect.FindTimeline(order.id())), counter.effects());
    assertTrue(view().looking());
    counter.take(new Input.TimelineFound(order.id(), Optional.of(story(order))));
    assertEquals(new SupportView(Contacts.USUAL, Optional.of(story(order)), false), view());
    write(order.id());
    assertEquals(List.of(new Effect.WriteStory(story(order), "id")), counter.effects());
  }

  @Test
  void afterASaleInCashItIsAboutTheNewestPaymentByCode() {
    open();
    assertEquals(List.of(new Effect.FindPayments("")), counter.effects());
    assertTrue(view().looking());
    OrderId newest = new OrderId("LACI-K1-0000000A-0000009");
    counter.take(
        new Input.PaymentsFound(
            "",
            List.of(
                new PaymentRow(
                    newest, counter.now, Money.of(3_500), PaymentRow.State.PAID, "K1-1"))));
    assertEquals(List.of(new Effect.FindTimeline(newest)), counter.effects());
  }

  @Test
  void withoutAPaymentNothingIsWritten() {
    open();
    counter.effects();
    counter.take(new Input.PaymentsFound("", List.of()));
    assertEquals(new SupportView(Contacts.USUAL, Optional.empty(), false), view());
    write(new OrderId("LACI-K1-0000000A-0000001"));
    assertEquals(List.of(), counter.effects());
  }

  @Test
  void whereTheFileLiesIsSaidAndSoIsThatThereIsNone() {
    OrderId order = new OrderId("LACI-K1-0000000A-0000001");
    counter.take(new Input.StoryWritten(order, Optional.of("/laporan/payment.txt")));
    counter.take(new Input.StoryWritten(order, Optional.empty()));
    assertEquals(
        List.of(new Notice.FileWritten("/laporan/payment.txt")),
        counter.notices(Notice.FileWritten.class));
    assertEquals(
        List.of(new Notice.FileNotWritten(order.text())),
        counter.notices(Notice.FileNotWritten.class));
  }
}
