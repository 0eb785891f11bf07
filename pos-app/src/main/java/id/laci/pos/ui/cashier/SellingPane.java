package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the left side offers while selling: the categories and their tiles, what a search found, or
/// the help; and the keys that work, at the foot.
final class SellingPane {
  private static final int GAP = 12;
  private static final int CHIP_GAP = 8;

  private final Words words;
  private final SearchField search;
  private final Consumer<Intent> says;
  private final FlowPane chips = new FlowPane(CHIP_GAP, CHIP_GAP);
  private final VBox offered = new VBox(GAP);
  private final ProductTiles tiles;
  private final FindList finds;
  private final HelpPane help;
  private final VBox node;
  private boolean helping;
  private Snapshot.@Nullable Finder drawn;

  SellingPane(Words words, SearchField search, Doors doors, Consumer<Intent> says) {
    this.words = words;
    this.search = search;
    this.says = says;
    tiles = new ProductTiles(sku -> says.accept(new Intent.Add(sku)));
    finds = new FindList(words, this::add);
    help = new HelpPane(words, doors);
    for (Node grown : new Node[] {offered, tiles.node(), finds.node(), help.node()}) {
      VBox.setVgrow(grown, Priority.ALWAYS);
    }
    // aligned with the field above, the scroll bar in the margin
    VBox.setMargin(tiles.node(), ProductTiles.BEYOND);
    node = new VBox(GAP, offered, hints());
  }

  Node show(Snapshot now) {
    Snapshot.Finder finder = now.finder();
    if (!finder.equals(drawn)) {
      drawn = finder;
      draw(finder);
    }
    return node;
  }

  private void draw(Snapshot.Finder finder) {
    if (!finder.query().isBlank()) {
      helping = false;
      finds.show(finder);
      offer(finds.node());
      return;
    }
    finds.clear();
    drawChips(finder);
    tiles.show(finder.products());
    if (helping) {
      offer(help.node());
    } else {
      offer(chips, tiles.node());
    }
  }

  private void offer(Node... nodes) {
    if (!offered.getChildren().equals(java.util.List.of(nodes))) {
      offered.getChildren().setAll(nodes);
    }
  }

  /// Opens or closes the help; a search closes it too.
  void help(boolean open) {
    helping = open;
    if (drawn != null) {
      draw(drawn);
    }
  }

  boolean isHelping() {
    return helping;
  }

  /// Hands over what is typed, or takes the find that the arrows chose.
  void enter() {
    String chosen = finds.chosen();
    if (!chosen.isEmpty()) {
      add(chosen);
    } else if (!search.isBlank()) {
      search.submit();
      finds.chooseFirst();
    }
  }

  private void add(String sku) {
    search.handOver();
    says.accept(new Intent.Add(sku));
  }

  /// Moves the choice among the finds by so many.
  void choose(int by) {
    finds.choose(by);
  }

  private void drawChips(Snapshot.Finder finder) {
    chips.getChildren().clear();
    chips.getChildren().add(chip("", words.get(Word.CATEGORY_FAVOURITES), finder));
    for (String category : finder.categories()) {
      chips.getChildren().add(chip(category, category, finder));
    }
  }

  private Node chip(String category, String name, Snapshot.Finder finder) {
    return Parts.chip(
        name,
        category.equals(finder.category()),
        () -> says.accept(new Intent.ShowCategory(category)));
  }

  private Node hints() {
    HBox hints = new HBox();
    hints.getStyleClass().add("hints");
    hints.setAlignment(Pos.CENTER_LEFT);
    Button menu = Parts.act(words.get(Word.HINT_HELP), Key.F1, () -> help(!helping), "small");
    menu.setId("menu");
    hints.getChildren().add(menu);
    hint(hints, Word.HINT_LINES, Key.UP, Key.DOWN);
    hint(hints, Word.HINT_QUANTITY, Key.MINUS, Key.PLUS, Key.TIMES);
    hint(hints, Word.HINT_REMOVE, Key.DEL);
    hint(hints, Word.HINT_UNDO, Key.UNDO);
    return hints;
  }

  private void hint(HBox hints, Word word, Key... keys) {
    HBox pair = new HBox();
    pair.getStyleClass().add("hint");
    for (Key key : keys) {
      pair.getChildren().add(Parts.key(key));
    }
    pair.getChildren().add(Parts.label(words.get(word), "muted", "note"));
    hints.getChildren().add(pair);
  }
}
