package id.laci.pos.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// A seed that fails must fail again exactly, on this computer and on another.
class ReplayTest {
  private static final long[] SEEDS = {1, 2, 42, 5_615};

  /// Prints the fingerprints of some worlds; run in a virtual machine of its own.
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      System.out.print(fingerprints());
    }
  }

  private static String fingerprints() {
    return LongStream.of(SEEDS)
        .mapToObj(seed -> Long.toHexString(Simulation.run(seed).fingerprint()))
        .toList()
        .toString();
  }

  @Test
  void theSameSeedIsTheSameWorldLineByLine() {
    List<String> once = new ArrayList<>();
    List<String> again = new ArrayList<>();
    Verdict one = Simulation.run(42, once::add);
    Verdict two = Simulation.run(42, again::add);
    assertEquals(once, again);
    assertEquals(one.fingerprint(), two.fingerprint());
    assertTrue(once.size() > 100, "something happens");
  }

  @Test
  void anotherSeedIsAnotherWorld() {
    assertNotEquals(Simulation.run(1).fingerprint(), Simulation.run(2).fingerprint());
  }

  /// Hashes of objects and the order of immutable sets differ from one start of Java to the next.
  @Test
  void theSameSeedIsTheSameWorldInAnotherProcess() throws IOException, InterruptedException {
    String here = fingerprints();
    assertEquals(here, elsewhere("-XX:hashCode=0"));
    assertEquals(here, elsewhere("-XX:hashCode=2"));
  }

  private static String elsewhere(String hashes) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                hashes,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, process.waitFor());
    return said;
  }
}
