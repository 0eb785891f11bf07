package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.returns.Payout;
import id.laci.pos.till.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Invariant 5: the refunds of a payment never exceed it, neither those that the gateway accepts
/// nor those that the till asks for before the earlier ones are refused; nothing is handed out by
/// hand while the gateway may still send it, or has; and one key stands for one refund however
/// often it is sent.
final class RefundsStayWithinThePayment implements Invariant {
  private final Map<String, Seen.Refunded> byKey = new LinkedHashMap<>();

  @Override
  public String name() {
    return "5: refunds stay within the payment, one key for one refund";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.Refunded refunded -> accepted(refunded, books);
      case Seen.Wanted(Effect.CallRefund(var _, RefundEffect.SendRefund(var request))) ->
          sent(request.order().text(), books);
      case Seen.Committed(var entry) ->
          entry.facts().stream().flatMap(fact -> handedOut(fact, books).stream()).findFirst();
      case Seen _ -> Optional.empty();
    };
  }

  private Optional<String> handedOut(Fact fact, Books books) {
    if (fact instanceof Fact.ReturnMoved(var begun)) {
      return begun.payouts().stream()
          .filter(Payout.Instead.class::isInstance)
          .flatMap(payout -> ((Payout.Instead) payout).locked().stream())
          .flatMap(key -> books.durable().refunds().refund(key).stream())
          .filter(this::mayArriveAfterAll)
          .map(refund -> begun.grant().number() + " is paid by hand, and there is " + refund)
          .findFirst();
    }
    return fact instanceof Fact.Decided decided && isByHand(decided.what())
        ? books.durable().refunds().of(new OrderId(decided.item())).stream()
            .filter(this::mayArrive)
            .map(refund -> decided.item() + " is given back by hand, and there is " + refund)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isByHand(Decision what) {
    return what == Decision.RETURNED_IN_CASH || what == Decision.RETURNED_BY_TRANSFER;
  }

  /// Whether the gateway may carry it out by the till's own books; one that the till calls refused
  /// it has not carried out. Of one that needs a person the till claims nothing.
  private boolean mayArrive(Refund refund) {
    return switch (refund) {
      case Refund.Requested _, Refund.Uncertain _, Refund.Accepted _, Refund.Arrived _ -> true;
      case Refund.Refused _ -> byKey.containsKey(refund.request().key().text());
      case Refund.NeedsPerson _, Refund.ByHand _ -> false;
    };
  }

  /// By the hand's own step the refund is locked: what the gateway has carried out is too much.
  private boolean mayArriveAfterAll(Refund refund) {
    return mayArrive(refund) || byKey.containsKey(refund.request().key().text());
  }

  /// What the gateway has given back, key by key.
  private Optional<String> accepted(Seen.Refunded refund, Books books) {
    Seen.Refunded before = byKey.putIfAbsent(refund.key(), refund);
    if (before != null && !before.equals(refund)) {
      return Optional.of("one key for " + before + " and for " + refund);
    }
    Money back =
        byKey.values().stream()
            .filter(other -> other.order().equals(refund.order()))
            .map(Seen.Refunded::amount)
            .reduce(Money.ZERO, Money::plus);
    return exceeding(refund.order(), back, books);
  }

  /// What the till has asked for, or given back by hand, and what nobody has refused. One refund
  /// alone may be over what the gateway told wrongly, and is refused there.
  private static Optional<String> sent(String order, Books books) {
    List<Money> asked =
        books.durable().refunds().of(new OrderId(order)).stream()
            .filter(refund -> !(refund instanceof Refund.Refused))
            .map(refund -> refund.request().amount())
            .toList();
    return asked.size() > 1
        ? exceeding(order, asked.stream().reduce(Money.ZERO, Money::plus), books)
        : Optional.empty();
  }

  private static Optional<String> exceeding(String order, Money back, Books books) {
    Money paid =
        books
            .atGateway(order)
            .filter(transaction -> transaction.settlement().isPresent())
            .map(transaction -> transaction.charge().amount())
            .orElse(Money.ZERO);
    return paid.covers(back)
        ? Optional.empty()
        : Optional.of(back + " go back of " + paid + " for " + order);
  }
}
