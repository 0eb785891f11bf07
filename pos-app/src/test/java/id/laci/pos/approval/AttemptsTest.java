package id.laci.pos.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "12345, TOO_SHORT",
    "'', TOO_SHORT",
    "1234567890123, TOO_LONG",
    "12345a, NOT_DIGITS",
    "12 345, NOT_DIGITS",
    "１２３４５６, NOT_DIGITS",
    "777777, ALL_ALIKE",
    "123456, IN_A_ROW",
    "0123456789, IN_A_ROW",
    "987654, IN_A_ROW"
  })
  void aPinThatAnybodyWouldTryIsRefused(String pin, PinFault why) {
    assertEquals(Optional.of(why), PinFault.of(pin.toCharArray()));
  }

  @ParameterizedTest
  @CsvSource({"123457", "890123", "135790", "112233", "493817265510"})
  void othersWillDo(String pin) {
    assertEquals(Optional.empty(), PinFault.of(pin.toCharArray()));
  }
}
