package id.laci.pos.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

/// Measures an append against the disk's own limit, in turns; to be started by hand.
final class AppendSpeed {
  private static final int TURNS = 10;
  private static final int COUNT = 2_000;
  private static final int BODY_BYTES = 900;
  private static final int BLOCK_BYTES = 4096;

  private AppendSpeed() {}

  /// One thing to be measured.
  private interface Task {
    void run() throws IOException;
  }

  /// @param args a folder that does not exist yet, on the disk in question
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    byte[] body = new byte[BODY_BYTES];
    new Random(1).nextBytes(body);
    Supplier<byte[]> state = () -> new byte[20_000];
    long[] raw = new long[TURNS * COUNT];
    long[] appends = new long[TURNS * COUNT];
    try (FileChannel channel = FileChannel.open(folder.resolve("raw"), CREATE, WRITE);
        Journal journal =
            Fixture.ready(
                Journal.open(
                    folder.resolve("journal"),
                    Fixture.keys(1),
                    Options.standard(new SecureRandom())))) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
      for (int i = 0; i < COUNT; i++) {
        channel.write(block.clear(), (long) i * BLOCK_BYTES);
      }
      channel.force(true);
      for (int turn = 0; turn < TURNS; turn++) {
        int[] next = {0};
        measure(
            raw,
            turn,
            () -> {
              channel.write(block.clear(), (long) next[0]++ * BLOCK_BYTES);
              channel.force(false);
            });
        measure(appends, turn, () -> Fixture.appended(journal.append(body, state)));
      }
    }
    report("raw 4 KiB pwrite + fdatasync", raw);
    report("append of 900 bytes", appends);
    reopen(folder.resolve("journal"));
  }

  private static void measure(long[] into, int turn, Task task) throws IOException {
    for (int i = 0; i < COUNT; i++) {
      long start = System.nanoTime();
      task.run();
      into[turn * COUNT + i] = System.nanoTime() - start;
    }
  }

  private static void report(String what, long[] nanos) {
    long[] sorted = Arrays.copyOfRange(nanos, COUNT, nanos.length); // the first turn warms up
    double seconds = Arrays.stream(sorted).sum() / 1e9;
    Arrays.sort(sorted);
    System.out.printf(
        "%-30s %6.0f/s  p50 %.3f ms  p99 %.3f ms  max %.1f ms%n",
        what,
        sorted.length / seconds,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }

  private static void reopen(Path folder) {
    long start = System.nanoTime();
    try (Journal journal =
        Fixture.ready(
            Journal.open(folder, Fixture.keys(1), Options.standard(new SecureRandom())))) {
      long opened = System.nanoTime();
      long records = journal.lastSequence() - journal.lastSnapshotSequence();
      journal.verify();
      long verified = System.nanoTime();
      System.out.printf(
          "open with %d records in the last segment: %.0f ms; verify all %d: %.0f ms%n",
          records, (opened - start) / 1e6, journal.lastSequence(), (verified - opened) / 1e6);
    }
  }
}
