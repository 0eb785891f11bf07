package id.laci.pos.matching;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Numbers of things by amount and time: those of one amount within a window lie side by side.
final class Timeline {
  private final Map<Money, List<Integer>> byAmount = new HashMap<>();
  private final Function<Integer, Instant> time;

  /// @param time when each number is
  Timeline(Function<Integer, Instant> time) {
    this.time = time;
  }

  /// @param number given in the order of time
  void add(Money amount, int number) {
    byAmount.computeIfAbsent(amount, _ -> new ArrayList<>()).add(number);
  }

  /// @return those of this amount from `from` to `to`, both included, in the order of time
  List<Integer> within(Money amount, Instant from, Instant to) {
    List<Integer> all = byAmount.getOrDefault(amount, List.of());
    int first = firstNotBefore(all, time, from);
    int end = firstNotBefore(all, time, to.plusNanos(1));
    return all.subList(first, Math.max(first, end));
  }

  /// @param all in the order of time
  /// @return the place of the first that is at `instant` or later; behind the last when none is
  static int firstNotBefore(List<Integer> all, Function<Integer, Instant> time, Instant instant) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time.apply(all.get(middle)).isBefore(instant)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// @return how far a line's own time is from `instant`; nothing while its day lasts
  static Duration distance(SettlementLine line, Instant instant) {
    Duration off = Duration.between(line.at(), instant);
    boolean within = line.dayOnly() && !off.isNegative() && off.compareTo(Duration.ofDays(1)) < 0;
    return within ? Duration.ZERO : off.abs();
  }
}
