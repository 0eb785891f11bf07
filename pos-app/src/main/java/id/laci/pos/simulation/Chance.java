package id.laci.pos.simulation;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/// The one source of chance in a world.
///
/// @param random from the seed
record Chance(RandomGenerator random) {
  /// @return 0 to `bound` - 1
  int upTo(int bound) {
    return random.nextInt(bound);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  /// @return milliseconds from the first to below the second
  Duration millis(int from, int below) {
    return Duration.ofMillis(random.nextInt(from, below));
  }

  /// @return seconds and milliseconds from the first to below the second, both in seconds
  Duration seconds(int from, int below) {
    return millis(from * 1000, below * 1000);
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
