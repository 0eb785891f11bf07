package id.laci.pos.simulation;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.simulation.invariant.Seen;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The till's ledger, with somebody looking on: what it acknowledges is seen by the witness at
/// once, and counted.
final class WitnessedLedger implements Ledger {
  private final Ledger ledger;
  private final Shop shop;
  private final Consumer<Entry> done;
  private final Set<OrderId> released = new HashSet<>();

  /// @param done told of every step that was acknowledged
  WitnessedLedger(Ledger ledger, Shop shop, Consumer<Entry> done) {
    this.ledger = ledger;
    this.shop = shop;
    this.done = done;
  }

  @Override
  public Commit commit(Entry entry, Supplier<Entry> snapshot) {
    Commit commit =
        ledger.commit(
            entry,
            () -> {
              shop.weather().happened(Happening.SEGMENT_BEGUN);
              return snapshot.get();
            });
    switch (commit) {
      case Commit.Done _ -> {
        entry.facts().forEach(this::count);
        done.accept(entry);
        shop.witness().see(new Seen.Committed(entry));
      }
      case Commit.Failed(var words) -> {
        shop.trace().say("disk", "refuses a step: " + words);
        shop.weather().happened(Happening.LEDGER_REFUSED);
      }
    }
    return commit;
  }

  private void count(Fact fact) {
    switch (fact) {
      case Fact.PaymentMoved(var payment) -> count(payment);
      case Fact.SaleCompleted(var sale) -> count(sale);
      case Fact.Contradicted(var order, var _, var words) -> {
        shop.trace().say("till", "contradiction on " + order + ": " + words);
        shop.weather().happened(Happening.CONTRADICTION);
      }
      case Fact.PrintMoved(var receipt, var copy, var state, var _, var _) ->
          shop.trace().say("till", "paper " + receipt + ", copy " + copy + ": " + state);
      case Fact _ -> {
        // of no great interest
      }
    }
  }

  private void count(Payment payment) {
    shop.trace().say("till", payment.getClass().getSimpleName() + " " + payment.order().id());
    switch (payment) {
      case Payment.PaidLate _ -> shop.weather().happened(Happening.PAID_LATE);
      case Payment.Closed _ -> shop.weather().happened(Happening.QR_FAILED);
      case Payment.Ending ending when ending.released() && released.add(ending.order().id()) ->
          shop.weather().happened(Happening.RELEASED);
      case Payment.Requested _,
          Payment.Awaiting _,
          Payment.Uncertain _,
          Payment.Ending _,
          Payment.GivenBack _,
          Payment.Paid _ -> {
        // on its way, or counted with its sale
      }
    }
  }

  private void count(Sale sale) {
    shop.trace().say("till", "sale " + sale.receipt() + " over " + sale.totals().total());
    boolean cash = sale.tenders().stream().anyMatch(Tender.Cash.class::isInstance);
    shop.weather().happened(cash ? Happening.SALE_IN_CASH : Happening.SALE_BY_QR);
  }
}
