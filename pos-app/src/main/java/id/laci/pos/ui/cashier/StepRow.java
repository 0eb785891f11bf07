package id.laci.pos.ui.cashier;

import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One step of a payment: its number or a check mark, what it is, and when.
final class StepRow {
  /// Where the payment stands.
  enum At {
    DONE("done"),
    NOW("now"),
    LATER("later");

    private final String style;

    At(String style) {
      this.style = style;
    }
  }

  private final int number;
  private final StackPane mark = new StackPane();
  private final Label name = Parts.wrapped("", "strong");
  private final Label detail = Parts.wrapped("", "muted");
  private final Label time = Parts.label("", "muted");
  private final HBox node;

  StepRow(int number) {
    this.number = number;
    VBox text = new VBox(2, name, detail);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinHeight(44);
    text.setAlignment(Pos.TOP_LEFT);
    time.setMinWidth(Label.USE_PREF_SIZE);
    node = new HBox(16, mark, text, time);
    node.setAlignment(Pos.TOP_LEFT);
  }

  Node node() {
    return node;
  }

  void show(String what, String more, String when, At at) {
    name.setText(what);
    name.getStyleClass().remove("muted");
    if (at == At.LATER) {
      name.getStyleClass().add("muted");
    }
    detail.setText(more);
    detail.setVisible(!more.isEmpty());
    detail.setManaged(!more.isEmpty());
    time.setText(when);
    mark.getStyleClass().setAll("step-mark", at.style);
    mark.getChildren()
        .setAll(at == At.DONE ? Icon.CHECK.node() : Parts.label(Integer.toString(number)));
  }
}
