package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What helps a cashier on when a payment does not simply come, and what is said of the whole till.
final class GuidanceTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent app(Stage.AppTrouble trouble) {
    return new Intent.AppSays(Optional.of(trouble));
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void aKeyGoesThroughWhatTheAppCanSayAndBackToNothing() {
    counter.show("cashier-waiting").press(KeyCode.F3);
    says(app(Stage.AppTrouble.BALANCE));
    counter.show("cashier-app-balance").press(KeyCode.F3);
    says(app(Stage.AppTrouble.LIMIT));
    counter.show("cashier-app-shop").press(KeyCode.F3);
    says(new Intent.AppSays(Optional.empty()));
  }

  @Test
  void aChipChoosesAndPressedAgainTakesBack() {
    counter.show("cashier-waiting").click(WORDS.get(Word.QR_APP_NETWORK));
    says(app(Stage.AppTrouble.NETWORK));
    counter.show("cashier-app-network").click(WORDS.get(Word.QR_APP_NETWORK));
    says(new Intent.AppSays(Optional.empty()));
  }

  @Test
  void whatTheAppSaysIsAnsweredInWords() {
    counter.show("cashier-app-limit");
    assertTrue(reads(Word.QR_APP_LIMIT_HINT));
    counter.show("cashier-waiting");
    assertFalse(reads(Word.QR_APP_LIMIT_HINT));
  }

  @Test
  void withoutACodeTheAppIsNotAskedAbout() {
    counter.show("cashier-asking").press(KeyCode.F3);
    says();
    assertFalse(reads(Word.QR_APP));
  }

  @Test
  void aCustomerWhoSaysItIsPaidIsAskedForTimeSumAndShopWhileTheGoodsStay() {
    counter.show("cashier-claimed");
    assertTrue(reads(Word.QR_CLAIMED));
    assertTrue(
        reads(Word.QR_CLAIMED_HINT, "Rp 111.400", "Toko Melati · NMID ID1024300012345"),
        counter.texts().toString());
    assertTrue(reads(Word.QR_HEARD, 3));
  }

  @Test
  void unpaidIsSaidOnlyWhileTheGatewayAnswers() {
    counter.show("cashier-waiting");
    assertTrue(reads(Word.QR_UNPAID));
    for (String silent : List.of("cashier-no-contact", "cashier-ending-unheard")) {
      counter.show(silent);
      assertFalse(reads(Word.QR_UNPAID), silent);
      assertTrue(reads(Word.QR_UNSURE), silent);
    }
  }

  @Test
  void withoutACodeNobodyIsToldThatItStaysValid() {
    counter.show("cashier-no-contact-no-code");
    assertTrue(reads(Word.QR_NO_CODE_HINT));
    assertFalse(reads(Word.QR_NO_CONTACT_HINT));
    counter.show("cashier-no-contact");
    assertTrue(reads(Word.QR_NO_CONTACT_HINT));
    assertFalse(reads(Word.QR_NO_CODE_HINT));
  }

  @Test
  void whatNobodyCouldVerifyIsNotCalledPaid() {
    counter.show("cashier-done-on-trust");
    assertTrue(reads(Word.DONE_ON_TRUST));
    assertFalse(reads(Word.DONE_TITLE));
    counter.show("cashier-done-qr");
    assertTrue(reads(Word.DONE_TITLE));
    assertFalse(reads(Word.DONE_ON_TRUST));
  }

  @Test
  void aReceiptIsNotCalledPrintingWhileThePrinterIsOutOfPaper() {
    counter.show("cashier-done-no-paper");
    assertTrue(reads(Word.DONE_QUEUED));
    assertFalse(reads(Word.DONE_SENDING));
  }

  @Test
  void aCodeOfTheShopsOwnIsOfferedOnlyWithoutContactAndWhereItIsSwitchedOn() {
    counter.show("cashier-banner-offline-on").press(KeyCode.F5);
    counter.show("cashier-failed-offline-on").press(KeyCode.F5);
    says(new Intent.PayOffline(), new Intent.PayOffline());
    for (String without : List.of("offline", "selling", "failed-never-reached")) {
      counter.show("cashier-" + without).press(KeyCode.F5);
      says();
      assertFalse(reads(Word.FAILED_OFFLINE), without);
    }
  }

  @Test
  void theMostPressingStandsBelowTheStrip() {
    counter.show("cashier-banner-no-space");
    assertTrue(reads(Word.BANNER_NO_SPACE));
    counter.show("cashier-banner-rebuilding");
    assertTrue(reads(Word.BANNER_REBUILDING, 42));
    counter.show("cashier-banner-wrong-key");
    assertTrue(reads(Word.BANNER_WRONG_KEY, "09.31"));
    counter.show("cashier-offline");
    assertTrue(reads(Word.BANNER_NO_CONTACT, "09.39", WORDS.get(Word.BANNER_NEXT, 12)));
    counter.show("cashier-selling");
    assertFalse(reads(Word.BANNER_NO_SPACE));
  }
}
