package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Silence;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One sale, several tenders, in any order.
class SplitTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void start() {
    counter.restart();
    counter.scan(COFFEE);
    counter.scan(WATER); // 22,500
  }

  @Test
  void cashFirstAndTheRestByCode() {
    counter.want(new Intent.Split());
    assertEquals(new Stage.Splitting(Money.of(22_500)), counter.stage());
    counter.want(new Intent.TakePart(Money.of(10_000)));
    assertEquals(new Stage.Splitting(Money.of(12_500)), counter.stage());
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    assertEquals(Money.of(12_500), order.amount());
    counter.created(order);
    counter.notify(order, counter.settled(order));
    Sale sale = counter.stage(Stage.Done.class).sale();
    assertEquals(
        List.of(Money.of(10_000), Money.of(12_500)),
        sale.tenders().stream().map(Tender::amount).toList());
    assertEquals(Money.ZERO, sale.change());
    assertEquals(List.of(), counter.snapshot().taken());
  }

  @Test
  void aCodeFirstThenAnotherAndTheRestInCashWithChange() {
    counter.want(new Intent.PayPartByQr(Money.of(5_000)));
    pay(counter.charged());
    assertEquals(new Stage.Splitting(Money.of(17_500)), counter.stage());
    counter.want(new Intent.PayPartByQr(Money.of(7_500)));
    pay(counter.charged());
    counter.want(new Intent.PayByCash());
    assertEquals(Money.of(10_000), counter.stage(Stage.ByCash.class).due());
    counter.want(new Intent.TakeCash(Money.of(50_000)));
    Sale sale = counter.stage(Stage.Done.class).sale();
    assertEquals(3, sale.tenders().size());
    assertEquals(Money.of(40_000), sale.change());
  }

  @Test
  void noPartIsMoreThanWhatIsDueAndAllThatIsDueIsNoPart() {
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(22_500)));
    counter.want(new Intent.TakePart(Money.of(22_501)));
    counter.want(new Intent.TakePart(Money.ZERO));
    counter.want(new Intent.TakePart(Money.of(-1)));
    counter.want(new Intent.PayPartByQr(Money.of(22_501)));
    counter.want(new Intent.PayPartByQr(Money.ZERO));
    assertEquals(new Stage.Splitting(Money.of(22_500)), counter.stage());
    assertEquals(List.of(), counter.snapshot().taken());
  }

  @Test
  void aSumOverTheCeilingIsPaidInParts() {
    counter.want(new Intent.SetQuantity(1, 600)); // 11,104,000 with the water
    counter.want(new Intent.PayByQr());
    assertEquals(1, counter.notices(Notice.OverTheMost.class).size());
    counter.want(new Intent.PayPartByQr(Money.of(10_000_000)));
    pay(counter.charged());
    counter.want(new Intent.PayByQr());
    pay(counter.charged());
    assertEquals(2, counter.stage(Stage.Done.class).sale().tenders().size());
  }

  @Test
  void thePartsAreThereAfterARestart() {
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(10_000)));
    counter.restart();
    assertEquals(new Stage.Splitting(Money.of(12_500)), counter.stage());
    assertEquals(Money.of(12_500), counter.snapshot().due());
  }

  @Test
  void thePartlyPaidBasketGrowsAndNeverShrinksBelowWhatWasPaid() {
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(10_000)));
    counter.scan(SOAP);
    assertEquals(Money.of(19_750), counter.snapshot().due());
    counter.want(new Intent.RemoveLine(1)); // 11,250 would be left of 10,000 paid
    assertEquals(Money.of(19_750), counter.snapshot().due(), "a cashier asks first");
    counter.approve();
    assertEquals(Money.of(1_250), counter.snapshot().due());
    counter.want(new Intent.RemoveLine(2));
    assertEquals(Money.of(1_250), counter.snapshot().due());
    assertEquals(
        List.of(new Notice.PartlyPaid(Money.of(10_000))), counter.notices(Notice.PartlyPaid.class));
  }

  @Test
  void whatWasPaidOfASaleThatIsNotMadeGoesBack() {
    counter.device(Role.DRAWER, new Condition.Ready(Set.of()));
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(2_500)));
    assertEquals(List.of(new Effect.OpenDrawer()), counter.effects());
    counter.want(new Intent.PayPartByQr(Money.of(5_000)));
    Order order = counter.charged();
    pay(order);
    counter.effects();
    counter.want(new Intent.GiveBackParts());
    assertEquals(List.of(new Effect.OpenDrawer()), counter.effects());
    assertEquals(
        List.of(new Notice.GiveBack(Money.of(2_500))), counter.notices(Notice.GiveBack.class));
    assertEquals(Money.of(22_500), counter.snapshot().due());
    assertEquals(
        new Payment.PaidLate(order, counter.settled(order)),
        counter.ledger.folded().payment(order.id()).orElseThrow());
    assertEquals(true, counter.snapshot().late().getFirst().fits());
  }

  @Test
  void aSwitchToDividingEndsTheCodeFirst() {
    Order order = counter.showCode(); // adds goods of its own
    counter.want(new Intent.Split());
    assertEquals(Stage.Progress.ENDING, counter.progress());
    counter.answer(order, new EndAnswer.Unheard(Silence.UNREACHABLE));
    counter.want(new Intent.Split());
    counter.stage(Stage.Splitting.class);
    counter.want(new Intent.TakePart(Money.of(1_000)));
    counter.want(new Intent.PayByQr()); // no second code while the first may be paid
    assertEquals(order, counter.stage(Stage.ByQr.class).order());
  }

  @Test
  void whateverIsTakenTheTendersAddUp() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Counter till = new Counter();
      till.restart();
      till.scan(COFFEE);
      while (!(till.stage() instanceof Stage.Done)) {
        Money due = till.snapshot().due();
        Money part = Money.of(1 + random.nextLong(due.rupiah()));
        switch (random.nextInt(4)) {
          case 0 -> {
            till.want(new Intent.Split());
            till.want(new Intent.TakePart(part));
          }
          case 1 -> {
            till.want(new Intent.PayPartByQr(part));
            Order order = till.charged();
            till.created(order);
            till.notify(order, till.settled(order));
          }
          case 2 -> till.restart();
          default -> {
            till.want(new Intent.PayByCash());
            till.want(new Intent.TakeCash(due.plus(part)));
          }
        }
      }
      Sale sale = till.stage(Stage.Done.class).sale();
      assertEquals(
          sale.totals().total(),
          sale.tenders().stream().map(Tender::amount).reduce(Money.ZERO, Money::plus));
      assertEquals(1, till.ledger.facts(Fact.SaleCompleted.class).size());
    }
  }

  private void pay(Order order) {
    counter.created(order);
    counter.notify(order, counter.settled(order));
  }
}
