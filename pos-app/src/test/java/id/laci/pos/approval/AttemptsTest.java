package id.laci.pos.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Guessing gets slower and slower.
final class AttemptsTest {
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");

  private static Attempts wrong(int times) {
    Attempts attempts = Attempts.NONE;
    for (int i = 0; i < times; i++) {
      attempts = attempts.wrongAt(AT);
    }
    return attempts;
  }

  @Test
  void threeMayBeWrongAndThenThereAreGrowingWaits() {
    List<Long> seconds =
        Stream.iterate(0, n -> n + 1)
            .limit(13)
            .map(n -> wrong(n).lockedUntil(AT).map(end -> Duration.between(AT, end).toSeconds()))
            .map(wait -> wait.orElse(0L))
            .toList();
    assertEquals(
        List.of(0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 960L, 1_920L, 3_600L, 3_600L, 3_600L),
        seconds);
    assertEquals(
        List.of(3, 2, 1, 0, 0), Stream.of(0, 1, 2, 3, 9).map(n -> wrong(n).left()).toList());
  }

  @Test
  void aWaitEndsToTheMoment() {
    Instant end = AT.plusSeconds(30);
    assertEquals(Optional.of(end), wrong(3).lockedUntil(end.minusNanos(1)));
    assertEquals(Optional.empty(), wrong(3).lockedUntil(end));
  }

  @Test
  void aClockThatWasSetBackBeginsTheWaitAnewAndNoLonger() {
    Instant yesterday = AT.minus(Duration.ofDays(1));
    Attempts seen = wrong(4).seenAt(yesterday);
    assertEquals(Optional.of(yesterday.plusSeconds(60)), seen.lockedUntil(yesterday));
    assertEquals(wrong(4), wrong(4).seenAt(AT));
    assertEquals(4, seen.wrong(), "and gives no further tries");
  }

  @Test
  void sixDigitsTakeDecades() {
    Attempts attempts = Attempts.NONE;
    Instant now = AT;
    int tries = 0;
    while (now.isBefore(AT.plus(Duration.ofDays(3650)))) {
      now = attempts.lockedUntil(now).orElse(now);
      attempts = attempts.wrongAt(now);
      tries++;
    }
    assertTrue(tries < 100_000, tries + " of a million in ten years");
  }

  @Test
  void timeAloneForgivesOneForEveryTenMinutesFromTheEndOfTheWait() {
    Instant end = AT.plusSeconds(30);
    assertEquals(3, wrong(3).easedAt(end.plusSeconds(599)).wrong());
    assertEquals(2, wrong(3).easedAt(end.plusSeconds(600)).wrong());
    assertEquals(1, wrong(3).easedAt(end.plusSeconds(1_200)).wrong());
    assertEquals(Attempts.NONE, wrong(3).easedAt(end.plusSeconds(1_800)));
    assertEquals(Attempts.NONE, wrong(3).easedAt(AT.plus(Duration.ofDays(4_000))));
    assertEquals(wrong(5), wrong(5).easedAt(AT.plusSeconds(60)), "not while it waits");
  }

  /// Whoever knows one PIN, and types it after every two wrong ones, gets no further than others.
  @Test
  void patienceGetsAFewInAHundredInAYear() {
    Attempts attempts = Attempts.NONE;
    Instant now = AT;
    int tries = 0;
    while (now.isBefore(AT.plus(Duration.ofDays(365)))) {
      attempts = attempts.easedAt(now);
      if (attempts.lockedUntil(now).isEmpty() && attempts.left() > 0) {
        attempts = attempts.wrongAt(now);
        tries++;
      } else {
        now = now.plusSeconds(60);
      }
    }
    assertTrue(tries < 60_000, tries + " of a million in a year");
  }
}
