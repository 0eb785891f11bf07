package id.laci.pos.simulation.invariant;

import java.io.Serial;

/// An invariant does not hold.
public final class Broken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String invariant;
  private final String words;

  Broken(String invariant, String words) {
    super(words);
    this.invariant = invariant;
    this.words = words;
  }

  /// @return its name
  public String invariant() {
    return invariant;
  }

  /// @return what is wrong
  public String words() {
    return words;
  }
}
