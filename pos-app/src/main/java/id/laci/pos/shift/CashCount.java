package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The cash in a drawer, as a person counted it.
public sealed interface CashCount {
  /// The most pieces of one denomination that anybody counts.
  int PIECES_MAX = 99_999;

  /// The most cash that is believed to be in a drawer; more is a slip of the finger.
  Money SUM_MAX = Money.of(10_000_000_000L);

  /// @return what it comes to
  Money total();

  /// Counted piece by piece.
  ///
  /// @param pieces how many of each, 1 to [#PIECES_MAX]; what is not there was not found
  record ByPieces(SortedMap<Denomination, Integer> pieces) implements CashCount {
    public ByPieces {
      pieces = Collections.unmodifiableSortedMap(new TreeMap<>(pieces));
      pieces.forEach(
          (denomination, count) -> {
            if (count < 1 || count > PIECES_MAX) {
              throw new IllegalArgumentException(count + " of " + denomination);
            }
          });
    }

    @Override
    public Money total() {
      return pieces.entrySet().stream()
          .map(found -> found.getKey().value().times(found.getValue()))
          .reduce(Money.ZERO, Money::plus);
    }
  }

  /// Told as one sum.
  ///
  /// @param total 0 to [#SUM_MAX]
  record AsSum(Money total) implements CashCount {
    public AsSum {
      if (total.isNegative() || !SUM_MAX.covers(total)) {
        throw new IllegalArgumentException("a drawer with " + total);
      }
    }
  }

  /// @param pieces how many of each; none of a kind may be told as 0
  static CashCount of(Map<Denomination, Integer> pieces) {
    Map<Denomination, Integer> found = new EnumMap<>(Denomination.class);
    pieces.forEach(
        (denomination, count) -> {
          if (count != 0) {
            found.put(denomination, count);
          }
        });
    return new ByPieces(new TreeMap<>(found));
  }
}
