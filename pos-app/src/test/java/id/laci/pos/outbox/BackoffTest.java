package id.laci.pos.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.Payments;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static Duration after(Work.Kind kind, String item, int tries) {
    return Backoff.after(kind, new ItemId(item), tries);
  }

  @Test
  void theSameFactsGiveTheSameWait() {
    assertEquals(after(Work.Kind.CANCEL, "LACI-7", 4), after(Work.Kind.CANCEL, "LACI-7", 4));
  }

  @Test
  void waitsDoubleUpToFiveMinutesAndAreSpreadByAFifth() {
    for (int tries = 1; tries < 200; tries++) {
      long usual = Math.min(300_000L, 1_000L << Math.min(tries - 1, 20));
      for (int item = 0; item < 50; item++) {
        long wait = after(Work.Kind.CANCEL, "LACI-" + item, tries).toMillis();
        assertTrue(wait >= 1_000 && wait * 10 >= usual * 8 && wait * 10 <= usual * 12);
      }
    }
  }

  @Test
  void itemsThatFailedTogetherAreNotTriedTogether() {
    Set<Duration> waits = new HashSet<>();
    for (int item = 0; item < 1_000; item++) {
      waits.add(after(Work.Kind.REFUND, "R-" + item, 6));
    }
    assertTrue(waits.size() > 300, () -> "only " + waits.size() + " different waits");
  }

  @Test
  void aWaitingCodeIsNeverAskedForMoreOftenThanTheGatewayWants() {
    for (int tries = 1; tries < 50; tries++) {
      for (int item = 0; item < 50; item++) {
        Duration wait = after(Work.Kind.STATUS, "LACI-" + item, tries);
        assertTrue(wait.compareTo(Payments.POLL) >= 0);
      }
    }
  }
}
