package id.laci.pos.simulation;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.SplittableRandom;

/// Where the journal draws keys, epoch and runs from in a simulation: the same numbers for the same
/// seed. Secure in name only.
final class SeededRandom extends SecureRandom {
  @Serial private static final long serialVersionUID = 1;

  private final transient SplittableRandom source;

  SeededRandom(long seed) {
    source = new SplittableRandom(seed);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    source.nextBytes(bytes);
  }
}
