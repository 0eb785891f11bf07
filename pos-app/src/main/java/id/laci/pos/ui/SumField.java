package id.laci.pos.ui;

import id.laci.pos.money.Money;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A field for a sum in whole rupiah or another whole number, grouped while it is typed.
public final class SumField {
  /// As many digits as the largest sum of a sale has.
  public static final int DIGITS_MAX = 10;

  private final TextField field = new TextField();

  /// @param digits at most so many
  /// @param style how it looks
  /// @param typed told after every change
  public SumField(int digits, String style, Runnable typed) {
    field.getStyleClass().add(style);
    field.setPromptText("0");
    field.setTextFormatter(
        new TextFormatter<>(
            edit -> {
              String text = edit.getControlNewText().replace(".", "");
              return text.matches("[0-9]{0," + digits + "}") ? edit : null;
            }));
    field
        .textProperty()
        .addListener(
            (_, _, _) -> {
              group();
              typed.run();
            });
  }

  /// @return what belongs into a pane
  public Node node() {
    return field;
  }

  /// @return what has been typed; nothing when nothing has
  public Money sum() {
    String digits = field.getText().replace(".", "");
    return digits.isEmpty() ? Money.ZERO : Money.of(Long.parseLong(digits));
  }

  /// Puts a sum into the field.
  public void set(Money sum) {
    field.setText(sum.isZero() ? "" : sum.bare());
    field.end();
  }

  /// @param name what it is for, for readers and tests
  public void name(String id, String name) {
    field.setId(id);
    field.setAccessibleText(name);
  }

  /// @return whether nothing has been typed
  public boolean isEmpty() {
    return field.getText().isEmpty();
  }

  /// Takes out what has been typed.
  public void clear() {
    if (!isEmpty()) {
      field.clear();
    }
  }

  /// Types digits behind those that are there.
  public void append(String digits) {
    field.appendText(digits);
  }

  /// Brings the focus here, unless it is here.
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
