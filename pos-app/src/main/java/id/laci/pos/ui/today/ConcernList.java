package id.laci.pos.ui.today;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.today.Concern;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What needs a person, of which one is chosen; each leads to its page.
final class ConcernList {
  private static final int GAP = 12;

  private final Words words;
  private final TodayWords said;
  private final Consumer<Intent> says;
  private final VBox node = new VBox(2);
  private List<Concern> concerns = List.of();
  private final List<Node> rows = new ArrayList<>();
  private int chosen;

  ConcernList(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    said = new TodayWords(words);
    node.getStyleClass().add("panel");
    node.setAccessibleText(words.get(Word.TODAY_CONCERNS));
  }

  Node node() {
    return node;
  }

  void show(List<Concern> now) {
    Parts.shown(node, !now.isEmpty());
    if (now.equals(concerns)) {
      return;
    }
    concerns = List.copyOf(now);
    rows.clear();
    concerns.forEach(concern -> rows.add(row(concern)));
    node.getChildren().setAll(Parts.label(words.get(Word.TODAY_CONCERNS), "strong"));
    node.getChildren().addAll(rows);
    chosen = Math.clamp(chosen, 0, Math.max(0, concerns.size() - 1));
    mark();
  }

  private Node row(Concern concern) {
    HBox row =
        new HBox(
            GAP,
            Icon.WARNING.node(),
            Parts.wrapped(said.concern(concern)),
            Parts.gap(),
            Parts.key(Key.ENTER));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("waiting-item", "slim");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(said.concern(concern));
    row.setOnMouseClicked(_ -> open(concern));
    return row;
  }

  private void mark() {
    for (int place = 0; place < rows.size(); place++) {
      Look.style(rows.get(place), "chosen", place == chosen);
      Parts.shown(((HBox) rows.get(place)).getChildren().getLast(), place == chosen);
    }
  }

  /// Moves the choice.
  ///
  /// @return whether there was another one
  boolean step(int by) {
    int to = chosen + by;
    if (to < 0 || to >= rows.size()) {
      return false;
    }
    chosen = to;
    mark();
    return true;
  }

  /// Opens the page of the one that is chosen.
  void open() {
    if (chosen < concerns.size()) {
      open(concerns.get(chosen));
    }
  }

  private void open(Concern concern) {
    says.accept(
        new Intent.Open(
            switch (concern) {
              case Concern.ShiftOverdue _ -> Page.Name.SHIFT;
              case Concern.Waiting _, Concern.MoneyLate _ -> Page.Name.QUEUE;
              case Concern.Unverified _ -> Page.Name.RECONCILE;
              case Concern.ReturnsStuck _ -> Page.Name.RETURN;
            }));
  }
}
