package id.laci.pos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/// The till's clock: the wall clock when the program started, driven from then on by the monotonic
/// timer, so that setting the computer's clock back shortens no code and reorders no journal.
final class TillClock extends Clock {
  private final Instant started;
  private final long startedNanos;
  private final AtomicLong skippedNanos;
  private final ZoneId zone;

  private TillClock(Instant started, long startedNanos, AtomicLong skippedNanos, ZoneId zone) {
    this.started = started;
    this.startedNanos = startedNanos;
    this.skippedNanos = skippedNanos;
    this.zone = zone;
  }

  static TillClock start() {
    return new TillClock(Instant.now(), System.nanoTime(), new AtomicLong(), ZoneOffset.UTC);
  }

  /// Moves the clock forward, for a demonstration that cannot wait a quarter of an hour.
  void skip(Duration time) {
    skippedNanos.addAndGet(time.toNanos());
  }

  @Override
  public Instant instant() {
    return started.plusNanos(System.nanoTime() - startedNanos + skippedNanos.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /// The same clock in another zone: what one skips, the other skips.
  @Override
  public Clock withZone(ZoneId other) {
    return new TillClock(started, startedNanos, skippedNanos, other);
  }
}
