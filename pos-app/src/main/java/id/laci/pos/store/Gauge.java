package id.laci.pos.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Tells how a long catching up comes along: now and then, and when it is over. Of a short one it
/// says nothing.
final class Gauge {
  private static final long SAY_EVERY_NANOS = Duration.ofMillis(500).toNanos();

  private final Consumer<Progress> listener;
  private final long from;
  private final long began = System.nanoTime();
  private long saidAt = began - SAY_EVERY_NANOS;

  /// @param from entries that the copy had before
  Gauge(Consumer<Progress> listener, long from) {
    this.listener = listener;
    this.from = from;
  }

  void at(long done, long all) {
    long now = System.nanoTime();
    if (now - saidAt < SAY_EVERY_NANOS && done < all) {
      return;
    }
    saidAt = now;
    long perSecond = (done - from) * TimeUnit.SECONDS.toNanos(1) / Math.max(1, now - began);
    Optional<Duration> left =
        perSecond == 0
            ? Optional.empty()
            : Optional.of(Duration.ofSeconds((all - done) / perSecond));
    listener.accept(new Progress(done, all, perSecond, left));
  }
}
