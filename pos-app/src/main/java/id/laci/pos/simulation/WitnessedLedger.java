package id.laci.pos.simulation;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.ShiftEvent;
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
  private final Set<String> counted = new HashSet<>();
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
              Entry all = snapshot.get();
              shop.witness().see(new Seen.Folded(TillState.EMPTY.after(all.facts())));
              return all;
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
      case Fact.TenderTaken _ -> shop.weather().happened(Happening.PART_TAKEN);
      case Fact.TendersReturned _ -> shop.weather().happened(Happening.PARTS_RETURNED);
      case Fact.RefundMoved(var refund) -> count(refund);
      case Fact.ReturnMoved(var begun) -> count(begun);
      case Fact.CashPaidOut _ -> shop.weather().happened(Happening.CASH_PAID_OUT);
      case Fact.ShiftMoved(var event) -> count(event);
      case Fact.ClaimMoved(var claim) -> count(claim);
      case Fact.Staffed _ -> shop.weather().happened(Happening.TAKEN_OVER);
      case Fact.Risked(var event) -> count(event);
      case Fact.Decided decided when decided.what() == Decision.PUT_ON_SALE ->
          shop.weather().happened(Happening.PUT_ON_SALE);
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
      case Payment.GivenBack _ -> shop.weather().happened(Happening.GIVEN_BACK);
      case Payment.Ending ending when ending.released() && released.add(ending.order().id()) ->
          shop.weather().happened(Happening.RELEASED);
      case Payment.Requested _,
          Payment.Awaiting _,
          Payment.Uncertain _,
          Payment.Ending _,
          Payment.Paid _ -> {
        // on its way, or counted with its sale
      }
    }
  }

  private void count(SaleReturn.Begun begun) {
    shop.trace().say("till", begun.getClass().getSimpleName() + " " + begun.grant().number());
    if (begun instanceof SaleReturn.NeedsPerson) {
      shop.weather().happened(Happening.RETURN_NEEDS_PERSON);
    }
    if (counted.add(begun.grant().number())) {
      shop.weather().happened(Happening.RETURN_BEGUN);
    }
  }

  private void count(Refund refund) {
    shop.trace().say("till", refund.getClass().getSimpleName() + " " + refund.request().key());
    switch (refund) {
      case Refund.Requested requested when requested.tries() == 0 ->
          shop.weather().happened(Happening.REFUND_SENT);
      case Refund.Uncertain _ -> shop.weather().happened(Happening.REFUND_IN_DOUBT);
      case Refund.Requested _,
          Refund.Accepted _,
          Refund.Arrived _,
          Refund.Refused _,
          Refund.NeedsPerson _,
          Refund.ByHand _ -> {
        // counted when it was begun
      }
    }
  }

  private void count(StaticClaim claim) {
    shop.trace().say("till", claim.getClass().getSimpleName() + " " + claim.demand().id());
    switch (claim) {
      case StaticClaim.Shown(var demand) -> {
        shop.weather().happened(Happening.OWN_CODE_SHOWN);
        if (demand.approval().isPresent()) {
          shop.weather().happened(Happening.OVER_LIMIT);
        }
      }
      case StaticClaim.Claimed _ -> shop.weather().happened(Happening.TAKEN_ON_TRUST);
      case StaticClaim.Matched _,
          StaticClaim.Unmatched _,
          StaticClaim.Lost _,
          StaticClaim.Withdrawn _,
          StaticClaim.PaidLate _ -> {
        // taken off the screen, or a matter of the settlement
      }
    }
  }

  private void count(RiskEvent event) {
    switch (event) {
      case RiskEvent.Fired(var mark) -> {
        shop.trace().say("till", "rule " + mark.finding() + ": " + mark.done());
        shop.weather()
            .happened(mark.done() == Mark.Done.ASKED ? Happening.RULE_ASKED : Happening.RULE_FIRED);
      }
      case RiskEvent.RuleSet _ -> shop.weather().happened(Happening.RULE_SET);
      case RiskEvent.CodeEnded _, RiskEvent.Seen _ -> {
        // told with its payment, or of no great interest
      }
    }
  }

  private void count(ShiftEvent event) {
    shop.trace().say("till", "shift " + event.getClass().getSimpleName());
    switch (event) {
      case ShiftEvent.CashMoved _ -> shop.weather().happened(Happening.CASH_MOVED);
      case ShiftEvent.CountedAgain _ -> shop.weather().happened(Happening.COUNTED_AGAIN);
      case ShiftEvent.Closed(var report) -> {
        shop.weather().happened(Happening.SHIFT_CLOSED);
        if (report.approvedBy().isPresent()) {
          shop.weather().happened(Happening.SHIFT_OFF);
        }
      }
      case ShiftEvent.Opened _,
          ShiftEvent.NoSaleMade _,
          ShiftEvent.HandedOver _,
          ShiftEvent.CountBegun _,
          ShiftEvent.CountLeft _,
          ShiftEvent.CountFixed _ -> {
        // a step on the way
      }
    }
  }

  private void count(Sale sale) {
    shop.trace().say("till", "sale " + sale.receipt() + " over " + sale.totals().total());
    if (sale.tenders().stream().anyMatch(Tender.Credit.class::isInstance)) {
      shop.weather().happened(Happening.CREDIT_USED);
    }
    boolean cash = sale.tenders().stream().anyMatch(Tender.Cash.class::isInstance);
    shop.weather().happened(cash ? Happening.SALE_IN_CASH : Happening.SALE_BY_QR);
  }
}
