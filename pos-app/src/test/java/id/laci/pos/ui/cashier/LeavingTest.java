package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Closing the program asks while something is open, and never stands in the way when nothing is.
final class LeavingTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private final Counter counter = new Counter();
  private int closed;

  @AfterEach
  void close() {
    counter.close();
  }

  private void leave() {
    counter.leave(() -> closed++);
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void nothingOpenClosesAtOnce() {
    counter.show(Sample.selling());
    leave();
    assertEquals(1, closed);
    assertFalse(reads(Word.LEAVE_TITLE));
  }

  @Test
  void beforeTheFirstSnapshotItClosesAtOnce() {
    leave();
    assertEquals(1, closed);
  }

  @Test
  void whatIsOpenIsSaidAndF9Closes() {
    counter.show("cashier-leaving");
    leave();
    assertTrue(reads(Word.LEAVE_PAYMENTS, 3));
    assertTrue(reads(Word.LEAVE_OWED, 2));
    assertTrue(reads(Word.LEAVE_RECEIPTS, 2));
    assertTrue(reads(Word.LEAVE_SAFE));
    counter.press(KeyCode.F9);
    assertEquals(1, closed);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void escapeStaysAndOtherKeysDoNothing() {
    counter.show("cashier-leaving");
    leave();
    counter.press(KeyCode.F8).press(KeyCode.ENTER).press(KeyCode.DELETE).type("teh");
    assertEquals(List.of(), counter.saidInAll());
    counter.press(KeyCode.ESCAPE);
    assertEquals(0, closed);
    assertFalse(reads(Word.LEAVE_TITLE));
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void aSumThatIsPartlyPaidIsSaid() {
    counter.show("cashier-leaving-parted");
    leave();
    assertTrue(reads(Word.LEAVE_PARTS, "Rp 75.000"));
  }

  @Test
  void aScanIsStillAScan() {
    counter.show("cashier-leaving");
    leave();
    counter.scan("8990000000013");
    assertEquals(List.of(new Intent.Scan("8990000000013")), counter.said());
  }

  @Test
  void askedWhileAPaymentWaitsTheAnswerLeadsBackToIt() {
    counter.show("cashier-no-contact");
    leave();
    assertTrue(reads(Word.LEAVE_PAYMENTS, 1));
    counter.click(WORDS.get(Word.LEAVE_STAY));
    assertTrue(reads(Word.QR_NO_CONTACT));
    counter.press(KeyCode.F9);
    assertEquals(List.of(new Intent.CheckNow()), counter.said());
  }

  @Test
  void whatCloses() {
    counter.show("cashier-leaving");
    leave();
    counter.click(WORDS.get(Word.LEAVE_CLOSE));
    assertEquals(1, closed);
  }

  @Test
  void noAmountTypedBeforeIsTakenWhileItIsAsked() {
    Sample selling = Sample.selling();
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING)));
    counter.show("cashier-cash-part").type("50000");
    leave();
    counter.press(KeyCode.ENTER);
    assertEquals(List.of(), counter.said());
  }
}
