package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.Denomination;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Shift and cash: opened, counted and closed by keys alone, and by touch alone.
final class ShiftScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent wish(ShiftWish wish) {
    return new Intent.ForShift(wish);
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void controlKOpensThePageFromSellingAndFromAnotherPage() {
    counter.show(Sample.selling()).press(KeyCode.K, true);
    counter.show("cashier-queue").press(KeyCode.K, true);
    says(new Intent.Open(Page.Name.SHIFT), new Intent.Open(Page.Name.SHIFT));
    counter.show("cashier-shift").press(KeyCode.ESCAPE);
    says(new Intent.Open(Page.Name.TILES));
  }

  @Test
  void twoKeystrokesOpenAShiftWithWhatStayedInTheDrawer() {
    counter.show("cashier-shift-offer");
    assertTrue(reads(Word.SHIFT_OFFER_WITH, Money.of(350_000)));
    counter.press(KeyCode.F9); // the till answers with the page
    counter.show("cashier-shift-shut").press(KeyCode.F9);
    says(new Intent.PayByQr(), wish(new ShiftWish.Open(new CashCount.AsSum(Money.of(350_000)))));
  }

  @Test
  void theOffersButtonLeadsToThePage() {
    counter.show("cashier-shift-offer-first").click(WORDS.get(Word.SHIFT_OPEN));
    says(new Intent.Open(Page.Name.SHIFT));
  }

  @Test
  void theStripSaysThatNoShiftIsOpenAndLeadsThere() {
    counter.show("cashier-shift-offer").click(WORDS.get(Word.STATUS_SHIFT_SHUT));
    says(new Intent.Open(Page.Name.SHIFT));
    counter.show("cashier-shift-overdue");
    assertTrue(reads(Word.STATUS_SHIFT_OVERDUE, "22/11/2026"), counter.texts().toString());
  }

  @Test
  void cashComesInByKeysAlone() {
    counter.show("cashier-shift").press(KeyCode.DIGIT1, true);
    counter.type("50000").press(KeyCode.ENTER);
    counter.type("uang kecil").press(KeyCode.ENTER);
    says(wish(new ShiftWish.MoveCash(CashMove.Kind.IN, Money.of(50_000), "uang kecil")));
    assertTrue(reads(Word.SHIFT_SALES), "the page is back");
  }

  @Test
  void cashGoesOutByTouchAlone() {
    counter.show("cashier-shift").click(WORDS.get(Word.SHIFT_OUT));
    counter.click("1").click("5").click("000");
    counter.click(WORDS.get(Word.SHIFT_WHY_COURIER));
    counter.press(KeyCode.F9);
    says(
        wish(
            new ShiftWish.MoveCash(
                CashMove.Kind.OUT, Money.of(15_000), WORDS.get(Word.SHIFT_WHY_COURIER))));
  }

  @Test
  void theSafeNeedsNoReasonAndANoSaleNeedsNothingElse() {
    counter.show("cashier-shift").press(KeyCode.DIGIT3, true);
    counter.type("200000").press(KeyCode.F9);
    counter.press(KeyCode.DIGIT4, true);
    counter.press(KeyCode.F9); // without a reason nothing happens
    counter.type("tukar uang").press(KeyCode.F9);
    says(
        wish(new ShiftWish.MoveCash(CashMove.Kind.DROP, Money.of(200_000), "")),
        wish(new ShiftWish.NoSale("tukar uang")));
  }

  @Test
  void aHandOverIsCountedWhereTheShopWantsIt() {
    counter.show("cashier-shift").press(KeyCode.DIGIT5, true);
    counter.press(KeyCode.F9); // not counted yet
    counter.type("3").press(KeyCode.F9);
    says(
        wish(
            new ShiftWish.HandOver(
                Optional.of(CashCount.of(Map.of(Denomination.NOTE_100000, 3))))));
  }

