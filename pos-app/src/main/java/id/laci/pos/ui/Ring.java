package id.laci.pos.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/// A ring that runs empty.
public final class Ring extends Pane {
  private static final double WIDTH = 9;

  private final Arc left;

  /// @param size its width and height
  public Ring(double size) {
    double middle = size / 2;
    double radius = middle - WIDTH / 2;
    Circle rest = new Circle(middle, middle, radius);
    rest.getStyleClass().add("ring-rest");
    rest.setStrokeWidth(WIDTH);
    left = new Arc(middle, middle, radius, radius, 90, 360);
    left.setType(ArcType.OPEN);
    left.setStrokeWidth(WIDTH);
    left.setStrokeLineCap(StrokeLineCap.ROUND);
    left.getStyleClass().add("ring-left");
    getChildren().addAll(rest, left);
    setMinSize(size, size);
    setMaxSize(size, size);
  }

  /// @param share of the time that is left, 0 to 1
  /// @param soon whether it is nearly over
  public void show(double share, boolean soon) {
    left.setLength(360 * Math.clamp(share, 0, 1));
    Look.style(left, "soon", soon);
  }
}
