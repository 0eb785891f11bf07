package id.laci.pos.ui.shift;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// What the page shows of one standing of the shift, or a form in its place.
interface Part {
  Node node();

  /// Brings the focus to where typing belongs.
  void focus();

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for this and not for a field in it
  boolean press(KeyEvent event);
}
