package id.laci.pos.ui.devices;

import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A list of which one thing is chosen, one a row.
final class PickList {
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
  private final Map<Choice, PickRow> made = new LinkedHashMap<>();
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
    made.keySet().retainAll(choices);
    List<Node> wanted = new ArrayList<>();
    for (Choice choice : choices) {
      PickRow row =
          made.computeIfAbsent(choice, one -> new PickRow(one, () -> picks.accept(one.key())));
      Look.style(row, "chosen", choice.key().equals(chosen));
      wanted.add(row);
    }
    if (wanted.isEmpty()) {
      wanted.add(nothing);
    }
    Lists.place(rows.getChildren(), wanted);
  }
}
