package id.laci.pos.simulation.invariant;

import id.laci.pos.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Invariant 5: the refunds of a payment never exceed it, and one key stands for one refund however
/// often it is sent.
final class RefundsStayWithinThePayment implements Invariant {
  private final Map<String, Seen.Refunded> byKey = new LinkedHashMap<>();

  @Override
  public String name() {
    return "5: refunds stay within the payment, one key for one refund";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (!(seen instanceof Seen.Refunded refund)) {
      return Optional.empty();
    }
    Seen.Refunded before = byKey.putIfAbsent(refund.key(), refund);
    if (before != null && !before.equals(refund)) {
      return Optional.of("one key for " + before + " and for " + refund);
    }
    Money back =
        byKey.values().stream()
            .filter(other -> other.order().equals(refund.order()))
            .map(Seen.Refunded::amount)
            .reduce(Money.ZERO, Money::plus);
    Money paid =
        books
            .atGateway(refund.order())
            .filter(transaction -> transaction.settlement().isPresent())
            .map(transaction -> transaction.charge().amount())
            .orElse(Money.ZERO);
    return paid.covers(back)
        ? Optional.empty()
        : Optional.of(back + " went back of " + paid + " for " + refund.order());
  }
}
