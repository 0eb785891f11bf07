package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Tender;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Money that comes after its sale went another way: a person puts it on a sale or gives it back.
class LateMoneyTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void start() {
    counter.restart();
  }

  @Test
  void itIsOfferedToTheSaleThatIsStillThereAndPaysItOnce() {
    Order order = cancelledAndPaid();
    LateMoney late = counter.snapshot().late().getFirst();
    assertTrue(late.fits());
    assertFalse(late.twice());
    counter.want(new Intent.PutOnSale(order.id()));
    Tender.Wallet tender =
        (Tender.Wallet) counter.stage(Stage.Done.class).sale().tenders().getFirst();
    assertEquals(order.id(), tender.order());
    assertEquals(List.of(), counter.snapshot().late());
    assertEquals(List.of(), counter.notices(Notice.PaidLate.class));
    assertEquals(Decision.PUT_ON_SALE, counter.ledger.facts(Fact.Decided.class).getFirst().what());
    counter.want(new Intent.NextSale());
    counter.scan(COFFEE);
    counter.want(new Intent.PutOnSale(order.id()));
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
  }

  @Test
  void itPaysAPartOfALargerSaleAndNeverMoreThanASmallerOne() {
    Order order = cancelledAndPaid(); // 22,500
    counter.scan(SOAP);
    counter.want(new Intent.PutOnSale(order.id()));
    assertEquals(new Stage.Splitting(SOAP.price()), counter.stage());
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(SOAP.price()));
    counter.stage(Stage.Done.class);
    counter.effects();

    Order second = cancelledAndPaid();
    counter.want(new Intent.RemoveLine(1));
    assertFalse(counter.snapshot().late().getFirst().fits());
    counter.want(new Intent.PutOnSale(second.id()));
    assertEquals(1, counter.snapshot().late().size());
  }

  @Test
  void itIsNotPutOnASaleWhoseOwnCodeMayStillBePaid() {
    Order order = cancelledAndPaid();
    counter.want(new Intent.PayByQr());
    Order second = counter.charged();
    counter.created(second);
    assertFalse(counter.snapshot().late().getFirst().fits());
    counter.want(new Intent.PutOnSale(order.id()));
    assertEquals(1, counter.ledger.folded().payments().late().size());
    counter.notify(second, counter.settled(second));
    assertTrue(counter.snapshot().late().getFirst().twice());
  }

  @Test
  void theChoiceIsThereAfterARestart() {
    Order order = cancelledAndPaid();
    counter.restart();
    assertEquals(order.id(), counter.snapshot().late().getFirst().order());
    assertEquals(
        List.of(new Notice.PaidLate(Money.of(22_500), order.id().text())),
        counter.notices(Notice.PaidLate.class));
    counter.want(new Intent.PutOnSale(order.id()));
    counter.restart();
    assertEquals(List.of(), counter.snapshot().late());
    assertEquals(
        Payment.Paid.class, counter.ledger.folded().payment(order.id()).orElseThrow().getClass());
  }

  /// The cashier cancels, the gateway confirms, and the customer's money comes all the same.
  private Order cancelledAndPaid() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.answer(order, new EndAnswer.Ended());
    counter.notify(order, counter.settled(order));
    counter.effects();
    return order;
  }
}
