package id.laci.pos;

import id.laci.pos.journal.Ahead;
import id.laci.pos.journal.Journal;
import id.laci.pos.ledger.Room;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Sees to it that the journal has a spare segment, and tells when its room becomes another. On a
/// thread of its own, because writing a segment full of zeros takes a while.
final class RoomWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RoomWatch.class.getName());
  private static final Duration CLOSE_WAIT = Duration.ofSeconds(10);

  private final Journal journal;
  private final Consumer<Room> listener;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private Optional<Room.Level> told = Optional.empty();

  /// @param interval between two looks
  /// @param listener called on the watch's thread: after the first look, and whenever the level has
  ///   become another; must not block
  RoomWatch(Journal journal, Duration interval, Consumer<Room> listener) {
    this.journal = journal;
    this.listener = listener;
    this.thread = Thread.ofPlatform().daemon().name("room").unstarted(() -> watch(interval));
  }

  RoomWatch start() {
    thread.start();
    return this;
  }

  private void watch(Duration interval) {
    try {
      do {
        look();
      } while (!closing.await(interval.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lays a spare by if there is none, and tells what has changed.
  void look() {
    Room room = room();
    if (!told.equals(Optional.of(room.level()))) {
      told = Optional.of(room.level());
      LOG.log(
          room.level().mayBegin() ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
          "room on the disk: {0}",
          room);
      listener.accept(room);
    }
  }

  private Room room() {
    try {
      Ahead ahead = journal.ahead();
      if (!ahead.spare() && ahead.diskBytes() > ahead.segmentBytes()) {
        layBySpare();
        ahead = journal.ahead();
      }
      return Room.of(ahead.bytes(), ahead.spare(), ahead.segmentBytes(), ahead.diskBytes());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the disk does not tell its room: " + e);
      return new Room(Room.Level.NONE, 0, 0);
    }
  }

  private void layBySpare() {
    try {
      journal.layBySpare();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no spare segment could be laid by: " + e);
    }
  }

  /// Ends the watching. A segment that is being written is written to its end.
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(CLOSE_WAIT);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
