package id.laci.pos.ui.cashier;

import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right third: what the customer wants, what it comes to, and the ways to pay. Never covered.
final class BasketPane {
  private static final double WIDTH = 452;

  private final Words words;
  private final Consumer<Intent> says;
  private final Label count = Parts.label("", "muted");
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final VBox empty;
  private final HBox undo = new HBox(12);
  private final TotalsPane totals;
  private final VBox node;
  private final Map<Integer, LineRow> rows = new LinkedHashMap<>();
  private Basket drawn = Basket.EMPTY;
  private boolean lastLocked;
  private int selected;

  BasketPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    totals = new TotalsPane(words, says);
    Label title = Parts.label(words.get(Word.BASKET_TITLE), "heading");
    HBox head = new HBox(title, Parts.gap(), count);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("inset");
    empty =
        new VBox(
            6,
            Parts.label(words.get(Word.BASKET_EMPTY), "strong", "muted"),
            Parts.label(words.get(Word.BASKET_EMPTY_HINT), "muted"));
    empty.setAlignment(Pos.CENTER);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(empty, Priority.ALWAYS);
    undo.setAlignment(Pos.CENTER_LEFT);
    undo.getStyleClass().add("inset");
    node = new VBox(head, empty, undo, totals.node());
    node.getStyleClass().add("basket");
    node.setMinWidth(WIDTH);
    node.setMinHeight(0);
    scroll.setMinHeight(0);
    node.setMaxWidth(WIDTH);
    showUndo(Optional.empty());
  }

  Node node() {
    return node;
  }

  void show(Snapshot now) {
    boolean locked = now.stage() instanceof Stage.ByQr;
    Basket basket = shownBasket(now);
    if (!basket.equals(drawn) || locked != lastLocked) {
      draw(basket, locked);
    }
    count.setText(words.get(Word.BASKET_COUNT, basket.count()));
    showUndo(locked ? Optional.empty() : now.removed());
    totals.show(now, basket.isEmpty() ? now.totals() : totalsOf(now, basket));
  }

  /// A finished sale stays in sight until the next customer.
  private static Basket shownBasket(Snapshot now) {
    return now.stage() instanceof Stage.Done(var sale, var _)
        ? new Basket(sale.lines(), 0, 0)
        : now.basket();
  }

  private static Totals totalsOf(Snapshot now, Basket basket) {
    return Totals.of(basket.total(), now.shop().tax());
  }

  private void draw(Basket basket, boolean locked) {
    boolean changed = basket.newest() != drawn.newest() || basket.lines().size() != rows.size();
    drawn = basket;
    lastLocked = locked;
    if (changed || basket.line(selected).isEmpty()) {
      selected = basket.newest();
    }
    rows.keySet().removeIf(number -> basket.line(number).isEmpty());
    List<Node> nodes = new ArrayList<>();
    for (Line line : basket.lines()) {
      LineRow row = rows.computeIfAbsent(line.number(), _ -> new LineRow(words, says, this::pick));
      row.show(line, line.number() == selected, locked || basket.nextNumber() == 0);
      nodes.add(row.node());
    }
    if (!lines.getChildren().equals(nodes)) {
      lines.getChildren().setAll(nodes);
    }
    Node middle = basket.isEmpty() ? empty : scroll;
    if (!middle.equals(node.getChildren().get(1))) { // setting the same child again loses its scene
      node.getChildren().set(1, middle);
    }
    reveal();
  }

  private void pick(int number) {
    selected = number;
    for (Line line : drawn.lines()) {
      LineRow row = rows.get(line.number());
      if (row != null) {
        row.show(line, line.number() == selected, lastLocked);
      }
    }
    reveal();
  }

  /// Brings the chosen line into view.
  private void reveal() {
    LineRow row = rows.get(selected);
    if (row == null) {
      return;
    }
    scroll.applyCss();
    scroll.layout();
    double room = scroll.getViewportBounds().getHeight();
    double all = lines.getBoundsInLocal().getHeight();
    if (all <= room || room <= 0) {
      return;
    }
    double top = row.node().getBoundsInParent().getMinY();
    double bottom = row.node().getBoundsInParent().getMaxY();
    double from = scroll.getVvalue() * (all - room);
    if (top < from) {
      scroll.setVvalue(top / (all - room));
    } else if (bottom > from + room) {
      scroll.setVvalue((bottom - room) / (all - room));
    }
  }

  /// Moves the choice of line.
  void select(int by) {
    int at = drawn.indexOf(selected);
    if (!drawn.isEmpty() && !lastLocked) {
      int to = Math.clamp((long) at + by, 0, drawn.lines().size() - 1);
      pick(drawn.lines().get(to).number());
    }
  }

  Optional<Integer> selected() {
    return drawn.line(selected).map(Line::number);
  }

  boolean isEditing() {
    return rows.values().stream().anyMatch(LineRow::isEditing);
  }

  private void showUndo(Optional<Line> removed) {
    undo.setVisible(removed.isPresent());
    undo.setManaged(removed.isPresent());
    removed.ifPresent(
        line -> {
          Label text =
              Parts.label(words.get(Word.BASKET_REMOVED, line.product().name()), "muted");
          HBox.setHgrow(text, Priority.ALWAYS);
          text.setMaxWidth(Double.MAX_VALUE);
          Node act =
              Parts.act(
                  words.get(Word.BASKET_UNDO),
                  "Ctrl Z",
                  () -> says.accept(new Intent.Undo()),
                  "small");
          ((Region) act).setMinWidth(Region.USE_PREF_SIZE);
          undo.getChildren().setAll(text, act);
        });
  }
}
