package id.laci.pos.ui.devices;

import id.laci.pos.ui.Scrolling;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Walks with the arrow keys from row to row and, within a row, from one thing to the next. What
/// cannot be seen or pressed is passed by.
final class Walk {
  /// The style class of whatever is a row.
  static final String ROW = "walk-row";

  private final Parent whole;

  /// @param whole in which the rows are
  Walk(Parent whole) {
    this.whole = whole;
  }

  /// @return whether the focus is somewhere in here, on a thing that can be seen
  boolean has(@Nullable Node owner) {
    return owner != null && owner.getScene() != null && stops(whole).contains(owner);
  }

  /// Puts the focus on the first thing.
  void first() {
    stops(whole).stream().findFirst().ifPresent(Walk::to);
  }

  /// One row on or back, to what stands at the same place in it.
  void rows(Node owner, int by) {
    List<List<Node>> rows = new ArrayList<>();
    gather(whole, rows);
    int at = 0;
    while (at < rows.size() && !rows.get(at).contains(owner)) {
      at++;
    }
    if (at == rows.size()) {
      first();
      return;
    }
    int to = Math.clamp((long) at + by, 0, rows.size() - 1);
    int place = Math.min(rows.get(at).indexOf(owner), rows.get(to).size() - 1);
    if (to != at) {
      to(rows.get(to).get(place));
    }
  }

  /// One thing on or back.
  void things(Node owner, int by) {
    List<Node> stops = stops(whole);
    int to = stops.indexOf(owner) + by;
    if (to >= 0 && to < stops.size()) {
      to(stops.get(to));
    }
  }

  private static void to(Node stop) {
    stop.requestFocus();
    for (Parent parent = stop.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        Scrolling.reveal(pane, stop);
        return;
      }
    }
  }

  private static void gather(Node node, List<List<Node>> rows) {
    if (!node.isVisible()) {
      return;
    }
    if (node.getStyleClass().contains(ROW)) {
      List<Node> stops = stops(node);
      if (!stops.isEmpty()) {
        rows.add(stops);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, rows));
    }
  }

  private static List<Node> stops(Node node) {
    List<Node> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
