package id.laci.pos.simulation;

import java.util.List;
import java.util.Optional;

/// What came of one seed.
///
/// @param seed names the world
/// @param steps things that happened in it
/// @param fingerprint of everything that happened and of what lies on the disk at the end
/// @param tally what happened how often
/// @param failure what was wrong, if something was
public record Verdict(
    long seed, long steps, long fingerprint, Tally tally, Optional<Failure> failure) {

  /// Something that must not be.
  ///
  /// @param invariant which of them does not hold, or that something was thrown
  /// @param words what is wrong
  /// @param last what happened before, the newest last
  public record Failure(String invariant, String words, List<String> last) {
    public Failure {
      last = List.copyOf(last);
    }
  }
}
