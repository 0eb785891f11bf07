package id.laci.pos.ledger;

import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/// The payments that the till still knows. Ten thousand open ones after a long outage cost a step
/// no more than ten do: the maps share what did not change.
///
/// @param open the gateway still has to tell their fate
/// @param due money that came after the sale went another way; never forgotten
/// @param over the latest that are over, so that a late word finds them
public record PaymentBook(
    TreePMap<OrderId, Payment> open,
    TreePMap<OrderId, Payment> due,
    TreePMap<OrderId, Payment> over) {
  /// Payments that are over and are still known.
  public static final int OVER_KEPT_MAX = 100;

  /// None.
  public static final PaymentBook NONE =
      new PaymentBook(TreePMap.empty(), TreePMap.empty(), TreePMap.empty());

  /// @return the payment of that order, while it is known
  public Optional<Payment> payment(OrderId order) {
    return Optional.ofNullable(open.get(order))
        .or(() -> Optional.ofNullable(due.get(order)))
        .or(() -> Optional.ofNullable(over.get(order)));
  }

  /// @return all of them by their order ids, which rise
  public List<Payment> all() {
    List<Payment> all = new ArrayList<>(open.values());
    all.addAll(due.values());
    all.addAll(over.values());
    all.sort(Comparator.comparing(payment -> payment.order().id()));
    return all;
  }

  /// @return payments whose fate the gateway still has to tell, the oldest first
  public Collection<Payment> undecided() {
    return open.values();
  }

  /// @return money that somebody is owed or that waits for a sale, the oldest first
  public List<Payment.PaidLate> late() {
    return due.values().stream()
        .filter(Payment.PaidLate.class::isInstance)
        .map(Payment.PaidLate.class::cast)
        .toList();
  }

  PaymentBook with(Payment payment) {
    OrderId id = payment.order().id();
    PaymentBook without = new PaymentBook(open.minus(id), due.minus(id), over.minus(id));
    return switch (payment) {
      case Payment.Requested _, Payment.Awaiting _, Payment.Uncertain _, Payment.Ending _ ->
          new PaymentBook(without.open.plus(id, payment), without.due, without.over);
      case Payment.PaidLate _ ->
          new PaymentBook(without.open, without.due.plus(id, payment), without.over);
      case Payment.Paid _, Payment.GivenBack _, Payment.Closed _ ->
          new PaymentBook(without.open, without.due, latest(without.over.plus(id, payment)));
    };
  }

  /// Order ids rise, so the first is the oldest.
  private static TreePMap<OrderId, Payment> latest(TreePMap<OrderId, Payment> over) {
    return over.size() > OVER_KEPT_MAX ? over.minusFirstEntry() : over;
  }
}
