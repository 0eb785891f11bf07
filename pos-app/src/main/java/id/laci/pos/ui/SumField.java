package id.laci.pos.ui;

import id.laci.pos.money.Money;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A field for a sum in whole rupiah, grouped while it is typed.
public final class SumField {
  private static final int DIGITS_MAX = 10;

  private final TextField field = new TextField();

  /// @param typed told after every change
  public SumField(Runnable typed) {
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

  /// @return the field
  public Node node() {
    return field;
  }

  /// Puts a sum in, as if it had been typed.
  public void set(Money sum) {
    field.setText(sum.isZero() ? "" : sum.bare());
    field.end();
  }

  /// @param name what it is for, for readers and tests
  public void name(String id, String name) {
    field.setId(id);
    field.setAccessibleText(name);
  }

  /// @return what has been typed; nothing when nothing has
  public Money sum() {
    String digits = field.getText().replace(".", "");
    return digits.isEmpty() ? Money.ZERO : Money.of(Long.parseLong(digits));
  }

  /// @return whether nothing has been typed
  public boolean isEmpty() {
    return field.getText().isEmpty();
  }

  /// Starts again.
  public void clear() {
    if (!isEmpty()) {
      field.clear();
    }
  }

  /// Adds digits at the end.
  public void append(String digits) {
    field.appendText(digits);
  }

  /// Takes what is typed from now on.
  public void focus() {
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
