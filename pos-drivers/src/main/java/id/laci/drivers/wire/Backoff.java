package id.laci.drivers.wire;

import java.time.Duration;

/// Growing pauses between attempts: a quarter of a second, doubled up to five seconds.
final class Backoff {
  static final Duration FIRST = Duration.ofMillis(250);
  static final Duration LONGEST = Duration.ofSeconds(5);

  private Duration next = FIRST;

  /// How long to wait before the next attempt.
  Duration next() {
    Duration pause = next;
    Duration doubled = pause.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return pause;
  }

  /// An attempt succeeded: begin again with the shortest pause.
  void reset() {
    next = FIRST;
  }
}
