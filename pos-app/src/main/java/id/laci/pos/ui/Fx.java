package id.laci.pos.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The one gate to JavaFX's thread.
public final class Fx {
  private Fx() {}

  /// Starts the toolkit, once in a program.
  ///
  /// @param headless without a display: screens exist only as pictures
  public static void start(boolean headless) {
    if (headless) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    CountDownLatch up = new CountDownLatch(1);
    try {
      Platform.startup(up::countDown);
    } catch (IllegalStateException _) {
      up.countDown(); // it runs already
    }
    try {
      up.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Platform.setImplicitExit(false);
  }

  /// Ends the toolkit.
  public static void stop() {
    Platform.exit();
  }

  /// Runs work on JavaFX's thread some time soon.
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  /// Runs work on JavaFX's thread and waits for what it gives. Never call it there.
  public static <T> T get(Supplier<T> work) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable RuntimeException> mistake = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            result.set(work.get());
          } catch (RuntimeException e) {
            mistake.set(e);
          } finally {
            done.countDown();
          }
        });
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    RuntimeException failed = mistake.get();
    if (failed != null) {
      throw failed;
    }
    T value = result.get();
    if (value == null) {
      throw new IllegalStateException("nothing came of it");
    }
    return value;
  }

  /// Brings values to JavaFX's thread; of several that come while it is busy, the latest wins.
  ///
  /// @param drawer called on JavaFX's thread
  /// @return takes values from any thread, without waiting
  public static <T> Consumer<T> latest(Consumer<T> drawer) {
    AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    return value -> {
      if (waiting.getAndSet(value) == null) {
        Platform.runLater(
            () -> {
              T newest = waiting.getAndSet(null);
              if (newest != null) {
                drawer.accept(newest);
              }
            });
      }
    };
  }
}
