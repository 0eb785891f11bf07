package id.laci.pos.simulation.invariant;

import id.laci.pos.money.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Invariant 1: no order id is ever sent with two amounts.
final class OneAmountPerOrder implements Invariant {
  private final Map<String, Money> sent = new HashMap<>();

  @Override
  public String name() {
    return "1: no order id is sent with two amounts";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (!(seen instanceof Seen.Charged(var order, var amount))) {
      return Optional.empty();
    }
    Money before = sent.putIfAbsent(order, amount);
    return before == null || before.equals(amount)
        ? Optional.empty()
        : Optional.of(order + " was sent with " + before + " and with " + amount);
  }
}
