package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// The till's clock only ever goes forward.
final class TillClockTest {
  private final TillClock clock = TillClock.start();

  @Test
  void itNeverGoesBack() {
    Instant before = clock.instant();
    for (int i = 0; i < 1_000; i++) {
      Instant now = clock.instant();
      assertFalse(now.isBefore(before));
      before = now;
    }
  }

  @Test
  void skippedTimeIsOver() {
    Instant before = clock.instant();
    clock.skip(Duration.ofMinutes(15));
    clock.skip(Duration.ofMinutes(5));
    assertFalse(clock.instant().isBefore(before.plus(Duration.ofMinutes(20))));
  }

  @Test
  void itBeginsWithTheWallClock() {
    Instant before = Instant.now();
    Instant started = TillClock.start().instant();
    assertFalse(started.isBefore(before));
  }

  @Test
  void anotherZoneIsTheSameTime() {
    assertEquals(ZoneOffset.UTC, clock.getZone());
    Clock jakarta = clock.withZone(ZoneId.of("Asia/Jakarta"));
    assertEquals(ZoneId.of("Asia/Jakarta"), jakarta.getZone());
    Instant before = clock.instant();
    clock.skip(Duration.ofHours(1));
    assertTrue(jakarta.instant().isAfter(before.plus(Duration.ofMinutes(59))), "it skips as well");
  }
}
