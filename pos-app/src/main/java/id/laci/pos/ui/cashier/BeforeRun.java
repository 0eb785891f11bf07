package id.laci.pos.ui.cashier;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What stood in a field before a run of characters that may turn out to be a scanner's, so that a
/// scan is never left behind as text, address or amount.
final class BeforeRun {
  private @Nullable TextInputControl field;
  private String text = "";
  private int anchor;
  private int caret;

  /// A run begins.
  ///
  /// @param owner has the focus, and takes what is typed if it is a field
  void mark(@Nullable Node owner) {
    field = owner instanceof TextInputControl control ? control : null;
    if (field != null) {
      text = field.getText();
      anchor = field.getAnchor();
      caret = field.getCaretPosition();
    }
  }

  /// The run was a scanner's: the field is as it was.
  void restore() {
    if (field != null) {
      field.setText(text);
      field.selectRange(anchor, caret);
      field = null;
    }
  }
}
