package id.laci.drivers.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs blocking writes one at a time on a thread of their own, so that the caller can stop waiting
/// at its deadline. A write that never returns keeps that thread, and only that: later writes are
/// refused as stalled, and closing leaves the thread behind.
final class WriterThread implements AutoCloseable {

  /// One blocking write; looks at the progress between chunks and stops when it is abandoned.
  interface Job {
    void run(Progress progress) throws IOException;
  }

  /// How a job ended.
  sealed interface Ending {}

  /// It ran to its end.
  record Done() implements Ending {}

  /// The device refused.
  record Failed(IOException why) implements Ending {}

  /// The deadline passed, before or during the write.
  record GivenUp() implements Ending {}

  private final Semaphore turn = new Semaphore(1);
  private final AtomicInteger givenUp = new AtomicInteger();
  private final ExecutorService thread;
  private final Ticker ticker;

  WriterThread(ThreadFactory threads, Ticker ticker) {
    this.thread = Executors.newSingleThreadExecutor(threads);
    this.ticker = ticker;
  }

  /// Runs the job and waits for it, no longer than `patience`.
  Ending run(Job job, Progress progress, Duration patience) {
    long end = ticker.nanos() + patience.toNanos();
    try {
      if (!turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return giveUp(progress);
      }
      Future<Ending> ending = thread.submit(() -> inTurn(job, progress));
      return ending.get(Math.max(0, end - ticker.nanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      return giveUp(progress);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return giveUp(progress);
    } catch (RejectedExecutionException | CancellationException _) {
      return new Failed(new IOException("closed"));
    } catch (ExecutionException bug) {
      throw new IllegalStateException("a write failed in an unforeseen way", bug.getCause());
    }
  }

  private Ending inTurn(Job job, Progress progress) {
    try {
      if (!progress.begin()) {
        return new GivenUp();
      }
      job.run(progress);
      return new Done();
    } catch (IOException refused) {
      return new Failed(refused);
    } finally {
      progress.end();
      turn.release();
    }
  }

  private Ending giveUp(Progress progress) {
    progress.abandon();
    givenUp.incrementAndGet();
    return new GivenUp();
  }

  /// Whether a write is under way, or stuck.
  boolean busy() {
    return turn.availablePermits() == 0;
  }

  /// Jobs given up so far.
  int givenUp() {
    return givenUp.get();
  }

  /// Takes no more jobs; does not wait for one that is stuck. One that has not begun is refused, or
  /// its caller would wait for it until its deadline.
  @Override
  public void close() {
    for (Runnable unbegun : thread.shutdownNow()) {
      if (unbegun instanceof Future<?> job) {
        job.cancel(false);
      }
    }
  }
}
