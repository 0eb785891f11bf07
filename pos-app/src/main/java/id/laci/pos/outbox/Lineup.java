package id.laci.pos.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Work that is not under way, in order: what is due stands in line, the rest waits for its time.
/// The time that has been reached never goes back, so what once was due stays so.
final class Lineup {
  private static final Comparator<Work> SOONEST_FIRST =
      Comparator.comparing(Work::dueAt).thenComparing(Work::id);
  private static final Comparator<Work> OLDEST_FIRST =
      Comparator.comparing(Work::since).thenComparing(Work::id);
  private static final Comparator<Work> IN_TURN =
      Comparator.comparing(Work::kind).thenComparing(OLDEST_FIRST);

  private final SortedSet<Work> waiting = new TreeSet<>(SOONEST_FIRST);
  private final SortedSet<Work> counter = new TreeSet<>(IN_TURN);
  private final Map<Work.Kind, SortedSet<Work>> due = new EnumMap<>(Work.Kind.class);
  private Instant reached = Instant.MIN;

  Lineup() {
    for (Work.Kind kind : Work.Kind.values()) {
      due.put(kind, new TreeSet<>(OLDEST_FIRST));
    }
  }

  void add(Work work) {
    place(work).add(work);
  }

  void remove(Work work) {
    if (!place(work).remove(work)) {
      throw new IllegalStateException("not lined up: " + work);
    }
  }

  private SortedSet<Work> place(Work work) {
    return work.dueAt().isAfter(reached) ? waiting : line(work);
  }

  private SortedSet<Work> line(Work work) {
    return work.foreground() ? counter : due.getOrDefault(work.kind(), counter);
  }

  /// Whatever is due by now gets in line.
  void reach(Instant now) {
    if (now.isAfter(reached)) {
      reached = now;
    }
    while (!waiting.isEmpty() && !waiting.getFirst().dueAt().isAfter(reached)) {
      Work work = waiting.removeFirst();
      line(work).add(work);
    }
  }

  /// @return the work of the sale at the counter that is due
  Optional<Work> atTheCounter() {
    return first(counter);
  }

  /// @return the oldest work that is due, of the first kind that has any, the counter's left aside
  Optional<Work> behindTheCounter() {
    return due.values().stream().filter(line -> !line.isEmpty()).findFirst().flatMap(Lineup::first);
  }

  /// @return what is due next
  Optional<Work> soonest() {
    return first(waiting);
  }

  private static Optional<Work> first(SortedSet<Work> line) {
    return line.isEmpty() ? Optional.empty() : Optional.of(line.getFirst());
  }
}
