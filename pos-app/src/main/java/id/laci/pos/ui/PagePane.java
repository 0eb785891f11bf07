package id.laci.pos.ui;

import id.laci.pos.till.Snapshot;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A page in place of the tiles, to be used by keys alone and by touch alone. Whatever it shows,
/// scans keep landing in the basket.
public interface PagePane {
  /// Draws a snapshot. Called on JavaFX's thread.
  ///
  /// @return what belongs in place of the tiles
  Node show(Snapshot now);

  /// Has come into sight.
  void enter();

  /// Brings the focus here, unless it is here.
  void focus();

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for this page
  boolean press(KeyEvent event);

  /// @return whether keys that else belong to the basket's lines, F8 and F9 mean something here
  default boolean hasItsKeys() {
    return true;
  }
}
