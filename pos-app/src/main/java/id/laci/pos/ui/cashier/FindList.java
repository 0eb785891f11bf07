package id.laci.pos.ui.cashier;

import id.laci.pos.catalog.Product;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a search found, one product a row. Arrows choose, Enter takes.
final class FindList {
  private final Words words;
  private final Consumer<String> add;
  private final VBox node = new VBox();
  private List<Product> products = List.of();
  private int chosen = -1;

  FindList(Words words, Consumer<String> add) {
    this.words = words;
    this.add = add;
  }

  Node show(Snapshot.Finder finder) {
    if (!products.equals(finder.products()) || products.isEmpty()) {
      products = finder.products();
      chosen = -1;
      draw(finder.query());
    }
    return node;
  }

  void clear() {
    products = List.of();
    chosen = -1;
  }

  /// @return the code of the product that the arrows chose, empty when none
  String chosen() {
    return chosen < 0 ? "" : products.get(chosen).sku();
  }

  boolean choose(int by) {
    if (products.isEmpty()) {
      return false;
    }
    chosen = Math.clamp((long) chosen + by, 0, products.size() - 1);
    for (int i = 0; i < node.getChildren().size(); i++) {
      mark(node.getChildren().get(i), i == chosen);
    }
    return true;
  }

  private void draw(String query) {
    node.getChildren().clear();
    if (products.isEmpty()) {
      node.getChildren().add(Parts.wrapped(words.get(Word.SEARCH_NOTHING, query), "muted"));
    }
    for (Product product : products) {
      node.getChildren().add(row(product));
    }
  }

  private Node row(Product product) {
    VBox names =
        new VBox(
            Parts.label(product.name(), "bold"),
            Parts.label(product.sku() + " · " + product.code(), "muted", "note"));
    HBox content = new HBox(names, Parts.gap(), Parts.label(product.price().bare(), "strong"));
    content.setAlignment(Pos.CENTER_LEFT);
    Button row = new Button();
    row.setGraphic(content);
    row.setAccessibleText(product.name() + ", " + product.price());
    row.getStyleClass().setAll("find");
    row.setFocusTraversable(false);
    row.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(row.widthProperty().subtract(34));
    row.setOnAction(_ -> add.accept(product.sku()));
    return row;
  }

  private static void mark(Node row, boolean on) {
    row.getStyleClass().remove("chosen");
    if (on) {
      row.getStyleClass().add("chosen");
    }
  }
}
