package id.laci.pos.returns;

import id.laci.pos.money.Money;

/// A part of the money that is to go back.
///
/// @param tender the place of the tender that brought it among those of the sale, from 0;
///   [#NO_SALE] when nobody can find the sale
/// @param amount more than nothing
/// @param way how it goes back
public record Share(int tender, Money amount, Way way) {
  /// There is no sale whose tender it could be.
  public static final int NO_SALE = -1;

  public Share {
    if (tender < NO_SALE || !amount.isPositive()) {
      throw new IllegalArgumentException(amount + " of tender " + tender);
    }
  }
}
