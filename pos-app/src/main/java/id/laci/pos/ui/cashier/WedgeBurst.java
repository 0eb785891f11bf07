package id.laci.pos.ui.cashier;

import java.util.function.LongSupplier;

/// Tells a scanner that types like a keyboard from a person: nobody types eight characters with less
/// than 40 ms between any two.
final class WedgeBurst {
  static final int LENGTH_LEAST = 8;
  static final long GAP_MOST_NANOS = 40_000_000;

  private final LongSupplier nanos;
  private final StringBuilder text = new StringBuilder();
  private long last;

  WedgeBurst(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// Takes one typed character.
  void typed(char character) {
    long now = nanos.getAsLong();
    if (now - last > GAP_MOST_NANOS) {
      text.setLength(0);
    }
    text.append(character);
    last = now;
  }

  /// @return the scan that an Enter at this moment ends; empty when a person typed
  String end() {
    boolean fast = nanos.getAsLong() - last <= GAP_MOST_NANOS && text.length() >= LENGTH_LEAST;
    String scan = fast ? text.toString() : "";
    text.setLength(0);
    return scan;
  }
}
