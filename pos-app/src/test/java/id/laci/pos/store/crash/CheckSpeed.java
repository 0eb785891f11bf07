package id.laci.pos.store.crash;

import id.laci.pos.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// What the checks after an unclean stop cost. Run by hand: `CheckSpeed [SALES]`.
final class CheckSpeed {
  private static final int SALES_USUAL = 100_000;
  private static final double NANOS_PER_SECOND = 1e9;

  private CheckSpeed() {}

  public static void main(String[] arguments) throws Exception {
    int sales = arguments.length == 0 ? SALES_USUAL : Integer.parseInt(arguments[0]);
    List<String> entries = Trade.of(sales, sales / 2, new Random(1));
    System.out.printf("%,d sales, %,d entries%n", sales, entries.size());
    Path folder = Files.createTempDirectory("check-speed");
    Path file = folder.resolve("copy");
    Tape tape = new Tape(entries, entries.size());
    time("build", file, tape, true, false);
    System.out.printf("file %,d MB%n", Files.size(folder.resolve("copy.mv.db")) >> 20);
    for (int round = 0; round < 3; round++) {
      time("after a clean stop", file, tape, false, false);
      time("after an unclean stop", file, tape, false, true);
    }
    Files.delete(folder.resolve("copy.mv.db"));
    Files.delete(folder);
  }

  private static void time(String what, Path file, Tape tape, boolean fresh, boolean check) {
    long before = System.nanoTime();
    Store.Opened opened =
        Store.open(file, Recording.KEY.clone(), tape, fresh, check, () -> Recording.NOW);
    if (!(opened instanceof Store.Opened.Ready(var store, var _))) {
      throw new IllegalStateException(opened.toString());
    }
    try (store) {
      long open = System.nanoTime();
      while (!store.isSettled()) {
        LockSupport.parkNanos(1_000_000);
      }
      long settled = System.nanoTime();
      System.out.printf(
          "%s: open after %.2f s, settled after %.2f s, built anew: %s%n",
          what,
          (open - before) / NANOS_PER_SECOND,
          (settled - before) / NANOS_PER_SECOND,
          store.rebuilt());
    }
  }
}
