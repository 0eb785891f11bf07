package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Till;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Gathers what a scanner types while no field has the focus, until its Enter.
final class ScanBurst {
  private final StringBuilder text = new StringBuilder();

  boolean isRunning() {
    return !text.isEmpty();
  }

  /// @return whether the key was part of a scan
  boolean take(KeyEvent event, Consumer<Intent> says) {
    if (event.getCode() == KeyCode.ENTER && isRunning()) {
      says.accept(new Intent.Scan(text.toString()));
      text.setLength(0);
      return true;
    }
    String typed = event.getText();
    if (typed.length() == 1 && typed.charAt(0) > ' ' && text.length() < Till.SCAN_LENGTH_MAX) {
      text.append(event.isShiftDown() ? typed.toUpperCase(java.util.Locale.ROOT) : typed);
      return true;
    }
    return false;
  }
}
