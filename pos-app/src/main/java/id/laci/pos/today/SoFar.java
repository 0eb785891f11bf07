package id.laci.pos.today;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Flow;

/// What a day had come to by a certain time.
///
/// @param sold sales until then
/// @param back what goods were worth that had come back until then
public record SoFar(Flow sold, Money back) {
  /// @return what the sales came to less what came back
  public Money net() {
    return sold.amount().minus(back);
  }

  /// @return a whole day
  public static SoFar of(DayFigures figures) {
    return new SoFar(figures.sold(), figures.refunds().plus(figures.voids()).amount());
  }
}
