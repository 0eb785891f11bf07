package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.shift.ShiftEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Invariant 7: no number of a receipt or a report, no order id, no refund key and no name of a
/// claim is ever used for two things, in whatever epoch.
final class NumbersNeverRepeat implements Invariant {
  private final Set<String> receipts = new HashSet<>();
  private final Map<String, Use> names = new HashMap<>();

  /// @param thing that has the name
  private record Use(int epoch, Object thing) {}

  @Override
  public String name() {
    return "7: receipt numbers, order ids and refund keys never repeat";
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
    if (fact instanceof Fact.ShiftMoved(ShiftEvent.Closed(var report))
        && !receipts.add(report.document())) {
      return Optional.of("the number " + report.document() + " was given to two papers");
    }
    return switch (fact) {
      case Fact.PaymentMoved(var payment) ->
          twice(payment.order().id().text(), new Use(epoch, payment.order()));
      case Fact.RefundMoved(var refund) ->
          twice(refund.request().key().text(), new Use(epoch, refund.request()));
      case Fact.ClaimMoved(var claim) ->
          twice(claim.demand().id().text(), new Use(epoch, claim.demand().sale()));
      case Fact.ReturnMoved(var begun) ->
          twice(begun.grant().number(), new Use(epoch, begun.grant()));
      case Fact _ -> Optional.empty();
    };
  }

  private Optional<String> twice(String name, Use use) {
    Use before = names.putIfAbsent(name, use);
    return before == null || before.equals(use)
        ? Optional.empty()
        : Optional.of(name + " of " + before + " was given to " + use);
  }
}
