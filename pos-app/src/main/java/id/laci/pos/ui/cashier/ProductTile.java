package id.laci.pos.ui.cashier;

import id.laci.pos.catalog.Product;
import id.laci.pos.ui.Parts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;

/// A tile: the name on two lines at most, the price under it.
final class ProductTile extends GridCell<Product> {
  /// The tile's padding at both sides, and its border.
  private static final double EDGES = 30;

  private static final double NAME_HEIGHT_MAX = 52;

  private final Label name = Parts.label("", "name");
  private final Label price = Parts.label("", "price");
  private final Button tile = new Button();

  ProductTile(Consumer<String> add) {
    name.setWrapText(true);
    name.setMaxHeight(NAME_HEIGHT_MAX);
    name.setAlignment(Pos.TOP_LEFT);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox content = new VBox(name, space, price);
    content.prefWidthProperty().bind(tile.widthProperty().subtract(EDGES));
    content.prefHeightProperty().bind(tile.heightProperty().subtract(EDGES));
    tile.setGraphic(content);
    tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tile.getStyleClass().setAll("tile");
    tile.setFocusTraversable(false);
    tile.prefWidthProperty().bind(widthProperty());
    tile.prefHeightProperty().bind(heightProperty());
    tile.setOnAction(
        _ -> {
          Product product = getItem();
          if (product != null) {
            add.accept(product.sku());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Product product, boolean empty) {
    super.updateItem(product, empty);
    if (empty || product == null) {
      setGraphic(null);
      return;
    }
    name.setText(product.name());
    price.setText(product.price().bare());
    tile.setAccessibleText(product.name() + ", " + product.price());
    setGraphic(tile);
  }
}
