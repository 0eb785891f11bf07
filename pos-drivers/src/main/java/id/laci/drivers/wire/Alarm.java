package id.laci.drivers.wire;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one thread rest until a time is over or somebody rings.
final class Alarm {
  private final Semaphore rings = new Semaphore(0);

  /// Rests; a ring since the last rest ends this one at once.
  ///
  /// @return false when the thread was interrupted, which it then still is
  boolean rest(Duration longest) {
    try {
      if (rings.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        rings.drainPermits();
      }
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void ring() {
    rings.release();
  }
}
