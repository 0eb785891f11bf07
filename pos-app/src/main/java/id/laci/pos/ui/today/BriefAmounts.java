package id.laci.pos.ui.today;

import id.laci.pos.money.Money;
import javafx.util.StringConverter;

/// Amounts beside an axis.
final class BriefAmounts extends StringConverter<Number> {
  private final TodayWords words;

  BriefAmounts(TodayWords words) {
    this.words = words;
  }

  @Override
  public String toString(Number amount) {
    return words.brief(Money.of(Math.round(amount.doubleValue())));
  }

  @Override
  public Number fromString(String text) {
    throw new UnsupportedOperationException("nobody types into an axis: " + text);
  }
}
