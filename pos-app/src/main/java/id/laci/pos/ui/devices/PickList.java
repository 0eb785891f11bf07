package id.laci.pos.ui.devices;

import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A list of which one thing is chosen, one a row.
final class PickList {
  /// A row's padding at both sides.
  private static final double EDGES = 28;

  /// One thing to choose.
  ///
  /// @param key names it
  /// @param title what it is called
  /// @param note said below in small letters; may be empty
  /// @param mark a pill at the right; may be empty
  /// @param warns whether the mark warns
  record Choice(String key, String title, String note, String mark, boolean warns) {}

  private final Consumer<String> picks;
  private final VBox rows = new VBox();
  private final ScrollPane node = Lists.scrolling(rows);
  private final Map<Choice, Button> buttons = new LinkedHashMap<>();
  private String chosen = "";

  /// @param picks hears the key of what was pressed
  PickList(Consumer<String> picks) {
    this.picks = picks;
    rows.getStyleClass().add("picks");
  }

  Node node() {
    return node;
  }

  /// @param key of what is chosen, which need not be in the list
  /// @param nothing what stands here while there is nothing to choose
  void show(List<Choice> choices, String key, Node nothing) {
    chosen = key;
    buttons.keySet().retainAll(choices);
    List<Node> wanted = new ArrayList<>();
    for (Choice choice : choices) {
      Button button = buttons.computeIfAbsent(choice, this::row);
      Look.style(button, "chosen", choice.key().equals(chosen));
      wanted.add(button);
    }
    if (wanted.isEmpty()) {
      wanted.add(nothing);
    }
    Lists.place(rows.getChildren(), wanted);
  }

  private Button row(Choice choice) {
    VBox names = new VBox(Parts.label(choice.title(), "bold"));
    if (!choice.note().isEmpty()) {
      names.getChildren().add(Parts.label(choice.note(), "muted", "note"));
    }
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    StackPane tick = new StackPane(Icon.CHECK.node());
    tick.getStyleClass().add("tick");
    HBox content = new HBox(10, tick, names);
    content.setAlignment(Pos.CENTER_LEFT);
    if (!choice.mark().isEmpty()) {
      content
          .getChildren()
          .add(
              Parts.pill(
                  choice.warns() ? Icon.WARNING : Icon.INFO,
                  choice.mark(),
                  choice.warns() ? "waiting" : "quiet"));
    }
    Button row = new Button();
    row.setGraphic(content);
    row.setAccessibleText(choice.title());
    row.getStyleClass().setAll("pick", Walk.ROW);
    row.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(row.widthProperty().subtract(EDGES));
    row.setOnAction(_ -> picks.accept(choice.key()));
    return row;
  }
}
