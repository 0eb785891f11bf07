package id.laci.pos.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Moves a scroll pane just so far that a part of it is in sight.
public final class Scrolling {
  private Scrolling() {}

  /// @param row somewhere in the pane's content, laid out or not
  public static void reveal(ScrollPane pane, Node row) {
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
    Bounds bounds = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
    double from = pane.getVvalue() * beyond;
    if (bounds.getMinY() < from) {
      pane.setVvalue(bounds.getMinY() / beyond);
    } else if (bounds.getMaxY() > from + room) {
      pane.setVvalue((bounds.getMaxY() - room) / beyond);
    }
  }
}
