package id.laci.pos.ui.cashier;

import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the basket; the chosen one can be changed.
final class LineRow {
  private static final double NAME_HEIGHT_MAX = 52;

  private final Words words;
  private final Consumer<Intent> says;
  private final Runnable back;
  private final Label name = Parts.label("", "name");
  private final Label amount = Parts.label("", "amount");
  private final Label detail = Parts.label("", "muted", "note");
  private final TextField quantity = new TextField();
  private final HBox controls = new HBox(8);
  private final VBox node;
  private @Nullable Line shown;

  /// @param pick hears the number of the line when it was pressed
  /// @param back gives the focus back when a quantity has been typed
  LineRow(Words words, Consumer<Intent> says, IntConsumer pick, Runnable back) {
    this.words = words;
    this.says = says;
    this.back = back;
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMaxHeight(NAME_HEIGHT_MAX);
    name.setAlignment(Pos.TOP_LEFT);
    amount.setMinWidth(Label.USE_PREF_SIZE);
    detail.setMinWidth(Label.USE_PREF_SIZE);
    HBox first = new HBox(12, name, amount);
    first.setAlignment(Pos.TOP_LEFT);
    controls.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(first, detail, controls);
    node.getStyleClass().add("line");
    node.setOnMousePressed(_ -> act(line -> () -> pick.accept(line.number())));
    quantity.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("[0-9]{0,4}") ? change : null));
    quantity.setOnAction(_ -> enter());
    quantity.setFocusTraversable(false);
    quantity.setAccessibleText(words.get(Word.HINT_QUANTITY));
  }

  Node node() {
    return node;
  }

  /// @param chosen whether it can be changed here
  /// @param locked whether nothing may be changed now
  void show(Line line, boolean chosen, boolean locked) {
    if (!line.equals(shown)) {
      shown = line;
      name.setText(line.product().name());
      amount.setText(line.amount().bare());
      detail.setText(words.get(Word.BASKET_LINE, line.quantity(), line.product().price().bare()));
      resetQuantity();
    }
    Look.style(node, "newest", chosen);
    boolean open = chosen && !locked;
    if (open && controls.getChildren().isEmpty()) {
      fill();
    }
    Parts.shown(controls, open);
  }

  private void fill() {
    Button less = Parts.act(Icon.LESS, words.get(Word.BASKET_LESS), () -> change(-1));
    Button more = Parts.act(Icon.MORE, words.get(Word.BASKET_MORE), () -> change(1));
    Button remove =
        Parts.act(
            words.get(Word.BASKET_REMOVE),
            Key.DEL,
            () -> act(line -> () -> says.accept(new Intent.RemoveLine(line.number()))),
            "small",
            "danger");
    controls.getChildren().setAll(less, quantity, more, Parts.gap(), remove);
  }

  private void change(int by) {
    act(line -> () -> says.accept(new Intent.ChangeQuantity(line.number(), by)));
  }

  private void act(Function<Line, Runnable> what) {
    if (shown != null) {
      what.apply(shown).run();
    }
  }

  /// Lets the cashier type the quantity.
  void edit() {
    quantity.requestFocus();
    quantity.selectAll();
  }

  boolean isEditing() {
    return quantity.isFocused();
  }

  /// Forgets what was typed.
  void stopEditing() {
    resetQuantity();
    node.requestFocus();
    back.run();
  }

  private void enter() {
    String text = quantity.getText();
    Line line = shown;
    node.requestFocus();
    back.run();
    if (line != null && !text.isEmpty()) {
      int wanted = Math.min(Integer.parseInt(text), Basket.QUANTITY_MAX);
      says.accept(new Intent.SetQuantity(line.number(), wanted));
    }
    resetQuantity();
  }

  private void resetQuantity() {
    act(line -> () -> quantity.setText(Integer.toString(line.quantity())));
  }
}
