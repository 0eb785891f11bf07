package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.payment.Payment;
import id.laci.pos.till.Stage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A payment is not called over while the code that a customer has seen of it can still be paid.
final class ClosedMeansDead implements Invariant {
  private final Set<String> shown = new HashSet<>();

  @Override
  public String name() {
    return "12: a payment is not over while its code can be paid";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (seen instanceof Seen.Shown(var snapshot)
        && snapshot.stage() instanceof Stage.ByQr qr
        && qr.qr().isPresent()) {
      shown.add(qr.order().id().text());
    }
    return seen instanceof Seen.Committed(var entry)
        ? entry.facts().stream()
            .filter(
                fact ->
                    fact instanceof Fact.PaymentMoved(var payment)
                        && payment instanceof Payment.Closed)
            .map(fact -> ((Fact.PaymentMoved) fact).payment().order().id().text())
            .filter(shown::contains)
            .filter(order -> books.atGateway(order).filter(books::isPayable).isPresent())
            .map(order -> order + " is closed, and its code can be paid")
            .findFirst()
        : Optional.empty();
  }
}
