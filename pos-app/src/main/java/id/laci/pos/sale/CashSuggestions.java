package id.laci.pos.sale;

import id.laci.pos.money.Money;
import java.util.List;
import java.util.stream.LongStream;

/// The sums that customers are likely to hand over: the exact one, then the next round ones up to
/// the notes in circulation (2022 emission), without repeats.
public final class CashSuggestions {
  private static final long[] STEPS = {1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000};

  private CashSuggestions() {}

  /// @param due more than nothing
  /// @param most at most so many, the exact sum included
  /// @return rising, the exact sum first
  public static List<Money> forDue(Money due, int most) {
    LongStream rounded =
        LongStream.of(STEPS)
            .map(step -> Math.multiplyExact(Math.ceilDiv(due.rupiah(), step), step));
    return LongStream.concat(LongStream.of(due.rupiah()), rounded)
        .sorted()
        .distinct()
        .limit(most)
        .mapToObj(Money::of)
        .toList();
  }
}
