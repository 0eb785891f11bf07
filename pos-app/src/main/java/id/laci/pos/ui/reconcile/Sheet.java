package id.laci.pos.ui.reconcile;

import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Rows below the names of their groups, of which one can be chosen.
///
/// @param <K> what a row is known by
final class Sheet<K> {
  private final Runnable changed;
  private final VBox list = new VBox();
  private final ScrollPane node = Lists.scrolling(list);
  private final Map<K, Node> rows = new LinkedHashMap<>();
  private Optional<K> chosen = Optional.empty();

  /// @param changed hears when another row is chosen
  Sheet(Runnable changed) {
    this.changed = changed;
    list.getStyleClass().add("waiting-list");
    VBox.setVgrow(node, javafx.scene.layout.Priority.ALWAYS);
  }

  /// Something in the list.
  sealed interface Piece<K> {
    /// The name of a group, or a remark.
    record Head<K>(String text) implements Piece<K> {}

    /// A remark in place of rows.
    record Remark<K>(String text) implements Piece<K> {}

    /// A row that can be chosen.
    record Row<K>(K key, Node node) implements Piece<K> {}
  }

  ScrollPane node() {
    return node;
  }

  Optional<K> chosen() {
    return chosen;
  }

  void show(List<Piece<K>> pieces) {
    List<K> before = List.copyOf(rows.keySet());
    rows.clear();
    List<Node> nodes = pieces.stream().map(this::node).toList();
    list.getChildren().setAll(nodes);
    keepChoice(before);
    mark();
  }

  private Node node(Piece<K> piece) {
    return switch (piece) {
      case Piece.Head<K>(var text) -> Parts.label(text, "bold", "group");
      case Piece.Remark<K>(var text) -> Parts.wrapped(text, "muted", "nothing");
      case Piece.Row<K>(var key, var row) -> {
        row.getStyleClass().add("waiting-item");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMouseClicked(_ -> choose(key));
        rows.put(key, row);
        yield row;
      }
    };
  }

  /// What was chosen stays so; when it has gone, what now stands in its place is chosen.
  private void keepChoice(List<K> before) {
    List<K> now = List.copyOf(rows.keySet());
    if (chosen.filter(now::contains).isEmpty()) {
      int place = chosen.map(before::indexOf).orElse(0);
      chosen =
          now.isEmpty()
              ? Optional.empty()
              : Optional.of(now.get(Math.clamp(place, 0, now.size() - 1)));
    }
  }

  private void mark() {
    rows.forEach((key, row) -> Look.style(row, "chosen", chosen.equals(Optional.of(key))));
  }

  private void choose(K key) {
    chosen = Optional.of(key);
    mark();
    changed.run();
  }

  /// Moves the choice.
  void step(int by) {
    List<K> keys = List.copyOf(rows.keySet());
    if (!keys.isEmpty()) {
      int at = chosen.map(keys::indexOf).orElse(0);
      K to = keys.get(Math.clamp((long) at + by, 0, keys.size() - 1));
      choose(to);
      Optional.ofNullable(rows.get(to)).ifPresent(row -> Scrolling.reveal(node, row));
    }
  }
}
