package id.laci.pos.ui.devices;

import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One thing to choose, as a row that can be pressed. Not a button, because names go on in a second
/// line, and a button does not grow with them.
final class PickRow extends HBox {
  private static final int GAP = 10;

  /// Two lines of text.
  private static final double NAME_HEIGHT_MAX = 52;

  private final Runnable pick;

  PickRow(PickList.Choice choice, Runnable pick) {
    super(GAP);
    this.pick = pick;
    Label title = Parts.label(choice.title(), "name");
    title.setWrapText(true);
    title.setMaxHeight(NAME_HEIGHT_MAX);
    VBox names = new VBox(title);
    if (!choice.note().isEmpty()) {
      names.getChildren().add(Parts.wrapped(choice.note(), "muted", "note"));
    }
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    setHgrow(names, Priority.ALWAYS);
    StackPane tick = new StackPane(Icon.CHECK.node());
    tick.getStyleClass().add("tick");
    getChildren().addAll(tick, names);
    if (!choice.mark().isEmpty()) {
      Icon icon = choice.warns() ? Icon.WARNING : Icon.INFO;
      getChildren().add(Parts.pill(icon, choice.mark(), choice.warns() ? "waiting" : "quiet"));
    }
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("pick", Walk.ROW);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setAccessibleText(choice.title());
    setOnMouseClicked(
        _ -> {
          requestFocus();
          pick();
        });
  }

  /// As a press does.
  void pick() {
    pick.run();
  }
}
