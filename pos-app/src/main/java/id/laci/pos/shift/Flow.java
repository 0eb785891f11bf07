package id.laci.pos.shift;

import id.laci.pos.money.Money;

/// How often something happened, and what it came to.
///
/// @param count how often
/// @param amount all of them together
public record Flow(int count, Money amount) {
  /// Never.
  public static final Flow NONE = new Flow(0, Money.ZERO);

  /// @return this and one more
  public Flow plus(Money more) {
    return new Flow(count + 1, amount.plus(more));
  }

  /// @return this with the last such undone
  public Flow minus(Money less) {
    return new Flow(count - 1, amount.minus(less));
  }

  /// @return both together
  public Flow plus(Flow other) {
    return new Flow(count + other.count, amount.plus(other.amount));
  }
}
