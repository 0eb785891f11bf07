package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.today.DayWish;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The figures of a day, by keys alone and by touch alone.
final class TodayScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent wish(DayWish wish) {
    return new Intent.ForDay(wish);
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void controlTOpensThePageFromSellingAndFromAnotherPage() {
    counter.show(Sample.selling()).press(KeyCode.T, true);
    counter.show("cashier-queue").press(KeyCode.T, true);
    says(new Intent.Open(Page.Name.TODAY), new Intent.Open(Page.Name.TODAY));
  }

  @Test
  void theArrowsStepThroughTheDays() {
    counter.show("cashier-today").press(KeyCode.LEFT).press(KeyCode.RIGHT);
    counter.press(KeyCode.HOME).press(KeyCode.PAGE_UP).press(KeyCode.F5);
    says(
        wish(new DayWish.Step(-1)),
        wish(new DayWish.Step(1)),
        wish(new DayWish.Jump(DayWish.Named.TODAY)),
        wish(new DayWish.Jump(DayWish.Named.WEEK_BEFORE)),
        wish(new DayWish.Refresh()));
  }

  @Test
  void theDaysAreReachedByTouch() {
    counter.show("cashier-today").click(WORDS.get(Word.TODAY_YESTERDAY));
    counter.click(WORDS.get(Word.TODAY_EARLIER));
    says(wish(new DayWish.Jump(DayWish.Named.YESTERDAY)), wish(new DayWish.Step(-1)));
  }

  @Test
  void theFiguresStandThereInWordsAndNumbers() {
    counter.show("cashier-today");
    assertTrue(reads(Word.TODAY_NET));
    assertTrue(counter.texts().contains("Rp 3.410.000"), counter.texts().toString());
    assertTrue(counter.texts().contains("1,2jt"), "a figure on a bar");
    assertTrue(counter.texts().contains("1.240.500 · 14×"), "a figure on a way to pay");
  }

  @Test
  void whatNeedsAPersonIsChosenByArrowsAndOpensItsPage() {
    counter.show("cashier-today-concerns").press(KeyCode.ENTER);
    counter.press(KeyCode.DOWN).press(KeyCode.ENTER);
    counter.press(KeyCode.DOWN).press(KeyCode.ENTER);
    counter.press(KeyCode.DOWN).press(KeyCode.ENTER);
    says(
        new Intent.Open(Page.Name.SHIFT),
        new Intent.Open(Page.Name.QUEUE),
        new Intent.Open(Page.Name.RETURN),
        new Intent.Open(Page.Name.RECONCILE));
  }

  @Test
  void aTableAndAPictureAreSavedByTheirKeys() {
    counter.show("cashier-today").press(KeyCode.F7).press(KeyCode.F4);
    List<Intent> said = counter.said();
    assertEquals(wish(new DayWish.SaveTable()), said.getFirst());
    DayWish.SavePicture saved =
        assertInstanceOf(
            DayWish.SavePicture.class,
            assertInstanceOf(Intent.ForDay.class, said.getLast()).wish());
    assertTrue(saved.picture().width() > 800 && saved.picture().height() > 800);
    counter.show("cashier-today-reading").press(KeyCode.F4); // nothing to draw
    says();
  }

  @Test
  void theScreenSaysWhereAFileLiesAndWhatKeptItFromBeingWritten() {
    counter.show("cashier-today-saved");
    assertTrue(counter.texts().stream().anyMatch(text -> text.contains("laci-K2-2026-11-23.csv")));
    counter.show("cashier-today-not-saved-full");
    assertTrue(reads(Word.SAVING_FULL));
  }

  @Test
  void figuresThatAreNotThereAreSaidInWords() {
    counter.show("cashier-today-not-ready");
    assertTrue(reads(Word.TODAY_NOT_READY));
    counter.show("cashier-today-behind");
    assertTrue(reads(Word.TODAY_BEHIND, 1_284));
    counter.show("cashier-today-not-allowed");
    assertTrue(reads(Word.TODAY_NOT_ALLOWED));
    counter.show("cashier-today-empty");
    assertTrue(reads(Word.TODAY_EMPTY));
  }

  @Test
  void escapeLeadsBackToSelling() {
    counter.show("cashier-today").press(KeyCode.ESCAPE);
    says(new Intent.Open(Page.Name.TILES));
  }
}
