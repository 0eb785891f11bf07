package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.staff.DemoStaff;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A manager's word, given at the till.
final class ApprovalTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private static final String DEMO = DemoStaff.BUDI.pin();

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private String given() {
    List<Intent> said = counter.said();
    assertEquals(1, said.size(), said.toString());
    return new String(((Intent.GivePin) said.getFirst()).pin().take());
  }

  @Test
  void thePinIsTypedAndGivenWithEnterAndNothingOfItStays() {
    counter.show("cashier-approve-offline").type("481516").press(KeyCode.ENTER);
    assertEquals("481516", given());
    assertEquals("", counter.text(".pin"));
  }

  @Test
  void theKeypadAndTheNextStepGiveItToo() {
    counter.show("cashier-approve-offline").click("4").click("2").press(KeyCode.F9);
    assertEquals("42", given());
  }

  @Test
  void itsDigitsAreNeverInSight() {
    counter.show("cashier-approve-offline").type("987654");
    assertTrue(counter.texts().stream().noneMatch("987654"::equals));
    assertEquals("987654", counter.text(".pin"));
  }

  @Test
  void withoutAPinNothingIsGivenAndNoOtherKeyReachesTheSale() {
    counter.show("cashier-approve-offline").press(KeyCode.F9).press(KeyCode.F8).type("+-*");
    assertEquals(List.of(), counter.said());
    assertEquals("", counter.text(".pin"));
  }

  @Test
  void whileOneIsLookedAtNoOtherIsGiven() {
    counter.show("cashier-approve-checking").type("123456").press(KeyCode.ENTER);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void escapeAsksNobody() {
    counter.show("cashier-approve-offline").press(KeyCode.ESCAPE);
    assertEquals(List.of(new Intent.CancelApproval()), counter.said());
  }

  @Test
  void aScanIsAScanAndLeavesThePinAsItWas() {
    counter.show("cashier-approve-offline").type("48").scan("8990000000013");
    assertEquals(List.of(new Intent.Scan("8990000000013")), counter.said());
    assertEquals("48", counter.text(".pin"));
  }

  @Test
  void whatWasTypedIsForgottenOnceNobodyIsAsked() {
    counter.show("cashier-approve-offline").type("4815").show("cashier-selling");
    assertEquals("", counter.show("cashier-approve-offline").text(".pin"));
  }

  @Test
  void everyLimitStandsThereWithBothFiguresAndTheDemoPinOnlyInTheDemo() {
    counter.show("cashier-approve-offline-all");
    assertTrue(counter.texts().contains(WORDS.get(Word.EXCESS_COUNT, 11, 10)));
    assertTrue(counter.texts().stream().anyMatch(text -> text.contains(DEMO)));
    counter.show("cashier-approve-real");
    assertFalse(counter.texts().stream().anyMatch(text -> text.contains(DEMO)));
  }
}
