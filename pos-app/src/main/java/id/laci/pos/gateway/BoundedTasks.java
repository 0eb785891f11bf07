package id.laci.pos.gateway;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/// Runs each exchange of a small HTTP server on a virtual thread of its own, never more than a few
/// at once and none for longer than a limit. Who sends a byte a minute is cut off: the interrupt
/// closes the channel that the thread reads from. Beyond the count, a connection is closed at once.
final class BoundedTasks implements Executor {
  private final Semaphore places;
  private final Duration limit;

  BoundedTasks(int places, Duration limit) {
    this.places = new Semaphore(places);
    this.limit = limit;
  }

  @Override
  public void execute(Runnable task) {
    if (!places.tryAcquire()) {
      throw new RejectedExecutionException("too many at once");
    }
    Thread worker = Thread.ofVirtual().name("notification").start(() -> run(task));
    Thread.ofVirtual().name("notification-limit").start(() -> cutOff(worker));
  }

  private void run(Runnable task) {
    try {
      task.run();
    } finally {
      places.release();
    }
  }

  private void cutOff(Thread worker) {
    try {
      if (!worker.join(limit)) {
        worker.interrupt();
      }
    } catch (InterruptedException _) {
      worker.interrupt();
    }
  }
}
