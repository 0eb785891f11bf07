package id.laci.pos;

import id.laci.pos.journal.Journal;
import id.laci.pos.store.Store;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The query copy as far as it can be had soon: what was committed before a question belongs into
/// the answer, so a copy that lags behind is waited for a moment.
final class LatestCopy implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

  private final QueryCopy copy;
  private final Journal journal;
  private volatile boolean closing;

  /// @param journal which the copy follows
  LatestCopy(QueryCopy copy, Journal journal) {
    this.copy = copy;
    this.journal = journal;
  }

  /// @return the last entry that the copy should hold now
  long wanted() {
    return journal.lastSequence();
  }

  /// Waits for the copy; not for the till's thread.
  Optional<Store> upToDate() {
    long wanted = wanted();
    long until = System.nanoTime() + PATIENCE.toNanos();
    copy.store()
        .ifPresent(
            store -> {
              while (!closing
                  && store.appliedSequence() < wanted
                  && System.nanoTime() - until < 0) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
              }
            });
    return copy.store();
  }

  /// Nobody waits any more.
  @Override
  public void close() {
    closing = true;
  }
}
