package id.laci.pos.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A simulation that finds nothing proves something only while it finds what is there: each mistake
/// in `simulation/mutants.diff` must be found within some hundred seeds.
class MutantsAreCaughtTest {
  private static final long FROM = 1;

  /// Most are found by the first dozen; what takes a crash, a wrong clock and a code on the screen
  /// at once, or a part that was taken before a new segment, takes some hundred.
  private static final int SEEDS_MAX = 1_000;

  private static List<Mutant> mutants() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            MutantsAreCaughtTest.class.getResourceAsStream("/simulation/mutants.diff"))) {
      return Mutant.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachMistakeIsFound() throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.min(2, Runtime.getRuntime().availableProcessors()));
    List<DynamicTest> tests =
        mutants().stream()
            .map(mutant -> test(mutant, workers.submit(() -> firstFailure(mutant, SEEDS_MAX))))
            .toList();
    workers.shutdown();
    return tests.stream();
  }

  private static DynamicTest test(Mutant mutant, Future<Optional<?>> failure) {
    return DynamicTest.dynamicTest(
        mutant.name(),
        () -> assertTrue(failure.get().isPresent(), () -> "not found: " + mutant.name()));
  }

  @Test
  void thereAreMoreThanADozen() throws IOException {
    assertTrue(mutants().size() > 12);
    assertTrue(mutants().stream().noneMatch(mutant -> mutant.hunks().isEmpty()));
  }

  /// The loader itself changes nothing: without a mistake nothing is found.
  @Test
  void theTillItselfHasNone() throws ReflectiveOperationException {
    assertEquals(Optional.empty(), firstFailure(new Mutant("none", "till/Till", List.of()), 10));
  }

  private static Optional<?> firstFailure(Mutant mutant, int seeds)
      throws ReflectiveOperationException {
    return (Optional<?>)
        mutant
            .loader()
            .loadClass(Simulation.class.getName())
            .getMethod("firstFailure", long.class, int.class)
            .invoke(null, FROM, seeds);
  }
}
