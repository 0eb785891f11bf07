package id.laci.pos.simulation;

import java.util.EnumMap;
import java.util.Map;

/// How often what happened.
public final class Tally {
  private final Map<Happening, Long> counts = new EnumMap<>(Happening.class);

  void count(Happening what) {
    counts.merge(what, 1L, Long::sum);
  }

  /// Adds another one to this.
  public void add(Tally other) {
    other.counts.forEach((what, count) -> counts.merge(what, count, Long::sum));
  }

  /// @return how often it happened
  public long of(Happening what) {
    return counts.getOrDefault(what, 0L);
  }
}
