package id.laci.pos.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BusinessDayTest {
  private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
  private static final LocalTime THREE = LocalTime.of(3, 0);

  @Test
  void aBarsSaturdayEndsOnSundayAtThree() {
    assertEquals(LocalDate.of(2026, 2, 28), day("2026-02-28T17:59:59.999Z").date());
    assertEquals(LocalDate.of(2026, 3, 1), day("2026-02-28T18:00:00Z").date());
  }

  @Test
  void daysThatEndAtMidnightAreThoseOfTheCalendar() {
    Instant midnight = Instant.parse("2026-02-28T15:00:00Z");
    assertEquals(
        LocalDate.of(2026, 3, 1), BusinessDay.of(midnight, LocalTime.MIDNIGHT, JAYAPURA).date());
    assertEquals(
        LocalDate.of(2026, 2, 28),
        BusinessDay.of(midnight.minusMillis(1), LocalTime.MIDNIGHT, JAYAPURA).date());
  }

  @Test
  void everyMomentIsWithinItsDay() {
    Random random = new Random(3);
    for (String zone : new String[] {"Asia/Jakarta", "Asia/Jayapura", "Europe/Berlin"}) {
      for (int i = 0; i < 2_000; i++) {
        Instant at = Instant.ofEpochSecond(random.nextLong(1_700_000_000L, 1_900_000_000L));
        LocalTime ends = LocalTime.of(random.nextInt(12), random.nextInt(60));
        BusinessDay day = BusinessDay.of(at, ends, ZoneId.of(zone));
        assertTrue(day.holds(at, Duration.ZERO), at + " in " + day);
      }
    }
  }

  private static BusinessDay day(String at) {
    return BusinessDay.of(Instant.parse(at), THREE, JAYAPURA);
  }
}
