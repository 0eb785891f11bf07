package id.laci.pos.outbox;

import java.time.Duration;

/// Spreads waits, so that what failed together is not tried together. Not chance but a hash: the
/// same seed gives the same wait, before and after a restart.
final class Jitter {
  private static final int PER_MILLE = 200;

  private Jitter() {}

  /// @param wait not negative
  /// @param seed what the wait belongs to
  /// @return `wait`, up to a fifth shorter or longer
  static Duration spread(Duration wait, long seed) {
    long perMille = Math.floorMod(mixed(seed), 2L * PER_MILLE + 1) - PER_MILLE;
    return wait.plusMillis(wait.toMillis() * perMille / 1000);
  }

  /// The finisher of SplitMix64: seeds that differ in one bit come out unlike each other.
  private static long mixed(long seed) {
    long once = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}
