package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Sale;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintingTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void aReceiptThatDoesNotComeOutIsSaidAndTheSaleStands() {
    Sale sale = sell();
    counter.printEnds(sale, 0, DeviceTrouble.PAPER);
    assertEquals(new Stage.Done(sale, Stage.Print.FAILED), counter.stage());
    assertEquals(
        List.of(new Notice.NotPrinted(sale.receipt(), DeviceTrouble.PAPER)),
        counter.notices(Notice.NotPrinted.class));
    assertEquals(List.of(), counter.effects());
  }

  @Test
  void aReceiptThatFailedIsPrintedAsItselfAndLaterOnesAsCopies() {
    Sale sale = sell();
    counter.printEnds(sale, 0, DeviceTrouble.COVER);
    assertEquals(new Effect.Print(sale, 0, Language.INDONESIAN), again());
    assertEquals(List.of(), counter.notices(Notice.NotPrinted.class));
    counter.printEnds(sale, 0, null);
    assertEquals(new Effect.Print(sale, 1, Language.INDONESIAN), again());
    counter.printEnds(sale, 1, DeviceTrouble.AWAY);
    assertEquals(new Effect.Print(sale, 1, Language.INDONESIAN), again());
    counter.printEnds(sale, 1, null);
    assertEquals(new Effect.Print(sale, 2, Language.INDONESIAN), again());
  }

  @Test
  void withoutASaleThereIsNothingToPrintAgain() {
    counter.want(new Intent.PrintAgain());
    assertEquals(List.of(), counter.effects());
    assertEquals(0, counter.ledger.commits());
  }

  @Test
  void theReceiptSpeaksTheCustomersLanguageUntilTheNextSale() {
    counter.want(new Intent.CustomerReads(Language.ENGLISH));
    Sale sale = sellPrinting(Language.ENGLISH);
    counter.printEnds(sale, 0, null);
    counter.want(new Intent.NextSale());
    assertEquals(Language.INDONESIAN, counter.snapshot().customerLanguage());
    sellPrinting(Language.INDONESIAN);
  }

  @Test
  void aPrintThatARestartCutOffIsAskedAboutAndNeverRepeatedByItself() {
    Sale sale = sell();
    counter.restart();
    assertEquals(List.of(), counter.effects());
    assertEquals(
        List.of(new Notice.MaybePrinted(sale.receipt())),
        counter.notices(Notice.MaybePrinted.class));
    assertEquals(new Effect.Print(sale, 1, Language.INDONESIAN), again());
    assertEquals(List.of(), counter.notices(Notice.MaybePrinted.class));
  }

  @Test
  void aFinishedPrintIsNotAskedAboutAfterARestart() {
    counter.printEnds(sell(), 0, null);
    counter.restart();
    assertEquals(List.of(), counter.snapshot().notices());
  }

  @Test
  void aLateWordAboutAnOlderReceiptLeavesTheNewOneAlone() {
    Sale old = sell();
    counter.want(new Intent.NextSale());
    Sale sale = sell();
    counter.printEnds(old, 0, null);
    assertEquals(new Stage.Done(sale, Stage.Print.PRINTING), counter.stage());
    assertEquals(1, counter.ledger.facts(Fact.PrintEnded.class).size());
  }

  @Test
  void devicesAreShownAsTheyAre() {
    counter.take(new Input.PrinterIs(Snapshot.Device.TROUBLE));
    counter.take(new Input.ScannerIs(Snapshot.Device.AWAY));
    assertEquals(Snapshot.Device.TROUBLE, counter.snapshot().status().printer());
    assertEquals(Snapshot.Device.AWAY, counter.snapshot().status().scanner());
  }

  private Effect again() {
    counter.want(new Intent.PrintAgain());
    return counter.effect();
  }

  private Sale sell() {
    return sellPrinting(Language.INDONESIAN);
  }

  private Sale sellPrinting(Language language) {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    Sale sale = counter.stage(Stage.Done.class).sale();
    assertEquals(new Effect.Print(sale, 0, language), counter.effect());
    return sale;
  }
}
