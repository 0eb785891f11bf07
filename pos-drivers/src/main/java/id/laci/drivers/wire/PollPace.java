package id.laci.drivers.wire;

import java.time.Duration;

/// How often to look for bytes: fast while a device talks, slowly when it is quiet. Polling a port
/// every 20 ms costs next to nothing; every 2 ms costs two hundredths of a core.
final class PollPace {
  static final Duration FAST = Duration.ofMillis(2);
  static final Duration IDLE = Duration.ofMillis(20);
  static final Duration ALERT = Duration.ofMillis(200);

  private long alertUntil;

  /// Begins quiet at this tick.
  PollPace(long nowNanos) {
    alertUntil = nowNanos;
  }

  /// A byte came.
  void heard(long nowNanos) {
    alertUntil = nowNanos + ALERT.toNanos();
  }

  /// How long to rest before the next look.
  Duration pause(long nowNanos) {
    return alertUntil - nowNanos > 0 ? FAST : IDLE;
  }
}
