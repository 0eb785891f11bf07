package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Tender;
import java.util.Optional;

/// The till calls nothing paid that the gateway has not settled, with that amount.
final class PaidOnGatewaysWord implements Invariant {
  @Override
  public String name() {
    return "9: nothing is paid before the gateway has settled it";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return seen instanceof Seen.Committed(var entry)
        ? entry.facts().stream().flatMap(fact -> wrong(fact, books).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> wrong(Fact fact, Books books) {
    return switch (fact) {
      case Fact.SaleCompleted(var sale) ->
          sale.tenders().stream()
              .filter(Tender.Wallet.class::isInstance)
              .map(Tender.Wallet.class::cast)
              .flatMap(wallet -> unsettled(wallet.order(), wallet.amount(), books).stream())
              .findFirst();
      case Fact.PaymentMoved(Payment.Paid paid) ->
          unsettled(paid.order().id(), paid.settlement().amount(), books);
      case Fact _ -> Optional.empty();
    };
  }

  private static Optional<String> unsettled(OrderId order, Money amount, Books books) {
    boolean settled =
        books
            .atGateway(order.text())
            .filter(transaction -> transaction.settlement().isPresent())
            .filter(transaction -> transaction.charge().amount().equals(amount))
            .isPresent();
    return settled
        ? Optional.empty()
        : Optional.of(amount + " of " + order + " count as paid; the gateway has no such money");
  }
}
