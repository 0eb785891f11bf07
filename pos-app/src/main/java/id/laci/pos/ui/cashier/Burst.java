package id.laci.pos.ui.cashier;

import id.laci.pos.till.Till;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells a scanner that types like a keyboard from a person: nobody types eight characters with
/// less than 40 ms between any two, and then Enter. Keeps nothing longer than such a run.
final class Burst implements Typing {
  /// The shortest code that shops use, EAN-8.
  static final int LENGTH_LEAST = 8;

  /// Scanners type a character in 1 to 20 ms; a quick typist needs 60.
  static final long GAP_MOST_NANOS = 40_000_000;

  private final LongSupplier nanos;
  private final StringBuilder run = new StringBuilder();
  private long last;

  /// @param nanos a monotonic clock
  Burst(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// Takes one typed character.
  ///
  /// @return whether a new run begins with it
  @Override
  public boolean typed(String character) {
    long now = nanos.getAsLong();
    boolean begins = run.isEmpty() || now - last > GAP_MOST_NANOS;
    if (begins) {
      run.setLength(0);
    }
    if (run.length() < Till.SCAN_LENGTH_MAX) {
      run.append(character);
    }
    last = now;
    return begins;
  }

  /// Takes Enter, which ends the run.
  ///
  /// @return what was typed, when it was a scanner
  @Override
  public Optional<String> entered() {
    boolean fast = run.length() >= LENGTH_LEAST && nanos.getAsLong() - last <= GAP_MOST_NANOS;
    Optional<String> scan = fast ? Optional.of(run.toString()) : Optional.empty();
    run.setLength(0);
    return scan;
  }
}
