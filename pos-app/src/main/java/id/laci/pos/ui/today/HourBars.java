package id.laci.pos.ui.today;

import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/// Bars that stand on the line and bars that hang below it, in the same place: a chart would put
/// them side by side.
final class HourBars extends BarChart<String, Number> {
  private final CategoryAxis across;
  private final NumberAxis up;

  HourBars(CategoryAxis across, NumberAxis up) {
    super(across, up);
    this.across = across;
    this.up = up;
  }

  @Override
  protected void layoutPlotChildren() {
    double width = Math.max(1, across.getCategorySpacing() - getCategoryGap());
    double line = up.getDisplayPosition(0);
    for (XYChart.Series<String, Number> series : getData()) {
      for (XYChart.Data<String, Number> bar : series.getData()) {
        Node node = bar.getNode();
        double end = up.getDisplayPosition(bar.getYValue());
        double left = across.getDisplayPosition(bar.getXValue()) - width / 2;
        node.resizeRelocate(left, Math.min(line, end), width, Math.abs(end - line));
      }
    }
  }
}
