package id.laci.pos;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Makes a backup once a day, and whenever it is told to, on a thread of its own that gives way to
/// all others.
final class Backups implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Backups.class.getName());
  private static final Duration EVERY = Duration.ofHours(20); // not later each day
  private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
  private static final Duration CLOSE_WAIT = Duration.ofSeconds(10);

  private final BackupMaker maker;
  private final InstantSource clock;
  private final Semaphore wanted = new Semaphore(0);
  private volatile boolean closing;
  private Optional<Thread> thread = Optional.empty();
  private Instant triedAt = Instant.MIN;

  Backups(BackupMaker maker, InstantSource clock) {
    this.maker = maker;
    this.clock = clock;
  }

  /// @param listener told on the backups' thread what came of each
  Backups start(Consumer<BackupMaker.Result> listener) {
    Thread started = Thread.ofPlatform().daemon().name("backups").unstarted(() -> run(listener));
    started.setPriority(Thread.MIN_PRIORITY);
    thread = Optional.of(started);
    started.start();
    return this;
  }

  /// Makes a backup soon, as at the end of a shift. Returns at once, from any thread.
  void soon() {
    wanted.release();
  }

  private void run(Consumer<BackupMaker.Result> listener) {
    try {
      while (!closing) {
        boolean asked = wanted.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        wanted.drainPermits();
        if (!closing && (asked || isDue())) {
          make(listener);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// After a failure too it is tried again only when the next one is due.
  private boolean isDue() {
    Instant last = triedAt;
    try {
      Instant made = maker.latest().orElse(Instant.MIN);
      last = made.isAfter(last) ? made : last;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the folder of backups cannot be read: " + e);
    }
    return last.isBefore(clock.instant().minus(EVERY));
  }

  private void make(Consumer<BackupMaker.Result> listener) {
    triedAt = clock.instant();
    BackupMaker.Result result = maker.make();
    switch (result) {
      case BackupMaker.Result.Good(var backup, var compared) ->
          LOG.log(System.Logger.Level.INFO, "backup {0}: {1}", backup, compared);
      case BackupMaker.Result.Bad(var reason, var remedy) ->
          LOG.log(System.Logger.Level.WARNING, "no backup: {0} {1}", reason, remedy);
    }
    listener.accept(result);
  }

  /// Waits for the backup that is being made, but not for long: what is unfinished then is swept
  /// away when the next one is made.
  @Override
  public void close() {
    closing = true;
    wanted.release();
    try {
      if (thread.isPresent()) {
        thread.get().join(CLOSE_WAIT);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
