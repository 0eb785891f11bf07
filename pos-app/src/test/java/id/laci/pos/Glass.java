package id.laci.pos;

import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.cashier.CashierScreen;
import id.laci.pos.ui.customer.CustomerScreen;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Both screens in headless windows, and the moment of every frame that they draw.
final class Glass {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// What one screen showed in a frame.
  record Frame(Snapshot shown, long nanos) {}

  /// The frames of one screen, each as it is laid out to be drawn.
  static final class Side {
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();

    private void drawn(@Nullable Snapshot shown) {
      if (shown != null) {
        frames.add(new Frame(shown, System.nanoTime()));
      }
    }

    /// Waits for the first frame that shows what is expected.
    Frame await(Predicate<Snapshot> expected) throws InterruptedException {
      while (true) {
        Frame frame = frames.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (frame == null) {
          throw new IllegalStateException("waited in vain for a frame");
        }
        if (expected.test(frame.shown())) {
          return frame;
        }
      }
    }
  }

  private final Side cashier = new Side();
  private final Side customer = new Side();
  private @Nullable Snapshot shown;

  Glass(Terminal terminal) {
    Fx.start(true);
    CashierScreen left = Fx.get(() -> new CashierScreen(terminal::want, System::nanoTime));
    CustomerScreen right = Fx.get(() -> new CustomerScreen(terminal::want));
    terminal.watch(
        Fx.latest(
            now -> {
              shown = now;
              left.show(now);
              right.show(now);
            }));
    Fx.get(() -> window(left.root(), 1366, 768, cashier));
    Fx.get(() -> window(right.root(), 1280, 800, customer));
  }

  private boolean window(Parent root, double width, double height, Side side) {
    Scene scene = new Scene(root, width, height);
    Look.prepare(scene);
    javafx.stage.Stage stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(() -> side.drawn(shown));
    return true;
  }

  Side cashier() {
    return cashier;
  }

  Side customer() {
    return customer;
  }
}
