package id.laci.pos.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Lists that scroll, and that are changed no more than has changed.
public final class Lists {
  private Lists() {}

  /// @return the content in a pane that scrolls up and down alone
  public static ScrollPane scrolling(Parent content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.setMinHeight(0);
    pane.getStyleClass().add("sheet");
    return pane;
  }

  /// Keeps the nodes that stay where they are, and with them the focus.
  public static void place(List<Node> children, List<? extends Node> wanted) {
    if (children.equals(wanted)) {
      return;
    }
    children.retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      Node node = wanted.get(i);
      if (i >= children.size() || !children.get(i).equals(node)) {
        children.remove(node);
        children.add(i, node);
      }
    }
  }
}
