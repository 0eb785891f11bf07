package id.laci.pos.simulation;

import id.laci.pos.simulation.invariant.Broken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs worlds.
public final class Simulation {
  private Simulation() {}

  /// Lives through the world of a seed.
  public static Verdict run(long seed) {
    return run(seed, _ -> {});
  }

  /// @param lines takes the trace, line by line
  public static Verdict run(long seed, Consumer<String> lines) {
    World world = new World(seed, lines);
    Optional<Verdict.Failure> failure = Optional.empty();
    try {
      world.run();
    } catch (Broken broken) {
      failure = Optional.of(failure(world, broken.invariant(), broken.words()));
    } catch (RuntimeException | AssertionError | StackOverflowError mistake) {
      StringWriter words = new StringWriter();
      mistake.printStackTrace(new PrintWriter(words));
      failure = Optional.of(failure(world, "0: nothing is thrown", words.toString()));
    }
    return new Verdict(seed, world.steps(), world.trace().fingerprint(), world.tally(), failure);
  }

  /// Runs seeds until one fails.
  ///
  /// @param from the first seed
  /// @param seeds the most
  /// @return the first that fails, if one does
  public static Optional<Verdict> firstFailure(long from, int seeds) {
    for (long seed = from; seed < from + seeds; seed++) {
      Verdict verdict = run(seed);
      if (verdict.failure().isPresent()) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  private static Verdict.Failure failure(World world, String invariant, String words) {
    return new Verdict.Failure(invariant, words, world.trace().last());
  }
}
