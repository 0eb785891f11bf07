package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.Deed;
import id.laci.pos.audit.JournalWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The journal by keys alone.
final class JournalScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent wish(JournalWish wish) {
    return new Intent.ForJournal(wish);
  }

  private static Intent find(
      Optional<LocalDate> day, String who, Optional<Deed.Subject> subject, String words) {
    return wish(new JournalWish.Find(new AuditFilter(day, day, who, subject, words)));
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void controlJOpensThePageFromSellingAndFromAnotherPage() {
    counter.show(Sample.selling()).press(KeyCode.J, true);
    counter.show("cashier-queue").press(KeyCode.J, true);
    says(new Intent.Open(Page.Name.JOURNAL), new Intent.Open(Page.Name.JOURNAL));
    counter.show("cashier-journal-lines").press(KeyCode.ESCAPE);
    says(new Intent.Open(Page.Name.TILES));
  }

  @Test
  void aLineIsOpenedWithAllItsFieldsAndLeftAgain() {
    counter.show("cashier-journal-lines").press(KeyCode.DOWN).press(KeyCode.DOWN);
    counter.press(KeyCode.ENTER);
    assertTrue(reads(Word.JOURNAL_GATEWAY_AT), counter.texts()::toString);
    assertTrue(reads(Word.DEED_LINE_TAKEN_OUT));
    assertTrue(counter.texts().contains("LINE_TAKEN_OUT"));
    counter.press(KeyCode.ESCAPE);
    assertTrue(reads(Word.JOURNAL_TITLE));
    says();
  }

  @Test
  void dayPersonAndKindHaveAKeyEach() {
    Optional<LocalDate> none = Optional.empty();
    counter.show("cashier-journal-lines").press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
    counter.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
    says(
        find(Optional.of(TODAY), "", Optional.empty(), ""),
        find(Optional.of(TODAY.minusDays(1)), "", Optional.empty(), ""),
        find(Optional.of(TODAY), "", Optional.empty(), ""),
        find(none, "", Optional.empty(), ""));
    counter.press(KeyCode.F4).press(KeyCode.F5);
    says(
        find(none, "", Optional.of(Deed.Subject.SALES), ""),
        find(none, "Budi", Optional.of(Deed.Subject.SALES), ""));
  }

  @Test
  void aReceiptNumberIsTypedAndEscapeForgetsIt() {
    counter.show("cashier-journal-lines").type("412");
    counter.press(KeyCode.ESCAPE);
    says(
        find(Optional.empty(), "", Optional.empty(), "4"),
        find(Optional.empty(), "", Optional.empty(), "41"),
        find(Optional.empty(), "", Optional.empty(), "412"),
        find(Optional.empty(), "", Optional.empty(), ""));
  }

  @Test
  void checksAndExportsBeginByKeysAlone() {
    counter.show("cashier-journal-lines").press(KeyCode.F7);
    assertTrue(reads(Word.JOURNAL_CHAIN_HINT), counter.texts()::toString);
    counter.press(KeyCode.F4).press(KeyCode.F5).press(KeyCode.F7).press(KeyCode.F11);
    says(
        wish(new JournalWish.CheckChain()),
        wish(new JournalWish.CompareCopy()),
        wish(new JournalWish.Export(AuditFormat.CSV)),
        wish(new JournalWish.Export(AuditFormat.JSON)));
  }

  @Test
  void aRunningCheckIsStoppedByTheKeyThatBeganIt() {
    counter.show("cashier-journal-running").press(KeyCode.F7).press(KeyCode.F4);
    assertTrue(reads(Word.JOURNAL_RUNNING, 37), counter.texts()::toString);
    says(wish(new JournalWish.Stop()));
  }

  @Test
  void theFirstBrokenRecordAndWhatToDoAreSaid() {
    counter.show("cashier-journal-broken-changed").press(KeyCode.F7);
    assertTrue(reads(Word.JOURNAL_CHANGED), counter.texts()::toString);
    assertTrue(reads(Word.JOURNAL_FIRST, 31_008));
    assertTrue(reads(Word.JOURNAL_BROKEN_DO));
  }
}
