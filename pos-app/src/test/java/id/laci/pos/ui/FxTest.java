package id.laci.pos.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FxTest {
  private static final int MANY = 10_000;

  @BeforeAll
  static void startTheToolkit() {
    Fx.start(true);
  }

  @Test
  void ofManyValuesWhileTheScreenIsBusyOnlyTheLatestIsDrawn() throws InterruptedException {
    ConcurrentLinkedQueue<Integer> drawn = new ConcurrentLinkedQueue<>();
    Consumer<Integer> door = Fx.latest(drawn::add);
    CountDownLatch busy = new CountDownLatch(1);
    Fx.later(
        () -> {
          try {
            assertTrue(busy.await(10, TimeUnit.SECONDS));
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
    for (int i = 1; i <= MANY; i++) {
      door.accept(i);
    }
    busy.countDown();
    Fx.get(() -> true);
    assertEquals(List.of(MANY), List.copyOf(drawn));
  }

  @Test
  void aValueAfterADrawIsDrawnToo() {
    ConcurrentLinkedQueue<Integer> drawn = new ConcurrentLinkedQueue<>();
    Consumer<Integer> door = Fx.latest(drawn::add);
    door.accept(1);
    Fx.get(() -> true);
    door.accept(2);
    Fx.get(() -> true);
    assertEquals(List.of(1, 2), List.copyOf(drawn));
  }

  @Test
  void aMistakeOnTheScreensThreadReachesWhoAsked() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Fx.get(
                () -> {
                  throw new IllegalArgumentException("no");
                }));
  }
}
