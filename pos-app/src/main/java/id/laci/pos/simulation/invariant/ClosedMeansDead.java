package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.payment.Payment;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.sandbox.TransactionStatus;
import id.laci.pos.till.Stage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A payment is not called over before the gateway has ended the code that a customer has seen of
/// it. A code whose time is up is not yet one that is ended: the gateway's expiry job runs when it
/// likes, and the till's clock is wrong now and then.
final class ClosedMeansDead implements Invariant {
  private final Set<String> shown = new HashSet<>();

  @Override
  public String name() {
    return "12: a payment is not over before the gateway has ended its code";
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
            .filter(order -> books.atGateway(order).filter(ClosedMeansDead::isOpen).isPresent())
            .map(order -> order + " is closed, and the gateway has not ended it")
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOpen(Transaction transaction) {
    return transaction.status() == TransactionStatus.PENDING;
  }
}
