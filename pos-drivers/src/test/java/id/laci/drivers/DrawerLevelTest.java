package id.laci.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.PrinterSetup.DrawerSwitch;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Which level of the switch means open.
final class DrawerLevelTest {
  private final AtomicLong nanos = new AtomicLong();
  private final DrawerLevel level = new DrawerLevel(nanos::get, DrawerSwitch.LEARNED);

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void beforeTheFirstPulseNothingIsKnown() {
    level.seen(true);
    level.seen(false);
    assertEquals(DrawerState.UNKNOWN, level.state(true));
  }

  @Test
  void aSwitchThatMovesWithThePulseHasMovedToOpen() {
    for (boolean open : new boolean[] {true, false}) {
      level.forget();
      level.pulsed(!open);
      pass(Duration.ofMillis(300));
      level.seen(open);
      assertEquals(DrawerState.OPEN, level.state(open));
      assertEquals(DrawerState.CLOSED, level.state(!open));
    }
  }

  @Test
  void aDrawerThatWasOpenAtThePulseAndIsClosedByHandTeachesNothing() {
    level.pulsed(true);
    level.seen(true);
    pass(Duration.ofMillis(1_001));
    assertFalse(level.watching());
    level.seen(false);
    assertEquals(DrawerState.UNKNOWN, level.state(false));
  }

  @Test
  void theNextPulseCorrectsWhatWasLearnedWrong() {
    level.pulsed(true);
    level.seen(false); // pushed shut at once
    assertEquals(DrawerState.OPEN, level.state(false));
    pass(Duration.ofSeconds(5));
    level.pulsed(false);
    level.seen(true);
    assertEquals(DrawerState.OPEN, level.state(true));
  }

  @Test
  void aShopThatKnowsItsDrawerNeedNotWaitForAPulse() {
    DrawerLevel high = new DrawerLevel(nanos::get, DrawerSwitch.HIGH_IS_OPEN);
    assertEquals(DrawerState.OPEN, high.state(true));
    assertEquals(DrawerState.CLOSED, high.state(false));
    DrawerLevel low = new DrawerLevel(nanos::get, DrawerSwitch.LOW_IS_OPEN);
    assertEquals(DrawerState.CLOSED, low.state(true));
    assertEquals(DrawerState.OPEN, low.state(false));
  }

  @Test
  void aDrawerWithoutASwitchIsNeverSaidToBeOpen() {
    DrawerLevel none = new DrawerLevel(nanos::get, DrawerSwitch.NONE);
    none.pulsed(false);
    none.seen(true);
    assertEquals(DrawerState.UNKNOWN, none.state(true));
  }
}
