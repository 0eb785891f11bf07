package id.laci.pos.simulation;

/// How often what happened.
public final class Tally {
  private final long[] counts = new long[Happening.values().length];

  void count(Happening what) {
    counts[what.ordinal()]++;
  }

  /// Adds another one to this.
  public void add(Tally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /// @return how often it happened
  public long of(Happening what) {
    return counts[what.ordinal()];
  }
}
