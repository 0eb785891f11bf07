package id.laci.pos.ui.risk;

import id.laci.pos.risk.Response;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.RiskWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One rule: what it is called, when it fires, and what it does then. What it sees is said of the
/// chosen one alone, so that many are in sight.
final class RuleRow {
  private static final int GAP = 14;

  private final Rule rule;
  private final Words words;
  private final RiskWords said;
  private final Label limit = Parts.wrapped("", "muted", "note");
  private final Label hint;
  private final HBox pills = new HBox(GAP / 2.0);
  private final HBox node;

  /// @param picks hears when it is pressed
  RuleRow(Rule rule, Words words, Consumer<Rule> picks) {
    this.rule = rule;
    this.words = words;
    said = new RiskWords(words);
    hint = Parts.wrapped(said.hint(rule));
    VBox texts = new VBox(2, Parts.wrapped(said.name(rule), "strong"), limit, hint);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    pills.setAlignment(Pos.CENTER_RIGHT);
    node = new HBox(GAP, texts, pills);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setOnMouseClicked(_ -> picks.accept(rule));
  }

  Node node() {
    return node;
  }

  void show(Setting setting, boolean chosen) {
    limit.setText(Words.capital(said.limit(rule, setting.limit())));
    boolean asks = setting.response() == Response.ASK;
    String does = words.get(asks ? Word.RISK_ASKS : Word.RISK_MARKS_ONLY);
    pills
        .getChildren()
        .setAll(
            setting.on()
                ? Parts.pill(asks ? Icon.BADGE : Icon.INFO, does, asks ? "waiting" : "quiet")
                : Parts.pill(Icon.FAILED, words.get(Word.RISK_OFF), "quiet"));
    node.setAccessibleText(
        said.name(rule)
            + ". "
            + limit.getText()
            + ". "
            + (setting.on() ? does : words.get(Word.RISK_OFF))
            + ". "
            + hint.getText());
    choose(chosen);
  }

  void choose(boolean chosen) {
    Parts.shown(hint, chosen);
    Look.style(node, "chosen", chosen);
  }
}
