package id.laci.pos.counter;

import id.laci.pos.money.Money;

/// How much of a thing a code stands for.
public sealed interface Measure {
  /// So many of it; 1 for a common code.
  record Pieces(int count) implements Measure {}

  /// So much of it by weight.
  record Grams(long grams) implements Measure {}

  /// As much of it as costs this.
  record Worth(Money price) implements Measure {}
}
