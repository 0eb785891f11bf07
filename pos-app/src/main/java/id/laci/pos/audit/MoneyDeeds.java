package id.laci.pos.audit;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What moved money: sales, payments, claims, refunds, returns, and the drawer for them. Returns
/// that are under way are remembered, for a move of one restates it whole.
final class MoneyDeeds {
  private final Map<String, Deed> returns = new HashMap<>();

  void clear() {
    returns.clear();
  }

  /// @return what this fact says; nothing for facts that are not about money
  List<Sketch> of(Fact fact) {
    return switch (fact) {
      case Fact.SaleCompleted(var sale) -> List.of(sold(sale));
      case Fact.TendersReturned(var cash, var _) ->
          List.of(Sketch.of(Deed.PARTS_GIVEN_BACK, "").amount(cash));
      case Fact.PaymentMoved(var payment) -> moved(payment).stream().toList();
      case Fact.Contradicted(var order, var amount, var words) ->
          List.of(Sketch.of(Deed.CONTRADICTED, order.text()).amount(amount).detail(words));
      case Fact.ContradictionSeen(var order) ->
          List.of(Sketch.of(Deed.CONTRADICTION_SEEN, order.text()));
      case Fact.ClaimMoved(var claim) -> moved(claim).stream().toList();
      case Fact.RefundMoved(var refund) -> moved(refund).stream().toList();
      case Fact.ReturnMoved(var begun) -> moved(begun);
      case Fact.CashPaidOut(var returned, var amount, var _) ->
          List.of(Sketch.of(Deed.CASH_FOR_RETURN, returned).amount(amount));
      case Fact.RefundsSwitched(var on, var _) ->
          List.of(Sketch.of(on ? Deed.REFUNDS_ON : Deed.REFUNDS_OFF, ""));
      case Fact.PrintQueued(var job) ->
          job.copy() == 0
              ? List.of()
              : List.of(Sketch.of(Deed.COPY_PRINTED, job.receipt()).detail("copy=" + job.copy()));
      case Fact.DrawerOpened(var receipt, var reason, var _) ->
          List.of(Sketch.of(Deed.DRAWER_OPENED, receipt).because(reason));
      case Fact _ -> List.of();
    };
  }

  private static Sketch sold(Sale sale) {
    return Sketch.of(Deed.SALE, sale.receipt())
        .by(sale.cashier())
        .amount(sale.totals().total())
        .detail(
            sale.tenders().stream()
                .map(tender -> kind(tender) + "=" + tender.amount().rupiah())
                .collect(Collectors.joining(" ")));
  }

  private static String kind(Tender tender) {
    return switch (tender) {
      case Tender.Cash _ -> "CASH";
      case Tender.Wallet wallet -> "WALLET:" + wallet.order().text();
      case Tender.Claimed claimed -> "CLAIMED:" + claimed.claim().text();
      case Tender.Credit credit -> "CREDIT:" + credit.returned();
    };
  }

  private static Optional<Sketch> moved(Payment payment) {
    String order = payment.order().id().text();
    return switch (payment) {
      case Payment.Requested _, Payment.Awaiting _, Payment.Uncertain _, Payment.Ending _ ->
          Optional.empty();
      case Payment.Paid(var _, var settled) ->
          Optional.of(
              Sketch.of(Deed.PAYMENT_PAID, order)
                  .amount(settled.amount())
                  .detail(settled.transaction()));
      case Payment.PaidLate(var _, var settled) ->
          Optional.of(
              Sketch.of(Deed.PAYMENT_LATE, order)
                  .amount(settled.amount())
                  .detail(settled.transaction()));
      case Payment.GivenBack(var _, var settled, var how) ->
          Optional.of(
              Sketch.of(Deed.PAYMENT_GIVEN_BACK, order)
                  .amount(settled.amount())
                  .detail(how.name()));
      case Payment.Closed(var asked, var why) ->
          Optional.of(
              Sketch.of(Deed.PAYMENT_CLOSED, order).amount(asked.amount()).detail(why.name()));
    };
  }

