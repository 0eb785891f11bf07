package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.OrderId;
import id.laci.pos.support.SupportWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whom to ask, and what to tell them, by keys alone.
final class SupportScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private static final OrderId ORDER = new OrderId("K2-RYKC74FY-000918-1");

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  @Test
  void aKeyOpensItAndEscapeLeavesIt() {
    counter.show(Sample.selling()).press(KeyCode.H, true);
    says(new Intent.Open(Page.Name.SUPPORT));
    counter.show("cashier-support").press(KeyCode.ESCAPE);
    says(new Intent.Open(Page.Name.TILES));
  }

  @Test
  void thePaymentIsPrintedOrWrittenDown() {
    counter.show("cashier-support").press(KeyCode.F7).press(KeyCode.F9);
    says(new Intent.PrintClaimSlip(ORDER), new Intent.ForSupport(new SupportWish.WriteFile(ORDER)));
    assertEquals(ORDER.text(), counter.text("#support-order"));
  }

  @Test
  void withoutAPaymentThereIsNothingToWriteAndAnotherCanBeFound() {
    counter.show("cashier-support-plain").press(KeyCode.F9).press(KeyCode.F7);
    says();
    assertTrue(counter.texts().contains(WORDS.get(Word.SUPPORT_NONE)));
    assertTrue(counter.texts().contains(WORDS.get(Word.SUPPORT_NOBODY)));
    counter.press(KeyCode.F10);
    says(new Intent.Open(Page.Name.PAYMENTS));
  }

  @Test
  void theFileIsWrittenFromAnyPaymentsStory() {
    counter.show("cashier-payments").show("cashier-story-late").press(KeyCode.F8);
    says(new Intent.ForSupport(new SupportWish.WriteFile(ORDER)));
  }
}
