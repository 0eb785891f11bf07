package id.laci.pos.till;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.LastError;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueList;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.Doubt;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.SaleReturn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What waits, as people see it: kept beside the state and always what follows from it.
final class Queue {
  private final QueueList items = new QueueList();

  /// Begins anew from a state.
  void begin(TillState state, Instant now) {
    state.payments().undecided().forEach(payment -> items.put(open(payment, Optional.empty())));
    state.payments().late().forEach(late -> items.put(due(late)));
    state.contradictions().forEach(told -> items.put(stray(told, now)));
    state.prints().open().forEach(this::put);
    state.refunds().unfinished().forEach(this::put);
    state.claims().open().forEach(this::put);
    state.returns().unfinished().forEach(this::put);
  }

  /// Follows what has just happened.
  ///
  /// @param state after it
  void follow(List<Fact> facts, TillState state, Instant at) {
    Optional<LastError> error = Optional.empty();
    for (Fact fact : facts) {
      switch (fact) {
        case Fact.GatewayAsked asked -> error = asked.trouble().flatMap(Queue::error);
        case Fact.PaymentMoved(var payment) -> put(payment, error);
        case Fact.Contradicted told -> items.put(stray(told, at));
        case Fact.ContradictionSeen(var order) -> items.remove(strayId(order));
        case Fact.PrintQueued(var job) -> put(job);
        case Fact.RefundMoved(var refund) -> put(refund);
        case Fact.ClaimMoved(var claim) -> put(claim);
        case Fact.ReturnMoved(var moved) -> put(moved);
        case Fact.PrintMoved(var receipt, var copy, var _, var _, var _) ->
            state.prints().job(receipt, copy).ifPresent(this::put);
        case Fact.LinePut _,
            Fact.LineRemoved _,
            Fact.TenderTaken _,
            Fact.TendersReturned _,
            Fact.Decided _,
            Fact.OfflineSwitched _,
            Fact.OwnCodeSet _,
            Fact.MappingKept _,
            Fact.SettlementImported _,
            Fact.LinesUsed _,
            Fact.CashPaidOut _,
            Fact.RefundsSwitched _,
            Fact.Staffed _,
            Fact.Risked _,
            Fact.RisksAre _,
            Fact.SaleCompleted _,
            Fact.DrawerOpened _,
            Fact.ShiftMoved _,
            Fact.ShiftsAre _,
            Fact.Counted _,
            Fact.LastSale _ -> {
          // nothing that waits
        }
      }
    }
  }

  QueueSummary summary() {
    return items.summary();
  }

  /// @return the first items as they are shown, with when they are tried next
  List<QueueItem> first(int most, Dispatch dispatch) {
    return items.first(most).stream()
        .map(
            item ->
                new QueueItem(
                    item.id(),
                    item.kind(),
                    item.amount(),
                    item.since(),
                    item.tries(),
                    item.lastError(),
                    dispatch.nextTry(item.id()),
                    item.need()))
        .toList();
  }

  Optional<QueueItem> find(ItemId id) {
    return items.find(id);
  }

  private void put(Payment payment, Optional<LastError> error) {
    ItemId id = ItemId.of(payment.order().id());
    switch (payment) {
      case Payment.Requested _, Payment.Awaiting _, Payment.Uncertain _, Payment.Ending _ ->
          items.put(open(payment, error));
      case Payment.PaidLate late -> items.put(due(late));
      case Payment.Paid _, Payment.GivenBack _, Payment.Closed _ -> items.remove(id);
    }
  }

  private static QueueItem open(Payment payment, Optional<LastError> error) {
    boolean refused = error.filter(LastError.Refused.class::isInstance).isPresent();
    return new QueueItem(
        ItemId.of(payment.order().id()),
        payment instanceof Payment.Ending ? QueueItem.Kind.CANCEL : QueueItem.Kind.STATUS,
        payment.order().amount(),
        payment.order().askedAt(),
        Dispatch.tries(payment),
        error,
        Optional.empty(),
        refused ? QueueItem.Need.PERSON : QueueItem.Need.BY_ITSELF);
  }

  private static QueueItem due(Payment.PaidLate late) {
    return new QueueItem(
        ItemId.of(late.order().id()),
        QueueItem.Kind.REFUND_DUE,
        late.settlement().amount(),
        late.order().askedAt(),
        0,
        Optional.of(new LastError.AwaitsPerson()),
        Optional.empty(),
        QueueItem.Need.PERSON);
  }

  /// @return the order that such an item is about
  static OrderId stray(ItemId item) {
    return new OrderId(item.text().substring(1));
  }

