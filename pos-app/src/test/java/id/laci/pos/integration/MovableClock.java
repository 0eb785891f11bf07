package id.laci.pos.integration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until somebody moves it.
final class MovableClock implements InstantSource {
  private Instant now = Instant.parse("2026-04-01T03:00:00Z");

  @Override
  public synchronized Instant instant() {
    return now;
  }

  synchronized void move(Duration by) {
    now = now.plus(by);
  }
}
