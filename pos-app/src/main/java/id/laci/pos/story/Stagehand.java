package id.laci.pos.story;

import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Pictures;
import id.laci.pos.ui.cashier.CashierScreen;
import id.laci.pos.ui.customer.CustomerScreen;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Both screens without a display: waits until they show what is expected, and takes pictures.
final class Stagehand {
  private static final int CASHIER_WIDTH = 1366;
  private static final int CASHIER_HEIGHT = 768;
  private static final int CUSTOMER_WIDTH = 1280;
  private static final int CUSTOMER_HEIGHT = 800;

  private final BlockingQueue<Snapshot> snapshots = new LinkedBlockingQueue<>();
  private final Screens screens;
  private @Nullable Snapshot newest;

  /// The two screens, each in a scene of its own.
  private record Screens(
      CashierScreen cashier, CustomerScreen customer, Scene cashierScene, Scene customerScene) {
    static Screens of(Premises premises) {
      CashierScreen cashier = new CashierScreen(premises::want, System::nanoTime);
      CustomerScreen customer = new CustomerScreen(premises::want);
      Scene left = new Scene(cashier.root(), CASHIER_WIDTH, CASHIER_HEIGHT);
      Scene right = new Scene(customer.root(), CUSTOMER_WIDTH, CUSTOMER_HEIGHT);
      Look.prepare(left);
      Look.prepare(right);
      return new Screens(cashier, customer, left, right);
    }
  }

  /// @param premises whose screens these are
  Stagehand(Premises premises) {
    Fx.start(true);
    screens = Fx.get(() -> Screens.of(premises));
    premises.watch(snapshots::add);
  }

  /// Waits until the screens show what is expected.
  ///
  /// @throws StoryFailed when they do not within `patience`
  Snapshot await(String what, Duration patience, Predicate<Snapshot> expected)
      throws StoryFailed, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (newest == null || !expected.test(newest)) {
      Snapshot next = snapshots.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        throw new StoryFailed("waited " + patience.toSeconds() + " s in vain for: " + what);
      }
      newest = next;
    }
    return newest;
  }

  /// Draws what the screens show now.
  ///
  /// @return the customer's picture, for whoever wants to read the code on it
  BufferedImage picture(Path folder, String name) throws IOException {
    Snapshot now = newest;
    if (now == null) {
      throw new IllegalStateException("nothing shown yet");
    }
    List<BufferedImage> pictures =
        Fx.get(
            () -> {
              screens.cashier().show(now);
              screens.customer().show(now);
              return List.of(
                  Pictures.of(screens.cashierScene()), Pictures.of(screens.customerScene()));
            });
    Pictures.write(pictures.getFirst(), folder.resolve(name + "-cashier.png"));
    Pictures.write(pictures.getLast(), folder.resolve(name + "-customer.png"));
    return pictures.getLast();
  }
}
