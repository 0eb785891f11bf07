package id.laci.pos.till;

import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The till's one thread: hands over what comes in, in order, and lets time pass in between. A
/// mistake in one input is told once and does not stop the next.
public final class TillLoop implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(200);
  private static final Duration CLOSE_WAIT = Duration.ofSeconds(5);

  private final BlockingDeque<Input> inputs = new LinkedBlockingDeque<>();
  private final Till till;
  private final Consumer<RuntimeException> mistakes;
  private final Thread thread;
  private volatile boolean closing;

  /// @param mistakes told of every exception, which is a mistake in the program
  public TillLoop(Till till, Consumer<RuntimeException> mistakes) {
    this.till = till;
    this.mistakes = mistakes;
    thread = Thread.ofPlatform().name("till").unstarted(this::run);
  }

  /// Starts the thread; the first input is [Input.Started], before all that was told until now: a
  /// scan that came while the program started must not touch a basket whose code is still up.
  public void start() {
    inputs.addFirst(new Input.Started());
    thread.start();
  }

  /// Hands an input over, from any thread, without waiting.
  public void tell(Input input) {
    inputs.add(input);
  }

  private void run() {
    long nextTick = System.nanoTime();
    while (!closing) {
      @Nullable Input input = next(nextTick);
      if (input != null) {
        handle(input);
      }
      if (System.nanoTime() - nextTick >= 0) {
        handle(new Input.Tick());
        nextTick = System.nanoTime() + TICK.toNanos();
      }
    }
  }

  private @Nullable Input next(long until) {
    try {
      return inputs.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      closing = true;
      return null;
    }
  }

  private void handle(Input input) {
    try {
      till.handle(input);
    } catch (RuntimeException mistake) {
      mistakes.accept(mistake);
    }
  }

  /// Ends the thread after the input at hand. What is still queued is dropped: nothing in it has
  /// been acknowledged to anybody.
  @Override
  public void close() {
    closing = true;
    inputs.add(new Input.Tick());
    if (thread.getState() == Thread.State.NEW) {
      return; // never started, and joining such a thread is an error
    }
    try {
      thread.join(CLOSE_WAIT);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
