package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A field for a sum in whole rupiah, grouped while it is typed.
final class SumField {
  private static final int DIGITS_MAX = 10;

  private final TextField field = new TextField();

  /// @param typed told after every change
  SumField(Runnable typed) {
    field.getStyleClass().add("cash-field");
    field.setPromptText("0");
    field.setTextFormatter(
        new TextFormatter<>(
            edit -> {
              String digits = edit.getControlNewText().replace(".", "");
              return digits.matches("[0-9]{0," + DIGITS_MAX + "}") ? edit : null;
            }));
    field
        .textProperty()
        .addListener(
            (_, _, _) -> {
              group();
              typed.run();
            });
  }

  Node node() {
    return field;
  }

  /// @return what has been typed; nothing when nothing has
  Money sum() {
    String digits = field.getText().replace(".", "");
    return digits.isEmpty() ? Money.ZERO : Money.of(Long.parseLong(digits));
  }

  boolean isEmpty() {
    return field.getText().isEmpty();
  }

  void clear() {
    if (!isEmpty()) {
      field.clear();
    }
  }

  void append(String digits) {
    field.appendText(digits);
  }

  void focus() {
    if (!field.isFocused()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  private void group() {
    Money sum = sum();
    String grouped = sum.isZero() ? "" : sum.bare();
    if (!field.getText().equals(grouped)) {
      field.setText(grouped);
      field.end();
    }
  }
}
