package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskFilter;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.RiskWords;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.gallery.Samples;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What fired, and the rules: read in words with figures, filtered, looked at and set, by keys
/// alone and by touch alone.
final class RiskScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent wish(RiskWish wish) {
    return new Intent.ForRisk(wish);
  }

  private static RiskView view(String sample) {
    Snapshot now = Samples.named(sample).snapshot();
    if (now.page() instanceof Page.Risk(var view)) {
      return view;
    }
    throw new AssertionError(sample);
  }

  private static Intent set(Rule rule, boolean on, Response response, long limit) {
    return wish(new RiskWish.Set(rule, new Setting(on, response, limit)));
  }

  private List<Button> buttons(String id) {
    return Fx.get(
        () ->
            counter.nodes(Button.class).stream()
                .filter(button -> id.equals(button.getId()))
                .toList());
  }

  private void press(String id) {
    new FxRobot().clickOn(buttons(id).getFirst());
    counter.settle();
  }

  private void pressRow(String begins) {
    Node row =
        Fx.get(
            () ->
                counter.nodes(HBox.class).stream()
                    .filter(node -> node.getStyleClass().contains("waiting-item"))
                    .filter(node -> node.getAccessibleText().startsWith(begins))
                    .findFirst()
                    .orElseThrow());
    new FxRobot().clickOn(row);
    counter.settle();
  }

  @Test
  void ctrlGOpensItAndEscLeadsBack() {
    counter.show(Sample.selling()).press(KeyCode.G, true);
    counter.show("cashier-risk").press(KeyCode.ESCAPE);
    says(new Intent.Open(Page.Name.RISK), new Intent.Open(Page.Name.TILES));
  }

  @Test
  void theCountInTheStripIsThereForWhoeverMayLookAndOpensIt() {
    counter.show(Sample.selling());
    assertFalse(counter.texts().contains(WORDS.get(Word.STATUS_RISK, 0)));
    assertTrue(buttons("risk-pill").isEmpty());
    int unseen = view("cashier-risk").unseen();
    counter.show("cashier-risk").click(WORDS.get(Word.STATUS_RISK, unseen));
    says(new Intent.Open(Page.Name.RISK));
  }

  @Test
  void everyFindingIsSaidWithItsFigures() {
    counter.show("cashier-risk-all");
    RiskWords said = new RiskWords(WORDS);
    for (Mark mark : view("cashier-risk-all").marks()) {
      assertTrue(counter.texts().contains(said.finding(mark.finding())), mark.toString());
    }
    assertTrue(counter.texts().contains("Pengembalian ke-4 oleh Sari dalam 60 menit; batasnya 3"));
  }

  @Test
  void aShortDrawerIsSaidWithoutAMinus() {
    assertEquals(
        "Laci kurang Rp 87.500; batasnya Rp 50.000",
        new RiskWords(WORDS).finding(new Finding.Difference(Money.of(-87_500), Money.of(50_000))));
  }

  @Test
  void arrowsChooseEnterOpensAndF9SaysItWasLookedAt() {
    List<Mark> marks = view("cashier-risk").marks();
    counter.show("cashier-risk").press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.F9);
    says(
        wish(new RiskWish.Open(marks.get(1).number())),
        wish(new RiskWish.See(marks.get(1).number(), "")));
  }

  @Test
  void aNoteIsTypedAndGoesWithIt() {
    long first = view("cashier-risk").marks().getFirst().number();
    counter.show("cashier-risk").press(KeyCode.F2).type("sudah dicek").press(KeyCode.ENTER);
    says(wish(new RiskWish.See(first, "sudah dicek")));
  }

  @Test
  void escLeavesTheNoteAndThenThePage() {
    counter.show("cashier-risk").press(KeyCode.F2).type("x").press(KeyCode.ESCAPE);
    says();
    counter.press(KeyCode.ESCAPE);
    says(new Intent.Open(Page.Name.TILES));
  }

  @Test
  void aNoteIsForgottenWithTheMarkThatItWasAbout() {
    List<Mark> marks = view("cashier-risk").marks();
    counter
        .show("cashier-risk")
        .press(KeyCode.F2)
        .type("sudah")
        .press(KeyCode.ESCAPE)
        .press(KeyCode.DOWN)
        .press(KeyCode.F9);
    says(wish(new RiskWish.See(marks.get(1).number(), "")));
  }

  @Test
  void whatWasLookedAtIsNotLookedAtAgain() {
    counter.show("cashier-risk-all");
    for (int i = 0; i < 3; i++) {
      counter.press(KeyCode.DOWN);
    }
    counter.press(KeyCode.F9);
    says();
  }

  @Test
  void filtersAreTurnedByKeys() {
    counter.show("cashier-risk").press(KeyCode.F4).press(KeyCode.F5).press(KeyCode.F7);
    RiskFilter now = RiskFilter.UNSEEN;
    says(
        wish(new RiskWish.Show(now.unseen(false))),
        wish(new RiskWish.Show(now.of(Optional.of(Rule.REFUND_SOON_AFTER_SALE)))),
        wish(new RiskWish.Show(now.by(Optional.of(view("cashier-risk").people().getFirst())))));
  }

  @Test
  void theLastRuleIsFollowedByAllOfThem() {
    counter.show("cashier-risk-filtered");
    RiskFilter filter = view("cashier-risk-filtered").filter();
    press("risk-person");
    press("risk-rule");
    says(
        wish(new RiskWish.Show(filter.by(Optional.of("Sari")))),
        wish(new RiskWish.Show(filter.of(Optional.of(Rule.MANY_ENDED_CODES)))));
  }

  @Test
  void nothingSaysSoAndTheNextStepIsTheBaskets() {
    counter.show("cashier-risk-none");
    assertTrue(counter.texts().contains(WORDS.get(Word.RISK_NONE)));
    counter.press(KeyCode.F9);
    says(new Intent.PayByQr());
  }

  @Test
  void anOwnerSetsARuleByKeysAlone() {
    counter.show("cashier-risk-rules").press(KeyCode.RIGHT);
    counter.press(KeyCode.F4).press(KeyCode.F5).press(KeyCode.F2);
    counter.type("5").press(KeyCode.ENTER);
    Rule rule = Rule.REFUND_SOON_AFTER_SALE;
    says(
        set(rule, false, Response.MARK, 15),
        set(rule, true, Response.ASK, 15),
        set(rule, true, Response.MARK, 155));
  }

  @Test
  void anOwnerSetsARuleByTouchAlone() {
    counter.show("cashier-risk-rules");
    press("risk-rules");
    pressRow(new RiskWords(WORDS).name(Rule.MANY_VOIDS));
    press("risk-on");
    press("risk-marks");
    press("risk-set");
    says(
        set(Rule.MANY_VOIDS, true, Response.ASK, 3),
        set(Rule.MANY_VOIDS, false, Response.MARK, 3),
        set(Rule.MANY_VOIDS, false, Response.ASK, 3));
  }

  @Test
  void whatBelongsToTakingMoneyCannotBeSetToAsk() {
    counter.show("cashier-risk-rules").press(KeyCode.RIGHT);
    for (int i = 0; i < 3; i++) {
      counter.press(KeyCode.DOWN); // to the codes that are ended
    }
    counter.press(KeyCode.F5);
    says();
  }

  @Test
  void aManagerReadsTheRulesAndSetsNone() {
    counter.show("cashier-risk-rules-manager").press(KeyCode.RIGHT);
    assertTrue(counter.texts().contains(WORDS.get(Word.RISK_RULES_LOOK)));
    counter.press(KeyCode.F4).press(KeyCode.F5).press(KeyCode.F2);
    says();
  }

  @Test
  void whoeverIsAskedReadsWhyTheRuleFired() {
    counter.show("cashier-approve-watched");
    assertTrue(counter.texts().contains("Pengembalian ke-4 oleh Sari dalam 60 menit; batasnya 3"));
  }

  @Test
  void aScanStillLandsInTheBasket() {
    counter.show("cashier-risk").scan("4006381333931");
    says(new Intent.Scan("4006381333931"));
  }

  @Test
  void theFocusIsOnTheChosenFindingAndStaysInTheNoteWhileTimeGoesOn() {
    counter.show(Sample.selling()).show("cashier-risk");
    assertTrue(focus().getStyleClass().contains("chosen"), focus().toString());
    counter.press(KeyCode.F2).type("sudah").show("cashier-risk").type(" dicek");
    assertEquals("risk-note", focus().getId());
    counter.press(KeyCode.F9);
    says(wish(new RiskWish.See(view("cashier-risk").marks().getFirst().number(), "sudah dicek")));
  }

  @Test
  void aHalfTypedLimitStaysWhileTimeGoesOn() {
    counter.show("cashier-risk-rules").press(KeyCode.RIGHT).press(KeyCode.F2).type("0");
    counter.show("cashier-risk-rules").press(KeyCode.F9);
    says(set(Rule.REFUND_SOON_AFTER_SALE, true, Response.MARK, 150));
  }

  private Node focus() {
    return Fx.get(() -> counter.nodes(Node.class).stream().filter(Node::isFocused).findFirst())
        .orElseThrow();
  }
}
