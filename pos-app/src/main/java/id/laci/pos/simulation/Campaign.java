package id.laci.pos.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Many worlds, one after the other on each of some threads. Worlds share nothing, so the number of
/// threads changes nothing about any of them.
public final class Campaign {
  private static final int FAILURES_MAX = 10;

  private final long from;
  private final long seeds;
  private final CountDownLatch running;
  private final AtomicLong next;
  private final AtomicLong done = new AtomicLong();
  private final Tally tally = new Tally();
  private final List<Verdict> failures = new ArrayList<>();

  private Campaign(long from, long seeds, int threads) {
    this.from = from;
    this.seeds = seeds;
    this.running = new CountDownLatch(threads);
    this.next = new AtomicLong(from);
  }

  /// Starts it. It ends by itself after the last seed, or after too many failures.
  ///
  /// @param from the first seed
  /// @param seeds how many, one after the other
  /// @param threads at least one
  public static Campaign start(long from, long seeds, int threads) {
    Campaign campaign = new Campaign(from, seeds, threads);
    for (int i = 0; i < threads; i++) {
      Thread.ofPlatform().daemon().name("world-" + i).start(campaign::work);
    }
    return campaign;
  }

  private void work() {
    try {
      for (long seed = next.getAndIncrement();
          seed < from + seeds && !isHopeless();
          seed = next.getAndIncrement()) {
        note(Simulation.run(seed));
      }
    } finally {
      running.countDown();
    }
  }

  private synchronized boolean isHopeless() {
    return failures.size() >= FAILURES_MAX;
  }

  private synchronized void note(Verdict verdict) {
    tally.add(verdict.tally());
    if (verdict.failure().isPresent()) {
      failures.add(verdict);
    }
    done.incrementAndGet();
  }

  /// Waits for the end.
  ///
  /// @param most how long
  /// @return whether it is over
  public boolean await(Duration most) throws InterruptedException {
    return running.await(most.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// @return how many seeds are over
  public long done() {
    return done.get();
  }

  /// @return how many there are
  public long seeds() {
    return seeds;
  }

  /// @return what happened until now
  public synchronized Tally tally() {
    Tally copy = new Tally();
    copy.add(tally);
    return copy;
  }

  /// @return the failures until now, in the order in which they were found
  public synchronized List<Verdict> failures() {
    return List.copyOf(failures);
  }
}
