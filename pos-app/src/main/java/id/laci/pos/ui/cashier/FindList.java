package id.laci.pos.ui.cashier;

import id.laci.pos.catalog.Product;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a search found, one product a row. Arrows choose, Enter takes; until one is chosen, Enter
/// hands over what was typed and chooses the first.
final class FindList {
  /// A row's padding at both sides.
  private static final double EDGES = 34;

  private final Words words;
  private final Consumer<String> add;
  private final VBox rows = new VBox();
  private final ScrollPane node = new ScrollPane(rows);
  private List<Product> products = List.of();
  private String query = "";
  private int chosen = -1;

  FindList(Words words, Consumer<String> add) {
    this.words = words;
    this.add = add;
    rows.getStyleClass().add("finds");
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.setFocusTraversable(false);
  }

  Node node() {
    return node;
  }

  void show(Snapshot.Finder finder) {
    boolean same = products.equals(finder.products()) && !products.isEmpty();
    if (!same || !query.equals(finder.query())) {
      chosen = -1;
    }
    query = finder.query();
    if (same) {
      mark();
    } else {
      products = finder.products();
      draw();
    }
  }

  void clear() {
    products = List.of();
    chosen = -1;
  }

  /// @return the code of the product that the arrows chose, empty when none
  String chosen() {
    return chosen < 0 ? "" : products.get(chosen).sku();
  }

  void choose(int by) {
    if (!products.isEmpty()) {
      chosen = Math.clamp((long) chosen + by, 0, products.size() - 1);
      mark();
      Scrolling.reveal(node, rows.getChildren().get(chosen));
    }
  }

  /// Chooses the first of several, so that a second Enter takes it. One alone is taken as it is.
  void chooseFirst() {
    if (products.size() > 1) {
      choose(1);
    }
  }

  private void mark() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      Look.style(rows.getChildren().get(i), "chosen", i == chosen);
    }
  }

  private void draw() {
    node.setVvalue(0);
    rows.getChildren().setAll(products.stream().map(this::row).toList());
    if (products.isEmpty()) {
      Label nothing = Parts.wrapped(words.get(Word.SEARCH_NOTHING, query), "muted", "nothing");
      rows.getChildren().add(nothing);
    }
  }

  private Node row(Product product) {
    VBox names =
        new VBox(
            Parts.label(product.name(), "bold"),
            Parts.label(product.sku() + " · " + product.code(), "muted", "note"));
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    Label price = Parts.label(product.price().bare(), "strong");
    price.setMinWidth(Label.USE_PREF_SIZE);
    HBox content = new HBox(16, names, price);
    content.setAlignment(Pos.CENTER_LEFT);
    Button row = new Button();
    row.setGraphic(content);
    row.setAccessibleText(product.name() + ", " + product.price());
    row.getStyleClass().setAll("find");
    row.setFocusTraversable(false);
    row.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(row.widthProperty().subtract(EDGES));
    row.setOnAction(_ -> add.accept(product.sku()));
    return row;
  }
}
