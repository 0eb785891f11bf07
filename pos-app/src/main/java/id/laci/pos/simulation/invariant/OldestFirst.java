package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.till.Effect;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a start finds open of earlier sales is called for in turn: questions before ends, the
/// oldest first. Judged until its first call, and not once something else has happened to it.
final class OldestFirst implements Invariant {
  private static final Comparator<Payment> IN_TURN =
      Comparator.<Payment, Boolean>comparing(Payment.Ending.class::isInstance)
          .thenComparing(payment -> payment.order().askedAt())
          .thenComparing(payment -> payment.order().id().text());

  private final Map<OrderId, Payment> left = new LinkedHashMap<>();
  private boolean starting;

  @Override
  public String name() {
    return "14: what was left open is called for in turn";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    switch (seen) {
      case Seen.Recovered _ -> starting = true;
      case Seen.Folded _ when starting -> begin(books);
      case Seen.Told(var order) -> left.remove(order);
      case Seen.Committed(var entry) -> entry.facts().forEach(this::moved);
      case Seen.Wanted(Effect.Call(var call)) -> {
        return called(order(call));
      }
      case Seen _ -> {
        // no call, and nothing that puts one off
      }
    }
    return Optional.empty();
  }

  private void begin(Books books) {
    starting = false;
    left.clear();
    for (Payment payment : books.durable().open()) {
      Order order = payment.order();
      if (order.sale() != books.durable().nextSale()) {
        left.put(order.id(), payment);
      }
    }
  }

  private void moved(Fact fact) {
    if (fact instanceof Fact.PaymentMoved(var payment)) {
      left.remove(payment.order().id());
    }
  }

  private static OrderId order(PaymentEffect call) {
    return switch (call) {
      case PaymentEffect.Charge(var order) -> order.id();
      case PaymentEffect.Query(var order) -> order;
      case PaymentEffect.Cancel(var order) -> order;
      case PaymentEffect.Expire(var order) -> order;
      case PaymentEffect.LookAfter(var order, var _) -> order;
    };
  }

  private Optional<String> called(OrderId order) {
    Optional<Payment> now = Optional.ofNullable(left.remove(order));
    return now.flatMap(
        payment ->
            left.values().stream()
                .filter(other -> IN_TURN.compare(other, payment) < 0)
                .map(other -> order + " is called for before " + other.order().id())
                .findFirst());
  }
}
