package id.laci.pos.ui.cashier;

import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right third: what the customer wants, what it comes to, and the ways to pay. Never covered.
final class BasketPane {
  /// Its part of the screen, and its limits in pixels.
  private static final double SHARE = 0.331;

  private static final double WIDTH_LEAST = 424;
  private static final double WIDTH_MOST = 640;

  /// Two lines of text.
  private static final double TEXT_HEIGHT_MAX = 52;

  private final Words words;
  private final Consumer<Intent> says;
  private final Runnable back;
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
  private boolean revealing;
  private Optional<Line> undoable = Optional.empty();
  private int selected;

  /// @param back gives the focus back when a quantity has been typed
  BasketPane(Words words, Consumer<Intent> says, Runnable back) {
    this.words = words;
    this.says = says;
    this.back = back;
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
    node.parentProperty()
        .subscribe(
            parent -> {
              if (parent instanceof Region whole) {
                node.prefWidthProperty().bind(whole.widthProperty().map(BasketPane::width));
              }
            });
    node.setMinWidth(Region.USE_PREF_SIZE);
    node.setMaxWidth(Region.USE_PREF_SIZE);
    scroll.viewportBoundsProperty().addListener((_, _, _) -> reveal());
    lines.heightProperty().addListener((_, _, _) -> reveal());
    showUndo(Optional.empty());
  }

  private static double width(Number whole) {
    return Math.clamp(Math.rint(whole.doubleValue() * SHARE), WIDTH_LEAST, WIDTH_MOST);
  }

  Node node() {
    return node;
  }

  /// @param keysElsewhere whether what stands beside has its own next step and its own removing
  void show(Snapshot now, boolean keysElsewhere) {
    Look.style(node, "keys-elsewhere", keysElsewhere);
    boolean locked =
        now.staff().isShut()
            || !(now.stage() instanceof Stage.Selling || now.stage() instanceof Stage.PastSale);
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
      LineRow row =
          rows.computeIfAbsent(line.number(), _ -> new LineRow(words, says, this::pick, back));
      row.show(line, line.number() == selected, locked);
      nodes.add(row.node());
    }
    place(nodes);
    node.getChildren().set(1, basket.isEmpty() ? empty : scroll);
    reveal();
  }

  /// Changes no more than has changed: a node that is added anew is styled anew, and that is slow.
  private void place(List<Node> wanted) {
    List<Node> children = lines.getChildren();
    if (!children.equals(wanted)) {
      children.retainAll(wanted);
    }
    for (int i = 0; i < wanted.size(); i++) {
      Node row = wanted.get(i);
      if (i >= children.size() || !children.get(i).equals(row)) {
        children.remove(row);
        children.add(i, row);
      }
    }
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
    if (row != null && !revealing) {
      revealing = true; // laying out tells the listeners that lead here
      Scrolling.reveal(scroll, row.node());
      revealing = false;
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

  /// Lets the cashier type the quantity of the chosen line.
  void edit() {
    LineRow row = rows.get(selected);
    if (row != null && !lastLocked) {
      row.edit();
    }
  }

  boolean isEditing() {
    return rows.values().stream().anyMatch(LineRow::isEditing);
  }

  /// Forgets a quantity that was being typed.
  void stopEditing() {
    rows.values().stream().filter(LineRow::isEditing).toList().forEach(LineRow::stopEditing);
  }

  private void showUndo(Optional<Line> removed) {
    Parts.shown(undo, removed.isPresent());
    if (removed.equals(undoable)) {
      return;
    }
    undoable = removed;
    removed.ifPresent(
        line -> {
          Label text = Parts.label(words.get(Word.BASKET_REMOVED, line.product().name()), "muted");
          text.setWrapText(true);
          text.setMaxHeight(TEXT_HEIGHT_MAX);
          HBox.setHgrow(text, Priority.ALWAYS);
          text.setMaxWidth(Double.MAX_VALUE);
          Button act =
              Parts.act(
                  words.get(Word.BASKET_UNDO),
                  Key.UNDO,
                  () -> says.accept(new Intent.Undo()),
                  "small");
          undo.getChildren().setAll(text, act);
        });
  }
}
