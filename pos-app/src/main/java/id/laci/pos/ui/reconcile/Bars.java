package id.laci.pos.ui.reconcile;

import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The small things of which the views are made.
final class Bars {
  private static final int GAP = 8;

  private Bars() {}

  /// @return pills that go on in the next line rather than being cut
  static FlowPane pills(List<? extends Node> pills) {
    FlowPane bar = new FlowPane(GAP, GAP);
    bar.getChildren().setAll(pills);
    return bar;
  }

  static Node good(String text) {
    return Parts.pill(Icon.PASSED, text, "paid");
  }

  static Node doubtful(String text) {
    return Parts.pill(Icon.QUEUE, text, "waiting");
  }

  static Node bad(String text) {
    return Parts.pill(Icon.WARNING, text, "broken");
  }

  static Node quiet(String text) {
    return Parts.pill(Icon.INFO, text, "quiet");
  }

  /// A card that scrolls where messages above it leave too little room.
  static VBox card(Node... parts) {
    ScrollPane inside = Lists.scrolling(new VBox(GAP + 4, parts));
    inside.getStyleClass().remove("sheet"); // the card has the edge
    VBox.setVgrow(inside, Priority.ALWAYS);
    VBox card = new VBox(inside);
    card.getStyleClass().add("panel");
    card.setMinHeight(0);
    VBox.setVgrow(card, Priority.ALWAYS);
    return card;
  }

  /// What can be done, the next step at the right.
  static HBox acts(Button next, Button... ways) {
    HBox bar = new HBox(GAP);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren().addAll(ways);
    bar.getChildren().add(next);
    HBox.setHgrow(next, Priority.ALWAYS);
    return bar;
  }

  /// Changes what stands on a button.
  static void say(Button button, String text) {
    button.setAccessibleText(text);
    if (button.getGraphic() instanceof HBox content
        && content.getChildren().getFirst() instanceof Label label) {
      label.setText(text);
    }
  }
}
