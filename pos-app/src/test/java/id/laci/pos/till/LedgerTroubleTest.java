package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.PaymentEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A disk that is full: nothing changes, nothing runs, and what the world told is not lost.
class LedgerTroubleTest {
  private static final Duration LATER = Duration.ofSeconds(4);

  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void whatAPersonWantsDoesNotHappenAndIsSaidSo() {
    counter.scan(COFFEE);
    TillState before = counter.ledger.folded();
    counter.ledger.failing = _ -> true;
    counter.scan(SOAP);
    counter.want(new Intent.RemoveLine(1));
    counter.want(new Intent.PayByQr());
    assertEquals(before, counter.ledger.folded());
    assertEquals(List.of(), counter.effects());
    assertEquals(new Stage.Selling(), counter.stage());
    assertEquals(
        List.of(new Notice.LedgerTrouble("no space left")),
        counter.notices(Notice.LedgerTrouble.class));
    counter.ledger.failing = _ -> false;
    counter.pass(LATER);
    assertEquals(before, counter.ledger.folded());
    counter.scan(SOAP);
    assertEquals(List.of(), counter.notices(Notice.LedgerTrouble.class));
    assertEquals(2, counter.lines().size());
  }

  @Test
  void cashIsNotAcknowledgedBeforeItIsWritten() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.ledger.failing = _ -> true;
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    counter.stage(Stage.ByCash.class);
    assertEquals(List.of(), counter.effects());
    counter.ledger.failing = _ -> false;
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    counter.stage(Stage.Done.class);
    assertEquals(1, counter.effects().size());
  }

  @Test
  void theGatewaysAnswerIsKeptAndTriedAgain() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged();
    counter.ledger.failing = _ -> true;
    counter.created(order);
    assertEquals(Stage.Progress.ASKING, counter.progress());
    counter.ledger.failing = _ -> false;
    counter.pass(LATER);
    assertEquals(Stage.Progress.WAITING, counter.progress());
  }

  @Test
  void moneyThatTheDiskWouldNotTakeIsBookedOnceItCan() {
    Order order = counter.showCode();
    counter.ledger.failing = _ -> true;
    counter.notify(order, counter.settled(order));
    counter.pass(LATER);
    assertEquals(Stage.Progress.WAITING, counter.progress());
    counter.ledger.failing = _ -> false;
    counter.pass(LATER);
    counter.stage(Stage.Done.class);
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
  }

  @Test
  void aPrintWhoseEndTheDiskWouldNotTakeIsWrittenLater() {
    Order order = counter.showCode();
    counter.notify(order, counter.settled(order));
    counter.ledger.failing = _ -> true;
    counter.printEnds(counter.printed(), 0, PrintJob.State.SENT, null);
    assertEquals(Optional.of(PrintJob.State.SENDING), counter.stage(Stage.Done.class).print());
    counter.ledger.failing = _ -> false;
    counter.pass(LATER);
    assertEquals(Optional.of(PrintJob.State.SENT), counter.stage(Stage.Done.class).print());
  }

  @Test
  void aStartThatTheDiskWouldNotTakeIsTriedAgainAndSaidOnce() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.hear(order.id(), new PaymentEvent.Released());
    counter.notify(order, counter.settled(order));
    counter.scan(SOAP);
    counter.want(new Intent.PayByQr());
    counter.ledger.failing = _ -> true;
    counter.restart();
    counter.pass(Duration.ofSeconds(10));
    assertEquals(List.of(), counter.effects());
    counter.ledger.failing = _ -> false;
    counter.pass(LATER);
    assertFalse(counter.effects().isEmpty());
    assertEquals(1, counter.notices(Notice.Resumed.class).size());
    assertEquals(1, counter.notices(Notice.PaidLate.class).size());
  }

  @Test
  void scansHeldDuringAPaymentSurviveAFullDisk() {
    Order order = counter.showCode();
    counter.scan(SOAP);
    counter.notify(order, counter.settled(order));
    counter.ledger.failing = _ -> true;
    counter.want(new Intent.NextSale());
    counter.pass(LATER);
    assertEquals(List.of(), counter.lines());
    counter.ledger.failing = _ -> false;
    counter.pass(LATER);
    assertEquals(SOAP, counter.lines().getFirst().product());
  }
}
