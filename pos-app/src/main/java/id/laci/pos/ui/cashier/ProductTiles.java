package id.laci.pos.ui.cashier;

import id.laci.pos.catalog.Product;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import org.controlsfx.control.GridView;

/// Products as tiles, as many columns as fit. Only those in sight exist as nodes, so that a
/// category of thousands costs no more than one of twenty.
final class ProductTiles {
  private static final double GAP = 12;
  private static final double HEIGHT = 106;
  private static final double WIDTH_LEAST = 190;

  /// What [GridView] keeps free for its scroll bar.
  private static final double BAR = 18;

  /// How far the grid reaches beyond its tiles: half a gap, and at the right the scroll bar's room.
  static final Insets BEYOND = new Insets(-GAP / 2, -GAP / 2 - BAR, 0, -GAP / 2);

  private final GridView<Product> grid = new GridView<>();

  /// @param add hears the code of the tile that was pressed
  ProductTiles(Consumer<String> add) {
    grid.getStyleClass().add("tiles");
    grid.setFocusTraversable(false);
    grid.setMinHeight(0);
    grid.setPrefHeight(0); // the room that is left, however many there are
    grid.setHorizontalCellSpacing(GAP / 2);
    grid.setVerticalCellSpacing(GAP / 2);
    grid.setCellHeight(HEIGHT);
    grid.setCellFactory(_ -> new ProductTile(add));
    grid.widthProperty().addListener((_, _, width) -> spread(width.doubleValue()));
  }

  Node node() {
    return grid;
  }

  void show(List<Product> products) {
    if (!grid.getItems().equals(products)) {
      grid.getItems().setAll(products);
    }
  }

  private void spread(double width) {
    double room = width - BAR;
    int columns = Math.max(1, (int) (room / (WIDTH_LEAST + GAP)));
    grid.setCellWidth(Math.floor(room / columns - GAP));
  }
}
