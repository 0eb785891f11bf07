package id.laci.pos.ui.risk;

import id.laci.pos.risk.Mark;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.RiskWords;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One rule that fired: why, in words with figures; who, when and about what below.
final class MarkRow {
  private static final int GAP = 14;

  private final Words words;
  private final RiskWords said;
  private final StackPane mark = new StackPane();
  private final Label title = Parts.wrapped("", "strong");
  private final Label facts = Parts.wrapped("", "muted", "note");
  private final Label seen = Parts.wrapped("", "note");
  private final Label amount = Parts.label("", "strong");
  private final HBox node;

  /// @param picks hears when it is pressed
  MarkRow(long number, Words words, Consumer<Long> picks) {
    this.words = words;
    said = new RiskWords(words);
    mark.getStyleClass().add("device-mark");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    VBox texts = new VBox(2, title, facts, seen);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    node = new HBox(GAP, mark, texts, amount);
    node.setAlignment(Pos.TOP_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setOnMouseClicked(_ -> picks.accept(number));
  }

  Node node() {
    return node;
  }

  void show(Mark shown, Snapshot.Status status, boolean chosen) {
    title.setText(said.finding(shown.finding()));
    facts.setText(
        String.join(
            " · ",
            shown.who(),
            Dates.moment(words.language(), shown.at(), status.zone()),
            said.about(shown.about()),
            said.done(shown)));
    seen.setText(said.seen(shown, status.zone()));
    Parts.shown(seen, shown.seen().isPresent());
    amount.setText(shown.amount().isZero() ? "" : shown.amount().toString());
    boolean open = shown.seen().isEmpty();
    mark.getChildren().setAll((open ? Icon.WARNING : Icon.CHECK).node());
    Look.style(mark, "waiting", open);
    node.setAccessibleText(title.getText() + ". " + facts.getText() + ". " + seen.getText());
    choose(chosen);
  }

  void choose(boolean chosen) {
    Look.style(node, "chosen", chosen);
  }
}
