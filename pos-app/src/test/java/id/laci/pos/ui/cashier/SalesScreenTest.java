package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesFilter.WhatCameBack;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.today.TenderKind;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The list of sales, by keys alone and by touch alone.
final class SalesScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent wish(SalesWish wish) {
    return new Intent.ForSales(wish);
  }

  private static Intent find(SalesFilter filter) {
    return wish(new SalesWish.Find(filter));
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void controlSOpensThePageFromSellingAndFromAnotherPage() {
    counter.show(Sample.selling()).press(KeyCode.S, true);
    counter.show("cashier-today").press(KeyCode.S, true);
    says(new Intent.Open(Page.Name.SALES), new Intent.Open(Page.Name.SALES));
  }

  @Test
  void whatIsTypedIsLookedFor() {
    counter.show("cashier-sales").type("kop");
    says(
        find(SalesFilter.ALL.saying("k")),
        find(SalesFilter.ALL.saying("ko")),
        find(SalesFilter.ALL.saying("kop")));
  }

  @Test
  void filtersGoOnByTheirKeys() {
    counter.show("cashier-sales").press(KeyCode.DIGIT1, true).press(KeyCode.DIGIT2, true);
    counter.press(KeyCode.DIGIT3, true).press(KeyCode.DIGIT4, true);
    says(
        find(SalesFilter.ALL.between(Optional.of(DAY), Optional.of(DAY))),
        find(SalesFilter.ALL.paidBy(Optional.of(TenderKind.CASH))),
        find(SalesFilter.ALL.by(Optional.of("Dewi"))),
        find(SalesFilter.ALL.with(WhatCameBack.SOMETHING)));
  }

  @Test
  void filtersGoOnByTouchAndAreCleared() {
    counter.show("cashier-sales").click(WORDS.get(Word.SALES_DAYS_ALL));
    says(find(SalesFilter.ALL.between(Optional.of(DAY), Optional.of(DAY))));
    counter.show("cashier-sales-filtered").click(WORDS.get(Word.SALES_CLEAR));
    says(find(SalesFilter.ALL));
  }

  @Test
  void amountsAreTypedBetweenWhichASaleLies() {
    counter.show("cashier-sales").press(KeyCode.DIGIT5, true).type("15");
    says(
        find(SalesFilter.ALL.of(Optional.of(Money.of(1)), Optional.empty())),
        find(SalesFilter.ALL.of(Optional.of(Money.of(15)), Optional.empty())));
  }

  @Test
  void theListIsPagedAndASaleIsOpened() {
    counter.show("cashier-sales").press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_UP);
    counter.press(KeyCode.DOWN).press(KeyCode.ENTER);
    says(
        wish(new SalesWish.Older()),
        wish(new SalesWish.Newer()),
        wish(new SalesWish.Choose("K2-RYKC74FY-000916")));
  }

  @Test
  void theSumIsShownOnRequestAndSaidWhenItIsThere() {
    counter.show("cashier-sales").press(KeyCode.F5).press(KeyCode.F7);
    says(wish(new SalesWish.ShowSum()), wish(new SalesWish.SaveTable()));
    counter.show("cashier-sales-filtered");
    assertTrue(reads(Word.SALES_SUM, "1.284", Money.of(128_450_500)), counter.texts().toString());
  }

  @Test
  void aSaleIsCopiedAndItsGoodsComeBack() {
    counter.show("cashier-sales-one").press(KeyCode.F7).press(KeyCode.R, true);
    counter.press(KeyCode.ESCAPE);
    says(
        new Intent.PrintCopy("K2-RYKC74FY-000913"),
        new Intent.ForReturn(new ReturnWish.OpenSale("K2-RYKC74FY-000913")),
        new Intent.Back());
  }

  @Test
  void aListThatIsNotThereIsSaidInWords() {
    counter.show("cashier-sales-none");
    assertTrue(reads(Word.SALES_NONE));
    counter.show("cashier-sales-not-ready");
    assertTrue(reads(Word.SALES_NOT_READY));
    counter.show("cashier-sales-behind");
    assertTrue(reads(Word.TODAY_BEHIND, 412));
    counter.show("cashier-sales-one-missing");
    assertTrue(reads(Word.SALES_MISSING, "K2-RYKC74FY-000917"));
  }
}
