package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A sum is divided by keys, and both sides say what is paid and what is left.
final class SplitScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

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

  @Test
  void aPartIsTypedAndTakenByOneKey() {
    counter.show("cashier-split").type("50000");
    assertTrue(reads(Word.SPLIT_REST, "Rp 61.400"));
    counter.press(KeyCode.F8).type("25000").press(KeyCode.F9);
    says(new Intent.TakePart(Money.of(50_000)), new Intent.PayPartByQr(Money.of(25_000)));
  }

  @Test
  void nothingTypedMeansAllThatIsLeft() {
    counter.show("cashier-splitting");
    assertTrue(reads(Word.SPLIT_ALL));
    counter.press(KeyCode.F9).press(KeyCode.F8);
    says(new Intent.PayByQr(), new Intent.PayByCash());
  }

  @Test
  void moreThanIsLeftIsNotTaken() {
    counter.show("cashier-splitting").type("36401").press(KeyCode.F9).press(KeyCode.F8);
    says();
    assertTrue(reads(Word.SPLIT_TOO_MUCH, "Rp 36.400"));
  }

  @Test
  void whatIsPaidIsListedAndCanBeGivenBack() {
    counter.show("cashier-splitting");
    assertTrue(
        counter.texts().containsAll(List.of("50.000", "QRIS · GoPay", "25.000", "− 75.000")),
        counter.texts().toString());
    counter.press(KeyCode.F7);
    says(new Intent.GiveBackParts());
  }

  @Test
  void whileNothingIsPaidThereIsNothingToGiveBack() {
    counter.show("cashier-split");
    assertFalse(reads(Word.SPLIT_GIVE_BACK));
    assertFalse(reads(Word.SPLIT_PAID));
  }

  @Test
  void whatIsLeftIsTheSumThatCounts() {
    counter.show("cashier-selling-parted");
    assertTrue(reads(Word.BASKET_PAID));
    assertTrue(counter.texts().containsAll(List.of("Rp 36.400", "111.400", "− 75.000")));
    counter.show("cashier-selling");
    assertFalse(reads(Word.BASKET_PAID));
    assertTrue(counter.texts().contains("Rp 111.400"));
  }
}
