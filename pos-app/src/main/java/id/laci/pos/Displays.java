package id.laci.pos;

import java.util.Locale;

/// Whether this machine has a display that a window can open on.
final class Displays {
  private Displays() {}

  static boolean present() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("windows") || system.contains("mac")) {
      return true;
    }
    String display = System.getenv("DISPLAY");
    return display != null && !display.isBlank();
  }
}