  private static Optional<Sketch> moved(StaticClaim claim) {
    String id = claim.demand().id().text();
    Money amount = claim.demand().amount();
    return switch (claim) {
      case StaticClaim.Shown _ -> Optional.empty();
      case StaticClaim.Claimed(var demand, var testimony) ->
          Optional.of(
              Sketch.of(Deed.CLAIM_TAKEN, id)
                  .by(testimony.cashier())
                  .amount(amount)
                  .approved(demand.approval().map(approval -> approval.who()))
                  .detail("reference=" + testimony.reference().text()));
      case StaticClaim.Matched(var _, var _, var match, var again) ->
          Optional.of(
              Sketch.of(Deed.CLAIM_MATCHED, id)
                  .amount(match.amount())
                  .detail(match.line() + (again.isEmpty() ? "" : " again=" + again.size())));
      case StaticClaim.Unmatched(var _, var _, var why, var _) ->
          Optional.of(Sketch.of(Deed.CLAIM_UNMATCHED, id).amount(amount).detail(why.name()));
      case StaticClaim.Lost(var _, var _, var approval, var reason, var _) ->
          Optional.of(
              Sketch.of(Deed.CLAIM_LOST, id)
                  .amount(amount)
                  .because(reason)
                  .approved(Optional.of(approval.who())));
      case StaticClaim.Withdrawn(var _, var by, var _, var _) ->
          Optional.of(Sketch.of(Deed.CLAIM_WITHDRAWN, id).by(by).amount(amount));
      case StaticClaim.PaidLate(var _, var matches) ->
          Optional.of(Sketch.of(Deed.CLAIM_LATE, id).amount(matches.getLast().amount()));
    };
  }

  private static Optional<Sketch> moved(Refund refund) {
    Sketch about =
        Sketch.of(Deed.REFUND_ASKED, refund.request().key().text())
            .amount(refund.request().amount());
    String order = refund.request().order().text();
    return switch (refund) {
      case Refund.Requested(var request, var tries) ->
          tries > 0
              ? Optional.empty()
              : Optional.of(
                  about.because(request.reason()).detail(order + " " + request.why().name()));
      case Refund.Uncertain _ -> Optional.empty();
      case Refund.Accepted _ -> Optional.of(as(about, Deed.REFUND_ACCEPTED).detail(order));
      case Refund.Arrived _ -> Optional.of(as(about, Deed.REFUND_ARRIVED).detail(order));
      case Refund.Refused(var _, var reason, var detail) ->
          Optional.of(
              as(about, Deed.REFUND_REFUSED).detail((order + " " + reason + " " + detail).strip()));
      case Refund.NeedsPerson(var _, var cause, var detail) ->
          Optional.of(
              as(about, Deed.REFUND_STUCK).detail((order + " " + cause + " " + detail).strip()));
      case Refund.ByHand(var _, var way, var _) ->
          Optional.of(as(about, Deed.REFUND_BY_HAND).detail(order + " " + way));
    };
  }

  private static Sketch as(Sketch sketch, Deed deed) {
    return new Sketch(
        deed,
        sketch.who(),
        sketch.about(),
        sketch.amount(),
        sketch.reason(),
        sketch.approvedBy(),
        sketch.detail());
  }

  private List<Sketch> moved(SaleReturn.Begun begun) {
    Grant grant = begun.grant();
    List<Sketch> sketches = new ArrayList<>();
    Optional<Deed> ends =
        switch (begun) {
          case SaleReturn.OnItsWay _ -> Optional.empty();
          case SaleReturn.Done _ -> Optional.of(Deed.RETURN_DONE);
          case SaleReturn.Refused _ -> Optional.of(Deed.RETURN_REFUSED);
          case SaleReturn.NeedsPerson _ -> Optional.of(Deed.RETURN_STUCK);
        };
    Deed now = ends.orElse(Deed.RETURN_BEGUN);
    Optional<Deed> before = Optional.ofNullable(returns.put(grant.number(), now));
    if (before.isEmpty()) {
      sketches.add(begun(grant));
    }
    if (ends.isPresent() && !before.equals(ends)) {
      sketches.add(Sketch.of(now, grant.number()).amount(grant.amount()));
    }
    if (!begun.isOpen()) {
      returns.remove(grant.number());
    }
    return sketches;
  }

  private static Sketch begun(Grant grant) {
    Deed deed =
        switch (grant.plan().kind()) {
          case RETURN -> Deed.RETURN_BEGUN;
          case VOID -> Deed.SALE_VOIDED;
          case EXCHANGE -> Deed.EXCHANGE_BEGUN;
          case WITHOUT_RECEIPT -> Deed.RETURN_WITHOUT_RECEIPT;
        };
    return Sketch.of(deed, grant.number())
        .by(grant.draft().askedBy())
        .amount(grant.amount())
        .because(grant.draft().words())
        .approved(Optional.of(grant.approvedBy()))
        .detail((grant.plan().receipt() + " " + grant.draft().reason().name()).strip());
  }
}
