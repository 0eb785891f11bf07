package id.laci.pos.store.crash;

import id.laci.pos.store.Distrust;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the images of one scenario came to; filled by several threads.
public final class CrashReport {
  private static final int WORDS_MAX = 20;

  private final Map<Kept, Counts> counts = new EnumMap<>(Kept.class);
  private final List<String> wrong = new ArrayList<>();

  /// The images of one kind.
  ///
  /// @param images how many, all different
  /// @param believed of which the file was believed, and rightly
  /// @param rebuilt of which it was not, by what gave it away
  /// @param wrong from which no right copy came
  public record Counts(int images, int believed, Map<Distrust.Reason, Integer> rebuilt, int wrong) {
    static final Counts NONE = new Counts(0, 0, Map.of(), 0);

    /// @return how many were built anew
    public int anew() {
      return rebuilt.values().stream().mapToInt(Integer::intValue).sum();
    }

    Counts plus(Counts other) {
      Map<Distrust.Reason, Integer> both = new EnumMap<>(Distrust.Reason.class);
      both.putAll(rebuilt);
      other.rebuilt.forEach((reason, count) -> both.merge(reason, count, Integer::sum));
      return new Counts(
          images + other.images,
          believed + other.believed,
          Collections.unmodifiableMap(both),
          wrong + other.wrong);
    }
  }

  /// Nothing yet.
  CrashReport() {}

  /// @param place which image, so that it can be made again
  synchronized void add(Kept kept, String place, Verdict verdict) {
    Counts one =
        switch (verdict) {
          case Verdict.Believed _ -> new Counts(1, 1, Map.of(), 0);
          case Verdict.Rebuilt(var reason) -> new Counts(1, 0, Map.of(reason, 1), 0);
          case Verdict.Wrong(var words) -> {
            if (wrong.size() < WORDS_MAX) {
              wrong.add(place + ": " + words);
            }
            yield new Counts(1, 0, Map.of(), 1);
          }
        };
    counts.merge(kept, one, Counts::plus);
  }

  /// @return by what the disk had kept
  public synchronized Map<Kept, Counts> byKind() {
    return new EnumMap<>(counts);
  }

  /// @return of all kinds together
  public synchronized Counts all() {
    return counts.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /// @return the first images from which no right copy came, and what was wrong
  public synchronized List<String> wrong() {
    return List.copyOf(wrong);
  }
}
