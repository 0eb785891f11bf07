package id.laci.pos.ui.today;

import id.laci.pos.ui.Parts;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A bar of a chart that carries its figure beyond its end, where there is always room. The chart
/// gives its own node the classes that it likes, so what is seen of the bar is a node within.
final class Bar extends Region {
  private static final double GAP = 3;

  private final Region body = new Region();
  private final Group figure;
  private final boolean upright;
  private final boolean down;

  private Bar(String text, String style, boolean upright, boolean turned) {
    this.upright = upright;
    down = style.equals("back");
    Label label = Parts.label(text, "bar-figure");
    label.setMinWidth(Region.USE_PREF_SIZE);
    if (turned) {
      label.setRotate(-90);
    }
    body.getStyleClass().addAll("bar", style);
    figure = new Group(label); // takes the turn into account
    figure.setVisible(!text.isEmpty());
    getChildren().addAll(body, figure);
    getChildren().forEach(part -> part.setManaged(false));
  }

  /// @param turned whether the figure is written upwards, because the bars are narrow
  static Node upright(String text, String style, boolean turned) {
    return new Bar(text, style, true, turned);
  }

  static Node lying(String text, String style) {
    return new Bar(text, style, false, false);
  }

  @Override
  protected void layoutChildren() {
    body.resizeRelocate(0, 0, getWidth(), getHeight());
    figure.applyCss();
    figure.autosize();
    double width = figure.getLayoutBounds().getWidth();
    double height = figure.getLayoutBounds().getHeight();
    double x = upright ? (getWidth() - width) / 2 : getWidth() + GAP;
    double beyond = down ? getHeight() + GAP : -height - GAP;
    double y = upright ? beyond : (getHeight() - height) / 2;
    figure.relocate(snapPositionX(x), snapPositionY(y));
  }
}
