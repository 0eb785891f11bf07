package id.laci.pos.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// How long it takes to plan and drain ten thousand items, next to filling and emptying a plain
/// tree with the same items. Not a test: nothing here asserts a time.
final class DrainBench {
  private static final int ITEMS = 10_000;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 31;
  private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");
  private static final Contact UP = Contact.UNTRIED.heard(NINE);

  private DrainBench() {}

  static void main() {
    List<Work> items = items();
    double[] drained = new double[ROUNDS];
    double[] walked = new double[ROUNDS];
    int calls = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      calls = drain(items);
      long middle = System.nanoTime();
      calls += walk(items);
      long end = System.nanoTime();
      if (round >= 0) {
        drained[round] = (middle - start) / 1e6;
        walked[round] = (end - middle) / 1e6;
      }
    }
    Arrays.sort(drained);
    Arrays.sort(walked);
    double ours = drained[ROUNDS / 2];
    double plain = walked[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "%d calls: drain %.2f ms (%.0f ns an item), plain tree %.2f ms, ratio %.2f%n",
        calls,
        ours,
        ours * 1e6 / ITEMS,
        plain,
        ours / plain);
  }

  private static List<Work> items() {
    List<Work> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      int mixed = i * 7_919 % ITEMS;
      Work.Kind kind = List.of(Work.Kind.values()).get(mixed % 3);
      items.add(Work.fresh(new ItemId("LACI-T1-" + i), kind, NINE.minusSeconds(mixed)));
    }
    return items;
  }

  /// Every item is put in, started, and ended.
  private static int drain(List<Work> items) {
    Drain drain = new Drain();
    items.forEach(drain::put);
    int calls = 0;
    while (drain.size() > 0) {
      for (Work work : drain.start(NINE, UP)) {
        drain.ended(work.id(), Drain.Outcome.OVER, NINE);
        calls++;
      }
    }
    return calls;
  }

  private static int walk(List<Work> items) {
    TreeSet<Work> tree =
        new TreeSet<>(
            Comparator.comparing(Work::kind).thenComparing(Work::since).thenComparing(Work::id));
    tree.addAll(items);
    int calls = 0;
    while (!tree.isEmpty()) {
      tree.removeFirst();
      calls++;
    }
    return calls;
  }
}
