package id.laci.drivers.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DebounceTest {
  private long now;
  private final Debounce debounce = new Debounce(() -> now, DrawerRules.Level.LOW);

  private void pass(long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
  }

  @Test
  void aLevelCountsOnceItHasStayed() {
    debounce.level(false);
    pass(99);
    assertEquals(Optional.empty(), debounce.settle());
    pass(1);
    assertEquals(Optional.of(DrawerState.OPEN), debounce.settle());
    assertEquals(Optional.empty(), debounce.settle());
  }

  @Test
  void chatterBeginsAnew() {
    debounce.level(false);
    pass(90);
    debounce.level(true);
    pass(90);
    debounce.level(false);
    pass(90);
    assertEquals(Optional.empty(), debounce.settle());
    debounce.level(false); // the same again does not
    pass(10);
    assertEquals(Optional.of(DrawerState.OPEN), debounce.settle());
  }

  @Test
  void aShortBounceBackIsNoChange() {
    debounce.level(true);
    pass(100);
    assertEquals(Optional.of(DrawerState.CLOSED), debounce.settle());
    debounce.level(false);
    pass(50);
    debounce.level(true);
    pass(200);
    assertEquals(Optional.empty(), debounce.settle());
    assertEquals(Optional.of(DrawerState.UNKNOWN), debounce.lost());
  }
}
