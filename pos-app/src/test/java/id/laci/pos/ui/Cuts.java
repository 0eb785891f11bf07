package id.laci.pos.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.controlsfx.control.GridView;

/// Finds texts that are cut off or stick out of a screen.
public final class Cuts {
  /// Names may be longer than any room: they are cut on purpose, but not before two lines are full.
  private static final String MAY_BE_CUT = "name";

  /// What is there while there is room to spare.
  private static final String SPARE = "spare";

  private static final double TWO_LINES = 40;

  /// Nothing that is read touches the edge of the screen.
  private static final double EDGE = 8;

  private Cuts() {}

  /// @param scene laid out
  /// @return what is cut, in words
  public static List<String> in(Scene scene, String where) {
    List<String> cut = new ArrayList<>();
    gather(scene.getRoot(), scene, where, cut);
    return cut;
  }

  private static void gather(Node node, Scene scene, String where, List<String> cut) {
    if (!node.isVisible() || node instanceof ScrollBar) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      check(labeled, scene, where, cut);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, scene, where, cut));
    }
  }

  private static void check(Labeled labeled, Scene scene, String where, List<String> cut) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && !text.getText().equals(labeled.getText())) {
        boolean full =
            labeled.getStyleClass().contains(MAY_BE_CUT)
                && text.getLayoutBounds().getHeight() >= TWO_LINES;
        if (!full && !labeled.getStyleClass().contains(SPARE)) {
          cut.add(where + ": cut: " + labeled.getText());
        }
      }
    }
    Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
    boolean inside =
        bounds.getMinX() >= EDGE
            && bounds.getMaxX() <= scene.getWidth() - EDGE
            && bounds.getMaxY() <= scene.getHeight() - EDGE;
    if ((!inside || leavesItsSide(labeled, bounds)) && !scrolls(labeled)) {
      cut.add(where + ": outside: " + labeled.getText());
    }
  }

  /// What grows out of the left side lies below the basket.
  private static boolean leavesItsSide(Node node, Bounds bounds) {
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent.getStyleClass().contains("left")) {
        Bounds side = parent.localToScene(parent.getLayoutBounds());
        return bounds.getMaxX() > side.getMaxX() - EDGE || bounds.getMaxY() > side.getMaxY() - EDGE;
      }
    }
    return false;
  }

  private static boolean scrolls(Node node) {
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane || parent instanceof GridView<?>) {
        return true;
      }
    }
    return false;
  }
}
