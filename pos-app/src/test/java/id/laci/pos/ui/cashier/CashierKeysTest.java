package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.sale.Basket;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Sample;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What keys say, stage by stage.
final class CashierKeysTest {
  private static final String CODE = "8990000000013";

  private final Counter counter = new Counter();
  private final Sample selling = Sample.selling();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  @Test
  void tenderKeysBeginThePayment() {
    counter.show(selling).press(KeyCode.F9).press(KeyCode.F8);
    says(new Intent.PayByQr(), new Intent.PayByCash());
  }

  @Test
  void typingSearchesAndEnterHandsOver() {
    counter.show(selling).type("teh");
    assertEquals(
        List.of(new Intent.Search("t"), new Intent.Search("te"), new Intent.Search("teh")),
        counter.saidInAll());
    counter.press(KeyCode.ENTER);
    says(new Intent.Submit("teh"));
  }

  @Test
  void whatIsTypedAfterEnterBeginsANewText() {
    counter.show(selling).type("teh").press(KeyCode.ENTER).type("a");
    assertEquals("a", counter.searchText());
  }

  @Test
  void aLateSnapshotDoesNotWipeWhatIsBeingTyped() {
    counter.show(selling).type("teh").press(KeyCode.ENTER).type("aqua").show(selling);
    assertEquals("aqua", counter.searchText());
  }

  @Test
  void theFieldIsEmptyAgainOnceTheTillHasTakenTheText() {
    counter.show(selling).type("teh").press(KeyCode.ENTER).show(selling);
    assertEquals("", counter.searchText());
  }

  @Test
  void aScannerInTheEmptyFieldIsAScanAndLeavesNothingBehind() {
    counter.show(selling).scan(CODE);
    says(new Intent.Scan(CODE));
    assertEquals("", counter.searchText());
  }

  @Test
  void aScannerInTheMiddleOfASearchIsAScanAndTheSearchStays() {
    counter.show(selling).type("te").scan(CODE);
    says(new Intent.Scan(CODE));
    assertEquals("te", counter.searchText());
  }

  @Test
  void twoScansInARowStayTwo() {
    counter.show(selling).scan(CODE).scan(CODE);
    says(new Intent.Scan(CODE), new Intent.Scan(CODE));
  }

  @Test
  void arrowsChooseAmongFindsAndEnterTakes() {
    Sample found = selling.finding("go", Sample.PRODUCTS.subList(0, 3));
    counter.show(selling).type("go").show(found);
    counter.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    says(new Intent.Add("P002"));
  }

  @Test
  void enterOnSeveralFindsChoosesTheFirstAndASecondEnterTakesIt() {
    Sample found = selling.finding("go", Sample.PRODUCTS.subList(0, 3));
    counter.show(selling).type("go").show(found);
    counter.press(KeyCode.ENTER).show(found).press(KeyCode.ENTER);
    says(new Intent.Submit("go"), new Intent.Add("P001"));
  }

  @Test
  void signsChangeTheNewestLineAndNeverLandInTheSearch() {
    counter.show(selling).type("++-");
    says(
        new Intent.ChangeQuantity(3, 1),
        new Intent.ChangeQuantity(3, 1),
        new Intent.ChangeQuantity(3, -1));
    assertEquals("", counter.searchText());
  }

  @Test
  void signsInTheMiddleOfASearchBelongToIt() {
    counter.show(selling).type("7-up");
    says();
    assertEquals("7-up", counter.searchText());
  }

  @Test
  void arrowsChooseTheLineThatKeysChange() {
    counter.show(selling).press(KeyCode.UP).press(KeyCode.UP).type("+").press(KeyCode.DELETE);
    says(new Intent.ChangeQuantity(1, 1), new Intent.RemoveLine(1));
  }

