package id.laci.pos.ui.cashier;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Moves a scroll pane just so far that a part of it is in sight.
final class Scrolling {
  private Scrolling() {}

  /// @param row a child of the pane's content, laid out or not
  static void reveal(ScrollPane pane, Node row) {
    pane.applyCss();
    pane.layout();
    if (!(pane.getContent() instanceof Region content)) {
      return;
    }
    double room = pane.getViewportBounds().getHeight();
    double beyond = content.getHeight() - room;
    if (room <= 0 || beyond <= 0) {
      return;
    }
    Bounds bounds = row.getBoundsInParent();
    double from = pane.getVvalue() * beyond;
    if (bounds.getMinY() < from) {
      pane.setVvalue(bounds.getMinY() / beyond);
    } else if (bounds.getMaxY() > from + room) {
      pane.setVvalue((bounds.getMaxY() - room) / beyond);
    }
  }
}
