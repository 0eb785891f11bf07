package id.laci.pos.ui.queue;

import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Words;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One item that waits. Stays the same node while its age and its next try go on.
final class QueueRow {
  private static final int GAP = 14;

  private final QueueWords said;
  private final StackPane mark = new StackPane();
  private final Label title = Parts.wrapped("", "strong");
  private final Label facts = Parts.wrapped("", "muted", "note");
  private final Label means = Parts.wrapped("");
  private final Label tries = Parts.wrapped("", "muted", "note");
  private final Label amount = Parts.label("", "strong");
  private final HBox node;
  private @Nullable Icon drawn;

  /// @param picks hears when it is pressed
  QueueRow(ItemId id, Words words, Consumer<ItemId> picks) {
    said = new QueueWords(words);
    mark.getStyleClass().add("device-mark");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    VBox texts = new VBox(2, title, means, facts, tries);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    node = new HBox(GAP, mark, texts, amount);
    node.setAlignment(Pos.TOP_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setOnMouseClicked(_ -> picks.accept(id));
  }

  Node node() {
    return node;
  }

  void show(Waiting waiting, Instant now, boolean chosen) {
    title.setText(said.title(waiting));
    means.setText(said.means(waiting));
    facts.setText(said.facts(waiting, now));
    tries.setText(said.tries(waiting, now));
    Parts.shown(tries, !tries.getText().isEmpty());
    amount.setText(waiting.item().amount().toString());
    Icon icon = QueueWords.icon(waiting);
    if (icon != drawn) {
      drawn = icon;
      mark.getChildren().setAll(icon.node());
    }
    Look.style(mark, "waiting", waiting.item().need() == QueueItem.Need.PERSON);
    node.setAccessibleText(title.getText() + ". " + amount.getText() + ". " + means.getText());
    choose(chosen);
  }

  /// What it means and what to do is said of the chosen one alone, so that many are in sight.
  void choose(boolean chosen) {
    Parts.shown(means, chosen);
    Look.style(node, "chosen", chosen);
  }
}
