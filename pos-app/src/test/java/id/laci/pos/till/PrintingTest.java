package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.sale.Sale;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintingTest {
  private static final Condition READY = new Condition.Ready(Set.of());
  private static final Condition NO_PAPER = new Condition.Out(DeviceTrouble.PAPER, "");

  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void aReceiptIsQueuedSentAndPrinted() {
    Sale sale = sell();
    assertEquals(Optional.of(PrintJob.State.SENDING), shown());
    counter.printEnds(sale, 0, PrintJob.State.PRINTED, null);
    assertEquals(Optional.of(PrintJob.State.PRINTED), shown());
    assertEquals(List.of(), counter.snapshot().prints());
  }

  @Test
  void aReceiptThatThePrinterRefusesIsSaidAndTheSaleStands() {
    Sale sale = sell();
    counter.printEnds(sale, 0, PrintJob.State.QUEUED, DeviceTrouble.PAPER);
    assertEquals(Optional.of(PrintJob.State.QUEUED), shown());
    assertEquals(
        List.of(new Notice.NotPrinted(sale.receipt(), DeviceTrouble.PAPER)),
        counter.notices(Notice.NotPrinted.class));
    assertEquals(List.of(), counter.effects());
  }

  @Test
  void aRefusedReceiptIsPrintedByItselfOncePaperIsBack() {
    Sale sale = sell();
    counter.printer(NO_PAPER);
    counter.printEnds(sale, 0, PrintJob.State.QUEUED, DeviceTrouble.PAPER);
    counter.pass(Duration.ofSeconds(30));
    assertEquals(List.of(), counter.effects());
    counter.printer(READY);
    assertPrints(sale, 0);
    counter.printEnds(sale, 0, PrintJob.State.PRINTED, null);
    assertEquals(List.of(), counter.notices(Notice.NotPrinted.class));
  }

  @Test
  void aSaleThatIsPaidBeforeTheDevicesHaveToldOfThemselvesHasItsReceipt() {
    Order order = counter.showCode();
    counter.restartBeforeDevices();
    counter.effects();
    counter.notify(order, counter.settled(order));
    Sale sale = counter.stage(Stage.Done.class).sale();
    assertEquals(List.of(), counter.effects());
    counter.devicesTell();
    assertPrints(sale, 0);
  }

  @Test
  void aPrinterThatRefusesAndSaysItIsReadyIsAskedAgainWithoutHurry() {
    Sale sale = sell();
    counter.printEnds(sale, 0, PrintJob.State.QUEUED, DeviceTrouble.BUSY);
    counter.pass(Outbox.RETRY.minusMillis(200));
    assertEquals(List.of(), counter.effects());
    counter.pass(Duration.ofMillis(200));
    assertPrints(sale, 0);
  }

  @Test
  void oldReceiptsAreNotPouredOutWhenThePrinterComesBack() {
    counter.printer(NO_PAPER);
    Sale sale = sellWithoutPrint();
    assertEquals(1, counter.notices(Notice.NotPrinted.class).size());
    counter.pass(Outbox.FRESH, Duration.ofSeconds(1));
    assertEquals(PrintJob.State.HELD, counter.snapshot().prints().getFirst().state());
    counter.printer(READY);
    counter.pass(Duration.ofMinutes(1), Duration.ofSeconds(1));
    assertEquals(List.of(), counter.effects());
    counter.want(new Intent.PrintJobAgain(sale.receipt(), 0));
    assertPrints(sale, 0);
  }

  @Test
  void receiptsArePrintedInTheirOrderOneAtATime() {
    counter.printer(NO_PAPER);
    Sale first = sellWithoutPrint();
    Sale second = sellWithoutPrint();
    counter.printer(READY);
    assertPrints(first, 0);
    counter.pass(Duration.ofSeconds(10));
    assertEquals(List.of(), counter.effects());
    counter.printEnds(first, 0, PrintJob.State.SENT, null);
    assertPrints(second, 0);
  }

  @Test
  void whatMayHaveComeOutIsAskedAboutAndACopySaysThatItIsOne() {
    Sale sale = sell();
    counter.printEnds(sale, 0, PrintJob.State.UNKNOWN, DeviceTrouble.BROKE_OFF);
    assertEquals(
        List.of(new Notice.MaybePrinted(sale.receipt())),
        counter.notices(Notice.MaybePrinted.class));
    counter.pass(Duration.ofMinutes(1), Duration.ofSeconds(1));
    assertEquals(List.of(), counter.effects());
    counter.want(new Intent.PrintJobAgain(sale.receipt(), 0));
    assertPrints(sale, 1);
    assertEquals(List.of(), counter.notices(Notice.MaybePrinted.class));
    counter.printEnds(sale, 1, PrintJob.State.PRINTED, null);
    assertEquals(List.of(), counter.snapshot().prints());
  }

  @Test
  void aJobInDoubtCanBeLetGo() {
    Sale sale = sell();
    counter.printEnds(sale, 0, PrintJob.State.UNKNOWN, DeviceTrouble.STALLED);
    counter.want(new Intent.DropPrintJob(sale.receipt(), 0));
    assertEquals(List.of(), counter.snapshot().prints());
    assertEquals(List.of(), counter.notices(Notice.MaybePrinted.class));
    assertEquals(List.of(), counter.effects());
  }

  @Test
  void furtherPrintsAreCopiesWithNumbersAndNoneWhileOneIsComing() {
    Sale sale = sell();
    counter.want(new Intent.PrintAgain());
    assertEquals(List.of(), counter.effects());
    counter.printEnds(sale, 0, PrintJob.State.SENT, null);
    counter.want(new Intent.PrintAgain());
    assertPrints(sale, 1);
    counter.printEnds(sale, 1, PrintJob.State.QUEUED, DeviceTrouble.AWAY);
    counter.want(new Intent.PrintAgain());
    assertPrints(sale, 1);
    counter.printEnds(sale, 1, PrintJob.State.SENT, null);
    counter.want(new Intent.PrintAgain());
    assertPrints(sale, 2);
  }

  @Test
  void withoutASaleThereIsNothingToPrintAgain() {
    counter.want(new Intent.PrintAgain());
    assertEquals(List.of(), counter.effects());
    assertEquals(0, counter.ledger.commits());
  }

  @Test
  void aShopWithoutAPrinterHasNoQueueAndSaysSoOnlyWhenAsked() {
    counter.printer(new Condition.NotSet());
    Sale sale = sellWithoutPrint();
    assertEquals(Optional.empty(), shown());
    assertEquals(List.of(), counter.snapshot().notices());
    counter.want(new Intent.PrintAgain());
    assertEquals(
        List.of(new Notice.NotPrinted(sale.receipt(), DeviceTrouble.NO_PRINTER)),
        counter.notices(Notice.NotPrinted.class));
  }

  @Test
  void theReceiptSpeaksTheCustomersLanguageUntilTheNextSale() {
    counter.want(new Intent.CustomerReads(Language.ENGLISH));
    Sale sale = sellWithoutPrint();
    assertEquals("en", printed().language());
    counter.printEnds(sale, 0, PrintJob.State.SENT, null);
    counter.want(new Intent.NextSale());
    assertEquals(Language.INDONESIAN, counter.snapshot().customerLanguage());
    sellWithoutPrint();
    assertEquals("id", printed().language());
  }

  @Test
  void aPrintThatARestartCutOffIsAskedAboutAndNeverRepeatedByItself() {
    Sale sale = sell();
    counter.restart();
    assertEquals(List.of(), counter.effects());
    assertEquals(
        List.of(new Notice.MaybePrinted(sale.receipt())),
        counter.notices(Notice.MaybePrinted.class));
    assertEquals(PrintJob.State.UNKNOWN, counter.snapshot().prints().getFirst().state());
    counter.want(new Intent.PrintAgain());
    assertPrints(sale, 1);
    assertEquals(List.of(), counter.notices(Notice.MaybePrinted.class));
  }

  @Test
  void whatWaitedBeforeARestartWaitsAfterIt() {
    counter.printer(NO_PAPER);
    Sale sale = sellWithoutPrint();
    counter.now = counter.now.plus(Duration.ofHours(12));
    counter.restart();
    assertEquals(List.of(), counter.effects());
    assertEquals(
        List.of(PrintJob.State.HELD),
        counter.snapshot().prints().stream().map(PrintJob::state).toList());
    assertEquals(sale, counter.snapshot().prints().getFirst().paper().sale().orElseThrow());
  }

  @Test
  void aFinishedPrintIsNotAskedAboutAfterARestart() {
    counter.printEnds(sell(), 0, PrintJob.State.SENT, null);
    counter.restart();
    assertEquals(List.of(), counter.snapshot().notices());
  }

  @Test
  void aLateWordAboutAnOlderReceiptLeavesTheNewOneAlone() {
    Sale old = sell();
    counter.printEnds(old, 0, PrintJob.State.SENT, null);
    counter.want(new Intent.NextSale());
    sell();
    int facts = counter.ledger.facts(Fact.PrintMoved.class).size();
    counter.printEnds(old, 0, PrintJob.State.UNKNOWN, DeviceTrouble.BROKE_OFF);
    assertEquals(Optional.of(PrintJob.State.SENDING), shown());
    assertEquals(facts, counter.ledger.facts(Fact.PrintMoved.class).size());
  }

  @Test
  void theDrawerOpensForCashOnceWhateverBecomesOfTheReceipt() {
    counter.device(Role.DRAWER, READY);
    counter.printer(NO_PAPER);
    sellWithoutPrint();
    assertEquals(List.of(new Effect.OpenDrawer()), counter.effects());
    counter.printer(READY);
    assertEquals(
        List.of(Effect.Print.class), counter.effects().stream().map(Object::getClass).toList());
    counter.restart();
    counter.pass(Duration.ofMinutes(1), Duration.ofSeconds(1));
    assertEquals(List.of(), counter.effects());
    assertEquals(1, counter.ledger.facts(Fact.DrawerOpened.class).size());
  }

  @Test
  void aDrawerThatDoesNotOpenIsSaid() {
    counter.take(new Input.DrawerFailed(DeviceTrouble.AWAY));
    assertEquals(
        List.of(new Notice.DrawerShut(DeviceTrouble.AWAY)),
        counter.notices(Notice.DrawerShut.class));
  }

  @Test
  void devicesAreShownAsTheyAre() {
    counter.printer(NO_PAPER);
    assertEquals(NO_PAPER, counter.snapshot().devices().place(Role.PRINTER).condition());
  }

  private Optional<PrintJob.State> shown() {
    return counter.stage(Stage.Done.class).print();
  }

  private PrintJob printed() {
    List<PrintJob> jobs =
        counter.effects().stream()
            .filter(Effect.Print.class::isInstance)
            .map(effect -> ((Effect.Print) effect).job())
            .toList();
    assertEquals(1, jobs.size());
    return jobs.getFirst();
  }

  private void assertPrints(Sale sale, int copy) {
    PrintJob job = printed();
    assertEquals(Optional.of(sale), job.paper().sale());
    assertEquals(copy, job.copy());
    assertTrue(
        counter.ledger.folded().prints().jobs().contains(job)
            || job.state() == PrintJob.State.QUEUED);
  }

  private Sale sell() {
    Sale sale = sellWithoutPrint();
    assertPrints(sale, 0);
    return sale;
  }

  private Sale sellWithoutPrint() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    return counter.stage(Stage.Done.class).sale();
  }
}
