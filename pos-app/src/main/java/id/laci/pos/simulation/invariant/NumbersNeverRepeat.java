package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.payment.Order;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Invariant 7: no receipt number and no order id is ever used for two things, in whatever epoch.
final class NumbersNeverRepeat implements Invariant {
  private final Set<String> receipts = new HashSet<>();
  private final Map<String, Use> orders = new HashMap<>();

  private record Use(int epoch, Order order) {}

  @Override
  public String name() {
    return "7: receipt numbers and order ids never repeat";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return seen instanceof Seen.Committed(var entry)
        ? entry.facts().stream().flatMap(fact -> wrong(fact, books.epoch()).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<String> wrong(Fact fact, int epoch) {
    if (fact instanceof Fact.SaleCompleted(var sale) && !receipts.add(sale.receipt())) {
      return Optional.of("receipt " + sale.receipt() + " was given to two sales");
    }
    if (fact instanceof Fact.PaymentMoved(var payment)) {
      Use use = new Use(epoch, payment.order());
      Use before = orders.putIfAbsent(payment.order().id().text(), use);
      if (before != null && !before.equals(use)) {
        return Optional.of("order id of " + before + " was given to " + use);
      }
    }
    return Optional.empty();
  }
}