  @Test
  void anArrowAtTheEndStaysThere() {
    counter.show(selling).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DELETE);
    says(new Intent.RemoveLine(3));
  }

  @Test
  void aStarLetsTheQuantityBeTyped() {
    counter.show(selling).type("*").type("12").press(KeyCode.ENTER);
    says(new Intent.SetQuantity(3, 12));
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void escapeForgetsATypedQuantity() {
    counter.show(selling).type("*").type("12").press(KeyCode.ESCAPE);
    says();
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void aScannerInTheQuantityIsAScan() {
    counter.show(selling).type("*").scan(CODE);
    says(new Intent.Scan(CODE));
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void anEmptyBasketHasNoLineToChange() {
    counter.show(selling.with(Basket.EMPTY)).press(KeyCode.DELETE).press(KeyCode.UP);
    says();
  }

  @Test
  void undoBringsBackUnlessASearchIsBeingTyped() {
    counter.show(selling).press(KeyCode.Z, true);
    says(new Intent.Undo());
    counter.type("a").press(KeyCode.Z, true);
    says();
  }

  @Test
  void escapeClearsTheSearchThenTheMessageOnTop() {
    Sample told = selling.saying(new Notice.CodeEnded(), new Notice.UnknownCode("123"));
    counter.show(told).type("a").press(KeyCode.ESCAPE);
    assertEquals("", counter.searchText());
    says(new Intent.Back());
    counter.press(KeyCode.ESCAPE);
    says(new Intent.Dismiss(2));
  }

  @Test
  void aGraveMessageComesBeforeANewerOne() {
    Notice.What grave = new Notice.PaidLate(Money.of(5_000), "K2-000001-1");
    counter.show(selling.saying(grave, new Notice.CodeEnded())).press(KeyCode.ESCAPE);
    says(new Intent.Dismiss(1));
  }

  @Test
  void f2SearchesForTheUnknownCode() {
    counter.show(selling.saying(new Notice.UnknownCode("123456"))).press(KeyCode.F2);
    assertEquals("123456", counter.searchText());
    assertEquals(List.of(new Intent.Search("123456"), new Intent.Dismiss(1)), counter.saidInAll());
  }

  @Test
  void helpOpensAndClosesAndTypingGoesOn() {
    counter.show(selling).press(KeyCode.F1);
    assertTrue(counter.texts().contains("Tombol"));
    counter.type("te");
    assertEquals("te", counter.searchText());
    counter.press(KeyCode.ESCAPE);
    counter.show(selling);
    assertFalse(counter.texts().contains("Tombol"));
  }

  @Test
  void tabNeverTakesTheFocusAway() {
    counter.show(selling).press(KeyCode.TAB).press(KeyCode.TAB);
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void aCodeThatIsUpHasFourWaysOn() {
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING)));
    counter.press(KeyCode.F9).press(KeyCode.F10).press(KeyCode.F8).press(KeyCode.ESCAPE);
    says(
        new Intent.CheckNow(),
        new Intent.CustomerSaysPaid(),
        new Intent.PayByCash(),
        new Intent.Back());
  }

  @Test
  void beforeTheCodeIsUpNobodyCanHavePaid() {
    counter.show(selling.at(selling.byQr(Stage.Progress.ASKING)));
    counter.press(KeyCode.F9).press(KeyCode.F10).press(KeyCode.ESCAPE);
    says(new Intent.Back());
  }

  @Test
  void aScanWhileACodeIsUpIsAScan() {
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING))).scan(CODE);
    says(new Intent.Scan(CODE));
  }

  @Test
  void aStrayKeyNeverJoinsTheNextScan() {
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING))).type("7").scan(CODE);
    says(new Intent.Scan(CODE));
  }

  @Test
  void whatAPersonTypesWhileACodeIsUpIsNoScan() {
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING)));
    counter.type(CODE).press(KeyCode.ENTER);
    says();
  }

  @Test
  void afterAFailureThereIsANewCodeCashOrTheBasket() {
    counter.show(selling.at(selling.failed(Closing.EXPIRED)));
    counter.press(KeyCode.F9).press(KeyCode.F8).press(KeyCode.ESCAPE).scan(CODE);
    says(new Intent.PayByQr(), new Intent.PayByCash(), new Intent.Back(), new Intent.Scan(CODE));
  }

  @Test
  void typedCashIsTakenWhenItIsEnough() {
    counter.show(selling.at(selling.byCash())).type("100").press(KeyCode.F9);
    says();
    counter.type("000");
    assertEquals("100.000", counter.cashText());
    counter.press(KeyCode.ENTER);
    says(new Intent.TakeCash(Money.of(100_000)));
  }

  @Test
  void noteKeysTakeTheirSumAtOnce() {
    counter.show(selling.at(selling.byCash())).press(KeyCode.DIGIT1, true);
    says(new Intent.TakeCash(Money.of(91_500)));
    counter.press(KeyCode.NUMPAD2, true).press(KeyCode.DIGIT9, true);
    says(new Intent.TakeCash(Money.of(92_000)));
  }

  @Test
  void aScannerInTheAmountIsAScanAndTheAmountStays() {
    counter.show(selling.at(selling.byCash())).type("50000").scan(CODE);
    says(new Intent.Scan(CODE));
    assertEquals("50.000", counter.cashText());
  }

  @Test
  void keysToTouchTypeTheAmount() {
    counter.show(selling.at(selling.byCash()));
    counter.click("9").click("5").click("000").press(KeyCode.F9);
    says(new Intent.TakeCash(Money.of(95_000)));
  }

  @Test
  void noAmountIsLeftForTheNextCustomer() {
    counter.show(selling.at(selling.byCash())).type("50000").press(KeyCode.ESCAPE);
    says(new Intent.Back());
    counter.show(selling).show(selling.at(selling.byCash()));
    assertEquals("", counter.cashText());
  }

  @Test
  void afterTheSaleAnyEnterIsTheNextCustomer() {
    Stage done = selling.doneByCash(Money.of(100_000), PrintJob.State.SENT);
    counter.show(selling.with(Basket.EMPTY).at(done));
    counter.press(KeyCode.F9).press(KeyCode.ENTER).press(KeyCode.F7);
    says(new Intent.NextSale(), new Intent.NextSale(), new Intent.PrintAgain());
  }

  @Test
  void aScanAfterTheSaleIsTheNextCustomersFirst() {
    Stage done = selling.doneByWallet(PrintJob.State.SENT);
    counter.show(selling.with(Basket.EMPTY).at(done)).scan(CODE);
    says(new Intent.NextSale(), new Intent.Scan(CODE));
    assertEquals("", counter.show(selling).searchText());
  }

  @Test
  void whatIsTypedAfterTheSaleIsNotLost() {
    Stage done = selling.doneByWallet(PrintJob.State.SENT);
    counter.show(selling.with(Basket.EMPTY).at(done)).type("te");
    counter.show(selling.with(Basket.EMPTY)).type("h");
    assertEquals("teh", counter.searchText());
  }
}
