package id.laci.pos.ui.cashier;

import id.laci.pos.catalog.Product;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The search-or-scan field, and under it the tiles or what was found.
final class SellingPane {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<Intent> says;
  private final TextField field = new TextField();
  private final HBox searchBar;
  private final FlowPane chips = new FlowPane(8, 8);
  private final ScrollPane scroll = new ScrollPane();
  private final TileGrid tiles;
  private final FindList finds;
  private final VBox node;
  private String submitted = "";
  private boolean silent;
  private Snapshot.@Nullable Finder drawn;

  SellingPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    tiles = new TileGrid(sku -> says.accept(new Intent.Add(sku)));
    finds = new FindList(words, this::add);
    field.setPromptText(words.get(Word.SEARCH_PROMPT));
    HBox.setHgrow(field, Priority.ALWAYS);
    searchBar = new HBox(Icon.SEARCH.node(), field, Parts.key("F2"));
    searchBar.getStyleClass().add("search");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, chips, scroll, hints());
    field
        .textProperty()
        .addListener(
            (_, _, text) -> {
              if (!silent) {
                says.accept(new Intent.Search(text));
              }
            });
    field.setOnAction(_ -> submit());
  }

  /// The field is empty at once, so that a scan that follows on its heels begins anew; when the till
  /// answers with a choice of several, the text comes back.
  private void submit() {
    String text = field.getText().strip();
    String chosen = finds.chosen();
    if (!text.isEmpty()) {
      submitted = text;
      set("");
      says.accept(chosen.isEmpty() ? new Intent.Submit(text) : new Intent.Add(chosen));
    }
  }

  private void add(String sku) {
    set("");
    says.accept(new Intent.Add(sku));
  }

  private void set(String text) {
    silent = true;
    field.setText(text);
    field.end();
    silent = false;
  }

  /// Empties the field for the next time that it is shown.
  void leave() {
    submitted = "";
    if (!isBlank()) {
      set("");
    }
  }

  Node searchBar() {
    return searchBar;
  }

  Node show(Snapshot now) {
    Snapshot.Finder finder = now.finder();
    if (!submitted.isEmpty() && finder.query().equals(submitted) && isBlank()) {
      set(submitted);
      submitted = "";
    }
    if (!finder.equals(drawn)) {
      drawn = finder;
      draw(finder);
    }
    return node;
  }

  private void draw(Snapshot.Finder finder) {
    boolean searching = !finder.query().isBlank();
    chips.setVisible(!searching);
    chips.setManaged(!searching);
    if (searching) {
      scroll.setContent(finds.show(finder));
    } else {
      drawChips(finder);
      finds.clear();
      List<Product> products = finder.products();
      scroll.setContent(tiles.show(products));
    }
  }

  private void drawChips(Snapshot.Finder finder) {
    chips
        .getChildren()
        .setAll(chip("", words.get(Word.CATEGORY_FAVOURITES), finder.category().isEmpty()));
    for (String category : finder.categories()) {
      chips.getChildren().add(chip(category, category, category.equals(finder.category())));
    }
  }

  private Node chip(String category, String name, boolean chosen) {
    return Parts.chip(name, chosen, () -> says.accept(new Intent.ShowCategory(category)));
  }

  private Node hints() {
    HBox hints = new HBox();
    hints.getStyleClass().add("hints");
    hint(hints, "↑ ↓", Word.HINT_LINES);
    hint(hints, "+ −", Word.HINT_QUANTITY);
    hint(hints, "Del", Word.HINT_REMOVE);
    hint(hints, "Ctrl Z", Word.HINT_UNDO);
    hint(hints, "Esc", Word.HINT_BACK);
    return hints;
  }

  private void hint(HBox hints, String key, Word word) {
    hints.getChildren().addAll(Parts.key(key), Parts.label(words.get(word) + "  ", "muted", "note"));
  }

  void focus() {
    if (!field.isFocused()) {
      field.requestFocus();
      field.end();
    }
  }

  boolean isBlank() {
    return field.getText().isBlank();
  }

  boolean choose(int by) {
    return finds.choose(by);
  }

  void searchFor(String text) {
    field.setText(text);
    field.end();
  }
}
