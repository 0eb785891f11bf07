package id.laci.pos.ui.staff;

import id.laci.pos.staff.Pin;
import id.laci.pos.staff.PinFault;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.ui.Parts;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/// One field of a form: a name, a PIN whose digits are never shown, or a code.
final class Entry {
  private static final int GAP = 4;
  private static final int CODE_MAX = 32;

  private final TextField field;
  private final boolean digits;
  private final VBox node;

  private Entry(String label, TextField field, String form, boolean digits) {
    this.field = field;
    this.digits = digits;
    field.getStyleClass().addAll("cash-field", "pin", "slim");
    field.setAccessibleText(label);
    field.setTextFormatter(
        new TextFormatter<>(edit -> edit.getControlNewText().matches(form) ? edit : null));
    node = new VBox(GAP, Parts.label(label, "strong"), field);
  }

  static Entry name(String label) {
    return new Entry(label, new TextField(), "\\P{Cntrl}{0," + StaffMember.NAME_MAX + "}", false);
  }

  static Entry pin(String label) {
    return new Entry(label, new PasswordField(), "[0-9]{0," + PinFault.DIGITS + "}", true);
  }

  /// A code from a phone or from paper, which is in sight while it is typed.
  static Entry code(String label) {
    return new Entry(label, new TextField(), "[0-9A-Za-z -]{0," + CODE_MAX + "}", false);
  }

  VBox node() {
    return node;
  }

  TextField field() {
    return field;
  }

  Label label() {
    return (Label) node.getChildren().getFirst();
  }

  boolean isPin() {
    return digits;
  }

  boolean isBlank() {
    return field.getText().isBlank();
  }

  String text() {
    return field.getText().strip();
  }

  boolean isSame(Entry other) {
    return field.getText().contentEquals(other.field.getCharacters());
  }

  void clear() {
    field.clear();
  }

  void append(String text) {
    field.appendText(text);
  }

  /// @return what was typed; nothing of it stays here
  Pin take() {
    CharSequence typed = field.getCharacters();
    char[] taken = new char[typed.length()];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = typed.charAt(i);
    }
    field.clear();
    return new Pin(taken);
  }
}
