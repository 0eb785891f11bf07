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

  /// The style class of a list of which one thing is chosen.
  static final String LIST = "picks";

  private final Parent whole;
  private @Nullable Parent row;

  /// @param whole in which the rows are
  Walk(Parent whole) {
    this.whole = whole;
  }

  /// Whether the focus is somewhere in here, on a thing that can be seen. Remembers where.
  boolean has(@Nullable Node owner) {
    boolean here = owner != null && owner.getScene() != null && stops(whole).contains(owner);
    if (here) {
      row = above(owner, ROW);
    }
    return here;
  }

  /// Puts the focus back into the row where it was, or on the first thing of a part.
  void back(Node part) {
    List<Node> here = row == null || row.getScene() == null ? List.of() : stops(row);
    if (here.isEmpty()) {
      first(part);
    } else {
      to(here.getFirst());
    }
  }

  /// Puts the focus on the first thing of a part, in a list on what is chosen; on the first thing
  /// of all where that part has none.
  void first(Node part) {
    whole.applyCss(); // what scrolls is not in the scene before its pane has a skin
    List<Node> stops = stops(part);
    if (stops.isEmpty()) {
      stops = stops(whole);
    }
    stops.stream().findFirst().ifPresent(stop -> to(chosen(stop)));
  }

  /// A list is entered where something is chosen in it.
  private static Node chosen(Node stop) {
    Parent list = above(stop, LIST);
    return list == null
        ? stop
        : stops(list).stream()
            .filter(each -> each.getStyleClass().contains("chosen"))
            .findFirst()
            .orElse(stop);
  }

  private static @Nullable Parent above(@Nullable Node node, String style) {
    Node at = node;
    while (at != null && !at.getStyleClass().contains(style)) {
      at = at.getParent();
    }
    return at instanceof Parent parent ? parent : null;
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
      first(whole);
      return;
    }
    int to = Math.clamp((long) at + by, 0, rows.size() - 1);
    int place = Math.min(rows.get(at).indexOf(owner), rows.get(to).size() - 1);
    if (to != at) {
      to(rows.get(to).get(place));
    }
  }

  /// One thing on or back; a list of things to choose from counts as one.
  void things(Node owner, int by) {
    List<Node> stops = stops(whole);
    Parent list = above(owner, LIST);
    int to = stops.indexOf(owner) + by;
    while (list != null
        && to >= 0
        && to < stops.size()
        && list.equals(above(stops.get(to), LIST))) {
      to += by;
    }
    if (to >= 0 && to < stops.size()) {
      to(chosen(stops.get(to)));
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
