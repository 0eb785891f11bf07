package id.laci.pos.store.crash;

import id.laci.pos.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The product's own store at work, from an empty folder over a clean restart to a clean stop, and
/// all that reached its file.
///
/// @param entries the journal
/// @param log what was done to the copy's file, and when the journal had which entry
record Recording(List<String> entries, List<Op> log) {
  static final char[] KEY = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG".toCharArray();
  static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long POLL_NANOS = 20_000;

  static Recording of(Scenario scenario, long seed) {
    Random random = new Random(seed);
    List<String> entries = Trade.of(scenario.sales(), scenario.moves(), random);
    List<Op> log = Collections.synchronizedList(new ArrayList<>());
    String settings = ";RETENTION_TIME=" + scenario.retention().toMillis();
    try (MemoryShelf shelf =
        new MemoryShelf(scenario.ordered() ? "safe:" : "", scenario.sealed(), settings, log::add)) {
      Tape tape = new Tape(entries, 0);
      int restart = entries.size() / 3;
      live(shelf, tape, scenario, restart, log, random);
      live(shelf, tape, scenario, entries.size(), log, random);
    }
    return new Recording(entries, List.copyOf(log));
  }

  private static void live(
      MemoryShelf shelf, Tape tape, Scenario scenario, int end, List<Op> log, Random random) {
    boolean fresh = tape.lastSequence() == 0;
    Store.Opened opened =
        Store.open(shelf, MemoryShelf.FILE, KEY.clone(), tape, fresh, false, () -> NOW);
    if (!(opened instanceof Store.Opened.Ready(var store, var _))) {
      throw new IllegalStateException("there is nothing to record: " + opened);
    }
    try (store) {
      while (tape.lastSequence() < end) {
        log.add(new Op.Acknowledged(tape.lastSequence() + 1));
        tape.grow();
        if (random.nextInt(4) > 0 || tape.lastSequence() == end) {
          store.follow();
          await(store);
        }
        LockSupport.parkNanos(scenario.pause().toNanos());
      }
      if (store.rebuilt().isPresent()) {
        throw new IllegalStateException("a whole file was not believed: " + store.rebuilt());
      }
    }
  }

  private static void await(Store store) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!store.isSettled()) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("the copy does not follow");
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  /// @return how many writes went to places that had been written before, headers aside: H2 has
  ///   used space again
  long reused() {
    long end = 0;
    long reused = 0;
    for (Op op : log) {
      if (op instanceof Op.Written(long position, byte[] bytes) && position >= Cut.HEADERS_END) {
        boolean chunk = bytes.length > Cut.BLOCK / 2;
        reused += chunk && position + bytes.length <= end ? 1 : 0;
        end = Math.max(end, position + bytes.length);
      } else if (op instanceof Op.Truncated(long size)) {
        end = Math.min(end, size);
      }
    }
    return reused;
  }
}
