package id.laci.pos.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, killed at a moment by chance while they append to one journal that grows.
final class JournalKillTest {
  private static final int ROUNDS = 6;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    Random random = new Random(1);
    long before = 1;
    for (int round = 0; round < ROUNDS; round++) {
      long acknowledged = appendUntilKilled(1 + random.nextInt(400));
      assertTrue(acknowledged > before);
      try (Journal journal = KillChild.open(folder)) {
        assertTrue(journal.lastSequence() >= acknowledged);
        // the step in flight, and a snapshot before it
        assertTrue(journal.lastSequence() <= acknowledged + 2);
        check(journal);
        before = journal.lastSequence();
      }
    }
  }

  private long appendUntilKilled(int acknowledgements) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillChild.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = child.inputReader(US_ASCII)) {
      String last = "";
      for (int i = 0; i < acknowledgements; i++) {
        String line = lines.readLine();
        assertTrue(line != null, "the child ended by itself");
        last = line;
      }
      child.toHandle().destroyForcibly(); // the process alone: what it printed can still be read
      return lastWhole(lines, last);
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  /// What was printed but not yet read when the process died counts as well.
  private static long lastWhole(BufferedReader lines, String last) throws IOException {
    String text = last;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      text = line.length() >= text.length() ? line : text; // the last may be cut in its middle
    }
    return Long.parseLong(text);
  }

  private static void check(Journal journal) {
    long[] next = {1};
    Reading reading =
        journal.read(
            1,
            entry -> {
              assertEquals(next[0]++, entry.sequence());
              switch (entry.kind()) {
                case EPOCH, SIGNATURE -> {}
                case SNAPSHOT -> assertArrayEquals(KillChild.body(entry.sequence()), entry.body());
                case STEP -> checkStep(entry);
              }
            });
    assertInstanceOf(Reading.Complete.class, reading, reading::toString);
  }

  private static void checkStep(Entry step) {
    long guess = ByteBuffer.wrap(step.body()).getLong();
    assertTrue(guess == step.sequence() || guess == step.sequence() - 1);
    assertArrayEquals(KillChild.body(guess), step.body());
  }
}
