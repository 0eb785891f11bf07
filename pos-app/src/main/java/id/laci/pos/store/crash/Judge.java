package id.laci.pos.store.crash;

import id.laci.pos.store.Contents;
import id.laci.pos.store.Store;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Starts the store from an image, as a till does after an unclean stop, lets it catch up, and
/// compares every row with the journal.
///
/// @param recording where the images come from
/// @param sealed whether they are sealed
record Judge(Recording recording, boolean sealed) {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long POLL_NANOS = 50_000;

  /// An image is closed without being tidied up.
  private static final String SETTINGS = ";MAX_COMPACT_TIME=0";

  /// @param image what the disk has of the copy; from now on the store's own
  /// @param acknowledged the last entry of the journal
  /// @param expected what the journal's entries up to there come to
  Verdict judge(byte[] image, long acknowledged, Contents expected) {
    Tape tape = new Tape(recording.entries(), (int) acknowledged);
    try (MemoryShelf shelf = new MemoryShelf("safe:", sealed, SETTINGS, _ -> {})) {
      shelf.plant(image);
      Store.Opened opened =
          Store.open(
              shelf,
              MemoryShelf.FILE,
              Recording.KEY.clone(),
              tape,
              false,
              true,
              () -> Recording.NOW);
      return switch (opened) {
        case Store.Opened.Unavailable(var reason) -> new Verdict.Wrong("no start: " + reason);
        case Store.Opened.Ready(var store, var _) -> {
          try (store) {
            yield compare(store, expected);
          }
        }
      };
    } catch (RuntimeException | Error e) {
      return new Verdict.Wrong("the start ends with " + e);
    }
  }

  private static Verdict compare(Store store, Contents expected) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!store.isSettled()) {
      if (System.nanoTime() - deadline > 0) {
        return new Verdict.Wrong("it does not catch up, at entry " + store.appliedSequence());
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
    try {
      String differences = store.contents().differences(expected);
      return differences.isEmpty() ? good(store) : new Verdict.Wrong(differences);
    } catch (SQLException e) {
      return new Verdict.Wrong("it cannot be read: " + e.getMessage());
    }
  }

  private static Verdict good(Store store) {
    return store
        .rebuilt()
        .<Verdict>map(why -> new Verdict.Rebuilt(why.reason()))
        .orElseGet(Verdict.Believed::new);
  }
}
