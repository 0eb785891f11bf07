package id.laci.pos.ui.cashier;

import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the basket; the chosen one can be changed.
final class LineRow {
  private final Words words;
  private final Consumer<Intent> says;
  private final Label name = Parts.wrapped("", "name");
  private final Label amount = Parts.label("", "amount");
  private final Label detail = Parts.label("", "muted", "note");
  private final TextField quantity = new TextField();
  private final HBox controls = new HBox(8);
  private final VBox node;
  private @Nullable Line shown;

  LineRow(Words words, Consumer<Intent> says, IntConsumer pick) {
    this.words = words;
    this.says = says;
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    amount.setMinWidth(Label.USE_PREF_SIZE);
    HBox first = new HBox(12, name, amount);
    first.setAlignment(Pos.TOP_LEFT);
    node = new VBox(first, detail, controls);
    node.getStyleClass().add("line");
    node.setOnMousePressed(
        _ -> {
          if (shown != null && !isEditing()) {
            pick.accept(shown.number());
          }
        });
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
    boolean same = line.equals(shown);
    shown = line;
    if (!same) {
      name.setText(line.product().name());
      amount.setText(line.amount().bare());
      detail.setText(
          words.get(Word.BASKET_LINE, line.quantity(), line.product().price().bare()));
      quantity.setText(Integer.toString(line.quantity()));
    }
    node.getStyleClass().remove("newest");
    if (chosen) {
      node.getStyleClass().add("newest");
    }
    boolean open = chosen && !locked;
    if (open && controls.getChildren().isEmpty()) {
      fill();
    }
    controls.setVisible(open);
    controls.setManaged(open);
  }

  private void fill() {
    controls.setAlignment(Pos.CENTER_LEFT);
    controls
        .getChildren()
        .setAll(
            Parts.act(Icon.LESS, words.get(Word.BASKET_LESS), () -> change(-1)),
            quantity,
            Parts.act(Icon.MORE, words.get(Word.BASKET_MORE), () -> change(1)),
            Parts.gap(),
            Parts.act(Icon.REMOVE, words.get(Word.BASKET_REMOVE), this::remove, "small"));
  }

  private void change(int by) {
    if (shown != null) {
      says.accept(new Intent.ChangeQuantity(shown.number(), by));
    }
  }

  private void remove() {
    if (shown != null) {
      says.accept(new Intent.RemoveLine(shown.number()));
    }
  }

  private void enter() {
    String text = quantity.getText();
    if (shown != null && !text.isEmpty()) {
      int wanted = Math.min(Integer.parseInt(text), Basket.QUANTITY_MAX);
      says.accept(new Intent.SetQuantity(shown.number(), wanted));
    }
    node.requestFocus();
  }

  boolean isEditing() {
    return quantity.isFocused();
  }
}