  @Test
  void theDrawerIsCountedWithDigitsEnterAndArrows() {
    counter.show("cashier-shift-counting");
    counter.type("2").press(KeyCode.ENTER).type("1").press(KeyCode.DOWN).type("4");
    counter.press(KeyCode.RIGHT).type("7"); // the third coin
    counter.press(KeyCode.UP).press(KeyCode.UP).type("3");
    assertTrue(counter.texts().contains("Rp 334.400"), counter.texts().toString());
    counter.press(KeyCode.F9);
    says(
        wish(
            new ShiftWish.FixCount(
                CashCount.of(
                    Map.of(
                        Denomination.NOTE_100000, 2,
                        Denomination.NOTE_50000, 1,
                        Denomination.NOTE_20000, 4,
                        Denomination.COIN_200, 7,
                        Denomination.COIN_1000, 3)))));
  }

  @Test
  void aSumIsEnoughWhereNobodyWantsToCountPieces() {
    counter.show("cashier-shift-counting").press(KeyCode.F2);
    counter.type("412500").press(KeyCode.F9);
    says(wish(new ShiftWish.FixCount(new CashCount.AsSum(Money.of(412_500)))));
  }

  @Test
  void whoCountsIsToldNothingAndCanGoBackToSelling() {
    counter.show("cashier-shift-counting");
    assertFalse(reads(Word.SHIFT_EXPECTED));
    counter.press(KeyCode.F5);
    says(wish(new ShiftWish.LeaveCount()));
  }

  @Test
  void whoCountsASecondTimeIsToldNothing() {
    counter.show("cashier-shift-recounting").type("5").press(KeyCode.F9);
    says(wish(new ShiftWish.CountAgain(CashCount.of(Map.of(Denomination.NOTE_100000, 5)))));
    assertFalse(reads(Word.SHIFT_EXPECTED));
  }

  @Test
  void aCountIsNotThereForTheNextOne() {
    counter.show("cashier-shift-counting").type("9");
    counter.show("cashier-shift").show("cashier-shift-counting").press(KeyCode.F9);
    says(wish(new ShiftWish.FixCount(CashCount.of(Map.of()))));
  }

  @Test
  void onceFixedTheDifferenceIsSaidInWordsAndTheShiftCloses() {
    counter.show("cashier-shift-fixed-short");
    assertTrue(reads(Word.SHIFT_SHORT, Money.of(87_500)));
    assertTrue(reads(Word.SHIFT_NEEDS_MANAGER));
    counter.press(KeyCode.F9);
    says(wish(new ShiftWish.Close(Money.of(350_000))));
    counter.show("cashier-shift-fixed");
    assertTrue(reads(Word.SHIFT_EXACT));
  }

  @Test
  void noMoreStaysInTheDrawerThanWasCounted() {
    counter.show("cashier-shift-fixed").type("000").press(KeyCode.F9);
    says();
    assertTrue(reads(Word.SHIFT_LEFT_TOO_MUCH));
  }

  @Test
  void whatBlocksClosingIsNamedAndTheKeyDoesNothing() {
    counter.show("cashier-shift-blocked");
    assertTrue(
        reads(Word.SHIFT_BLOCKS, WORDS.get(Word.SHIFT_OPEN_PARTS, 1)), counter.texts().toString());
    counter.press(KeyCode.F4);
    says();
    counter.show("cashier-shift-warned").press(KeyCode.F4);
    says(wish(new ShiftWish.BeginCount()));
  }

  @Test
  void aReportIsChosenAndPrintedAgain() {
    counter.show("cashier-shift").press(KeyCode.F5).press(KeyCode.DOWN).press(KeyCode.F7);
    says(wish(new ShiftWish.PrintZ(13)));
    counter.press(KeyCode.ESCAPE).press(KeyCode.DIGIT6, true);
    says(wish(new ShiftWish.PrintX()));
  }

  @Test
  void aScanOnThePageLandsInTheBasketAndInNoField() {
    counter.show("cashier-shift-counting").scan("4006381333931");
    says(new Intent.Scan("4006381333931"));
    assertTrue(counter.texts().contains("Rp 0"), counter.texts().toString());
  }

  @Test
  void payingWorksFromThePageWhileTheShiftIsOpen() {
    counter.show("cashier-shift").press(KeyCode.F8).press(KeyCode.F9);
    says(new Intent.PayByCash(), new Intent.PayByQr());
  }
}
