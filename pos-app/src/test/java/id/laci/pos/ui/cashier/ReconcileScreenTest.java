package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.money.Money;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.OwnCodeWish;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The other side's file by the keyboard alone.
final class ReconcileScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final ClaimId UNDECIDED = new ClaimId("K2-RYKC74FY-Q00004");

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(ReckoningWish... wishes) {
    assertEquals(List.of(wishes).stream().<Intent>map(Intent.Reckon::new).toList(), counter.said());
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void itsKeyOpensAndClosesThePage() {
    counter.show(Sample.selling()).press(KeyCode.F12);
    assertEquals(List.of(new Intent.Open(Page.Name.RECONCILE)), counter.said());
    counter.show("cashier-reckon-file").press(KeyCode.F12).press(KeyCode.ESCAPE);
    Intent tiles = new Intent.Open(Page.Name.TILES);
    assertEquals(List.of(tiles, tiles), counter.said());
  }

  @Test
  void escapeStopsAReadingAndLeavesThePage() {
    counter.show("cashier-reckon-reading").press(KeyCode.ESCAPE);
    says(new ReckoningWish.Stop());
    assertTrue(reads(Word.RECKON_PROGRESS, 124_000, 310_000));
  }

  @Test
  void theNextStepImportsOnceTheFileIsReadWhole() {
    counter.show("cashier-reckon-file").press(KeyCode.F9);
    says(new ReckoningWish.Import());
    counter.show("cashier-reckon-file-bad").press(KeyCode.F9);
    says();
    counter.show("cashier-reckon-file-done").press(KeyCode.F9); // being compared anew
    says();
  }

  @Test
  void aColumnGetsAnotherMeaning() {
    counter.show("cashier-reckon-file").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertTrue(reads(Word.RECKON_MEANS_TITLE, "No. Referensi"));
    counter.press(KeyCode.UP).press(KeyCode.ENTER);
    says(new ReckoningWish.Mean(1, Optional.of(Meaning.TRANSACTION_ID)));
    counter.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
    says();
    assertFalse(reads(Word.RECKON_MEANS_TITLE, "No. Referensi"));
  }

  @Test
  void aColumnCanBeLeftUnread() {
    counter.show("cashier-reckon-file").press(KeyCode.ENTER);
    for (int i = 0; i < Meaning.values().length; i++) {
      counter.press(KeyCode.UP);
    }
    counter.press(KeyCode.ENTER);
    says(new ReckoningWish.Mean(0, Optional.empty()));
  }

  @Test
  void badLinesAreLeftOutOneByOneOrAllTogether() {
    counter.show("cashier-reckon-file-bad").press(KeyCode.DOWN).press(KeyCode.DELETE);
    says(new ReckoningWish.LeaveOut(Set.of(26)));
    counter.press(KeyCode.F4);
    ReckoningWish.LeaveOut all = (ReckoningWish.LeaveOut) wish();
    assertEquals(17, all.lines().size());
  }

  private ReckoningWish wish() {
    List<Intent> said = counter.said();
    assertEquals(1, said.size(), said.toString());
    return ((Intent.Reckon) said.getFirst()).wish();
  }

  @Test
  void theFilesClockAndTheOrderOfItsDatesAreChosen() {
    counter.show("cashier-reckon-file-doubts").press(KeyCode.F5).press(KeyCode.F11);
    says(
        new ReckoningWish.Clock(ZoneId.of("Asia/Makassar")),
        new ReckoningWish.Dates(id.laci.pos.table.DateOrder.MONTH_FIRST));
    counter.show("cashier-reckon-file").press(KeyCode.F11);
    says();
  }

  @Test
  void candidatesAreMatchedOrRefused() {
    counter.show("cashier-reckon-file").press(KeyCode.RIGHT).press(KeyCode.ENTER);
    says(new ReckoningWish.Match(UNDECIDED, 14));
    counter.press(KeyCode.DELETE).press(KeyCode.F9);
    says(new ReckoningWish.NothingFits(UNDECIDED), new ReckoningWish.Import());
    assertTrue(reads(Word.RECKON_THERE, 14));
  }

  @Test
  void aDayIsChosenFilteredAndWrittenDown() {
    counter.show("cashier-reckon-day").press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    counter.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_DOWN).press(KeyCode.F4).press(KeyCode.F5);
    counter.press(KeyCode.F7);
    says(
        new ReckoningWish.Day(LocalDate.of(2026, 11, 21)),
        new ReckoningWish.Day(LocalDate.of(2026, 11, 23)),
        new ReckoningWish.Only(Optional.of(Finding.Kind.EQUAL)),
        new ReckoningWish.Tariff(MerchantClass.UKE),
        new ReckoningWish.Export());
    counter.show("cashier-reckon-day");
    for (Word kind :
        List.of(
            Word.KIND_EQUAL,
            Word.KIND_MISSING_HERE,
            Word.KIND_MISSING_THERE,
            Word.KIND_AMOUNT,
            Word.KIND_REFUNDED,
            Word.KIND_TWICE,
            Word.KIND_LATE)) {
      assertTrue(reads(kind), kind.name());
    }
  }

  @Test
  void escapeGoesFromADayToTheFileFirst() {
    counter.show("cashier-reckon-day").press(KeyCode.RIGHT).press(KeyCode.ESCAPE);
    says();
    counter.press(KeyCode.ESCAPE);
    assertEquals(List.of(new Intent.Open(Page.Name.TILES)), counter.said());
  }

  @Test
  void aManagerIsAskedToSwitchCodesOfOurOwnMakingOff() {
    counter.show("cashier-reckon-own-code");
    counter.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.F9);
    assertEquals(List.of(new Intent.SwitchOffline(false)), counter.said());
    assertTrue(reads(Word.STICKER_ON));
    counter.show("cashier-reckon-own-code-off").press(KeyCode.F9);
    assertEquals(List.of(new Intent.SwitchOffline(true)), counter.said());
    counter.show("cashier-reckon-own-code-none").press(KeyCode.F9);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void theShopsCodeIsSetUpByKeysAlone() {
    counter.show("cashier-reckon-own-code");
    counter.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.F4);
    assertEquals(List.of(new Intent.SetUpOwnCode(new OwnCodeWish.Begin())), counter.said());
    counter.show("cashier-reckon-own-code-set-up").press(KeyCode.DOWN);
    counter.press(KeyCode.DOWN).type("5").press(KeyCode.F9);
    ClaimLimits limits =
        new ClaimLimits(
            Money.of(200_000), Money.of(10_000_005), Money.of(500_000), 10, Duration.ofHours(24));
    assertEquals(List.of(new Intent.SetUpOwnCode(new OwnCodeWish.Keep(limits))), counter.said());
    counter.press(KeyCode.ESCAPE);
    assertEquals(List.of(new Intent.SetUpOwnCode(new OwnCodeWish.Leave())), counter.said());
  }

  @Test
  void aPaymentLargerThanAllTogetherIsSaidAndNotKept() {
    counter.show("cashier-reckon-own-code");
    counter.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    counter.show("cashier-reckon-own-code-set-up").press(KeyCode.DOWN).type("0");
    assertTrue(reads(Word.STICKER_OVER_TOTAL));
    counter.press(KeyCode.F9);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void aStickerOfAnotherShopIsNamedAndNotKept() {
    counter.show("cashier-reckon-own-code");
    counter.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    counter.show("cashier-reckon-own-code-another");
    assertTrue(reads(Word.STICKER_BAD_MERCHANT, "ID2020032900123", "ID1019084719002"));
    counter.press(KeyCode.F9);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void aScanStillLandsInTheBasket() {
    counter.show("cashier-reckon-file").scan("8990000000013");
    assertTrue(counter.said().contains(new Intent.Scan("8990000000013")));
  }

  @Test
  void theHelpNamesTheKey() {
    counter.show(Sample.selling()).press(KeyCode.F1);
    assertTrue(reads(Word.HELP_RECKON));
  }
}
