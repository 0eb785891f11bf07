package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.OrderId;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Payments are found, and what happened to one is told by both clocks.
final class PaymentsScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final OrderId NEWEST = new OrderId("K2-RYKC74FY-000918-1");
  private static final OrderId SECOND = new OrderId("K2-RYKC74FY-000917-1");

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  private static Intent open(Page.Name page) {
    return new Intent.Open(page);
  }

  @Test
  void theKeyOfACustomerWhoSaysItIsPaidOpensThePayments() {
    counter.show(Sample.selling()).press(KeyCode.F10);
    says(open(Page.Name.PAYMENTS));
    counter.show("cashier-payments").press(KeyCode.F10);
    says(open(Page.Name.TILES));
  }

  @Test
  void typingSearchesAndEscapeGoesBackToTheLatestThenToSelling() {
    counter.show("cashier-payments").type("12");
    says(new Intent.FindPayments("1"), new Intent.FindPayments("12"));
    counter.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    says(new Intent.FindPayments(""), open(Page.Name.TILES));
  }

  @Test
  void whatIsTypedSurvivesTheAnswers() {
    counter.show("cashier-payments").type("111").show("cashier-payments-searching");
    assertEquals("111", counter.text("#payments-field"));
  }

  @Test
  void arrowsChooseAndEnterTellsWhatHappened() {
    counter.show("cashier-payments").press(KeyCode.ENTER).press(KeyCode.DOWN);
    counter.press(KeyCode.ENTER);
    says(new Intent.OpenTimeline(NEWEST), new Intent.OpenTimeline(SECOND));
  }

  @Test
  void aPressOnAPaymentTellsWhatHappenedToo() {
    counter.show("cashier-payments");
    var line =
        Fx.get(
            () ->
                counter.nodes(javafx.scene.Node.class).stream()
                    .filter(node -> node.getStyleClass().contains("waiting-item"))
                    .toList()
                    .get(1));
    new FxRobot().clickOn(line);
    counter.settle();
    says(new Intent.OpenTimeline(SECOND));
  }

  @Test
  void theStateIsSaidInAWord() {
    counter.show("cashier-payments");
    for (Word state :
        List.of(
            Word.PAYMENT_OPEN,
            Word.PAYMENT_PAID,
            Word.PAYMENT_LATE,
            Word.PAYMENT_GIVEN_BACK,
            Word.PAYMENT_CLOSED)) {
      assertTrue(reads(state), state.name());
    }
  }

  @Test
  void nothingFoundAndNothingThereAreTwoThings() {
    counter.show("cashier-payments-nothing");
    assertTrue(reads(Word.SEARCH_NOTHING, "kemarin 111400"));
    counter.show("cashier-payments-none");
    assertTrue(reads(Word.PAYMENTS_NONE));
    assertEquals("", counter.text("#payments-field"));
  }

  @Test
  void everyEventIsToldWithItsReasonItsNumberAndTheTimeBefore() {
    counter.show("cashier-story-late");
    assertTrue(
        counter
            .texts()
            .containsAll(
                List.of(
                    "08.42.11",
                    "GoPay tidak menjawab (6 kali): tidak ada jawaban",
                    "Kode diminta berakhir: dibatalkan di kasir",
                    WORDS.get(Word.STORY_GAP, "30 menit"),
                    "Uang dikembalikan: tunai")),
        counter.texts().toString());
  }

  @Test
  void clocksThatAreFarApartAreSaidToBeAndOthersAreNot() {
    counter.show("cashier-story-late");
    assertTrue(counter.texts().contains("09.13.11"));
    assertTrue(counter.texts().contains("08.42.04"));
    assertTrue(reads(Word.STORY_APART, "31 menit"), counter.texts().toString());
    counter.show("cashier-story");
    assertTrue(counter.texts().stream().noneMatch(text -> text.startsWith("Kedua jam")));
  }

  @Test
  void theClaimSlipIsPrintedAndTheNumbersAreCopied() {
    counter.show("cashier-story").press(KeyCode.F7).press(KeyCode.C, true);
    says(new Intent.PrintClaimSlip(NEWEST));
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertEquals(
        "K2-RYKC74FY-000918-1\nf6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d10\nK2-RYKC74FY-000918", copied);
  }

  @Test
  void fromWhatHappenedOneStepBackIsTheList() {
    counter.show("cashier-payments").show("cashier-story").press(KeyCode.ESCAPE);
    says(new Intent.Back());
  }

  @Test
  void whoCameFromTheQueueGoesBackThere() {
    counter.show("cashier-queue-status").press(KeyCode.F10);
    counter.show("cashier-payments").show("cashier-story").said();
    counter.press(KeyCode.ESCAPE);
    says(open(Page.Name.QUEUE));
    counter.show("cashier-queue-status").show("cashier-story").press(KeyCode.ESCAPE);
    says(new Intent.Back());
  }

  @Test
  void aScanInTheSearchIsAScanAndTheSearchStays() {
    counter.show("cashier-payments").type("91").scan("8990000000013");
    assertTrue(counter.said().contains(new Intent.Scan("8990000000013")));
    assertEquals("91", counter.text("#payments-field"));
  }

  @Test
  void theBasketCanBePaidFromHere() {
    counter.show("cashier-payments").press(KeyCode.F9).press(KeyCode.F8);
    says(new Intent.PayByQr(), new Intent.PayByCash());
  }
}
