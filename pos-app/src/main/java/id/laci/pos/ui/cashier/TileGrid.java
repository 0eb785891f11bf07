package id.laci.pos.ui.cashier;

import id.laci.pos.catalog.Product;
import id.laci.pos.ui.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Products as tiles, four in a row.
final class TileGrid {
  private static final int COLUMNS = 4;
  private static final int GAP = 12;
  private static final int NAME_HEIGHT = 56;

  private final Consumer<String> add;
  private final GridPane grid = new GridPane(GAP, GAP);
  private List<Product> drawn = List.of();

  TileGrid(Consumer<String> add) {
    this.add = add;
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
  }

  Node show(List<Product> products) {
    if (!drawn.equals(products)) {
      drawn = products;
      grid.getChildren().clear();
      for (int i = 0; i < products.size(); i++) {
        grid.add(tile(products.get(i)), i % COLUMNS, i / COLUMNS);
      }
    }
    return grid;
  }

  private Node tile(Product product) {
    Label name = Parts.label(product.name(), "name");
    name.setWrapText(true);
    name.setMaxHeight(NAME_HEIGHT);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox content = new VBox(name, space, Parts.label(product.price().bare(), "price"));
    content.setMinHeight(80);
    content.setFillWidth(true);
    Button tile = new Button();
    tile.setGraphic(content);
    tile.setAccessibleText(product.name() + ", " + product.price());
    tile.getStyleClass().setAll("tile");
    tile.setFocusTraversable(false);
    tile.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(tile.widthProperty().subtract(30));
    tile.setOnAction(_ -> add.accept(product.sku()));
    return tile;
  }
}