  private static ItemId strayId(OrderId order) {
    return new ItemId("?" + order.text());
  }

  private static QueueItem stray(Fact.Contradicted told, Instant since) {
    return new QueueItem(
        strayId(told.order()),
        QueueItem.Kind.STRAY_NOTIFICATION,
        told.amount().isNegative() ? Money.ZERO : told.amount(),
        since,
        0,
        Optional.of(new LastError.AwaitsPerson()),
        Optional.empty(),
        QueueItem.Need.PERSON);
  }

  private void put(PrintJob job) {
    ItemId id = new ItemId(job.receipt() + "/" + job.copy());
    switch (job.state()) {
      case QUEUED -> items.put(receipt(id, job, QueueItem.Need.BY_ITSELF));
      case HELD, UNKNOWN -> items.put(receipt(id, job, QueueItem.Need.PERSON));
      case SENDING, SENT, PRINTED, DROPPED -> items.remove(id);
    }
  }

  private static QueueItem receipt(ItemId id, PrintJob job, QueueItem.Need need) {
    return new QueueItem(
        id,
        QueueItem.Kind.RECEIPT,
        job.paper().total(),
        job.at(),
        0,
        need == QueueItem.Need.PERSON
            ? Optional.of(new LastError.AwaitsPerson())
            : Optional.empty(),
        Optional.empty(),
        need);
  }

  private void put(Refund refund) {
    ItemId id = new ItemId(refund.request().key().text());
    switch (refund) {
      case Refund.Requested _ -> items.put(refund(id, refund, Optional.empty()));
      case Refund.Uncertain(var _, var _, var doubt) ->
          items.put(
              refund(
                  id,
                  refund,
                  doubt instanceof Doubt.NoAnswer(var why)
                      ? Optional.of(new LastError.NoAnswer(why))
                      : Optional.empty()));
      case Refund.Accepted _ -> items.put(refund(id, refund, Optional.empty()));
      case Refund.NeedsPerson(var _, var cause, var _) ->
          items.put(
              refund(
                  id,
                  refund,
                  Optional.of(
                      cause.isInDoubt()
                          ? new LastError.MayBeDone()
                          : new LastError.AwaitsPerson())));
      case Refund.Arrived _, Refund.Refused _, Refund.ByHand _ -> items.remove(id);
    }
  }

  private static QueueItem refund(ItemId id, Refund refund, Optional<LastError> error) {
    return new QueueItem(
        id,
        QueueItem.Kind.REFUND,
        refund.request().amount(),
        refund.request().askedAt(),
        Dispatch.tries(refund),
        error,
        Optional.empty(),
        refund instanceof Refund.NeedsPerson ? QueueItem.Need.PERSON : QueueItem.Need.BY_ITSELF);
  }

  /// A claim waits for the acquirer's list; one that the list does not show waits for a person.
  private void put(StaticClaim claim) {
    ItemId id = new ItemId(claim.demand().id().text());
    boolean owed = !claim.refundsDue().isEmpty();
    if (!claim.isUnverified() && !owed) {
      items.remove(id);
      return;
    }
    boolean person = owed || claim instanceof StaticClaim.Unmatched;
    items.put(
        new QueueItem(
            id,
            owed ? QueueItem.Kind.REFUND_DUE : QueueItem.Kind.UNVERIFIED,
            claim.demand().amount(),
            claim.demand().shownAt(),
            0,
            person ? Optional.of(new LastError.AwaitsPerson()) : Optional.empty(),
            Optional.empty(),
            person ? QueueItem.Need.PERSON : QueueItem.Need.BY_ITSELF));
  }

  /// A return whose refund is under way stands here by its refund. One that was refused for good,
  /// or whose credit waits, stands here itself.
  private void put(SaleReturn.Begun begun) {
    ItemId id = new ItemId(begun.grant().number());
    Money owed = begun.owed();
    if (owed.isZero()) {
      items.remove(id);
      return;
    }
    items.put(
        new QueueItem(
            id,
            QueueItem.Kind.RETURN,
            owed,
            begun.grant().at(),
            0,
            Optional.of(new LastError.AwaitsPerson()),
            Optional.empty(),
            QueueItem.Need.PERSON));
  }

  /// Troubles are kept by their names.
  private static Optional<LastError> error(String name) {
    return Arrays.stream(Silence.values())
        .filter(why -> why.name().equals(name))
        .<LastError>map(LastError.NoAnswer::new)
        .findFirst()
        .or(
            () ->
                Arrays.stream(Refusal.values())
                    .filter(why -> why.name().equals(name))
                    .<LastError>map(why -> new LastError.Refused(why, ""))
                    .findFirst());
  }
}
