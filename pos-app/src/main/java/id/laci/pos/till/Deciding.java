package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimEvent;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.DropReason;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import java.util.Optional;

/// What a person decides of things that the till cannot decide by itself: money that came late, and
/// what is not followed any more. Each asks for a manager, and is in the books with both names.
final class Deciding {
  private final TillSetup setup;
  private final Desk desk;
  private final Paying paying;
  private final Refunding refunding;
  private final Queue queue;

  Deciding(TillSetup setup, Desk desk, Paying paying, Refunding refunding, Queue queue) {
    this.setup = setup;
    this.desk = desk;
    this.paying = paying;
    this.refunding = refunding;
    this.queue = queue;
  }

  /// @return what a manager has to allow for giving that money back; empty when there is nothing to
  ///   give back that way
  Optional<Act> act(TillState state, Intent.GiveBack wish) {
    return late(state, wish.order())
        .filter(_ -> isReason(wish.reason()))
        .filter(_ -> mayGiveBack(state, wish))
        .map(
            late ->
                new Act.MoneyBack(
                    wish.order().text(), late.settlement().amount(), wish.how().name()));
  }

  /// While the gateway may still carry out a refund, nothing is handed out for it.
  private static boolean mayGiveBack(TillState state, Intent.GiveBack wish) {
    return state.refunds().of(wish.order()).stream()
        .allMatch(
            refund ->
                refund instanceof Refund.Refused
                    || (refund instanceof Refund.NeedsPerson && wish.how() != Giving.REFUND));
  }

  private static Optional<Payment.PaidLate> late(TillState state, OrderId order) {
    return state
        .payment(order)
        .filter(Payment.PaidLate.class::isInstance)
        .map(Payment.PaidLate.class::cast);
  }

  private boolean isReason(String text) {
    return DropReason.read(setup.shop().till(), java.time.Instant.EPOCH, text)
        instanceof DropReason.Reading.Read;
  }

  /// Gives money back that came late; a manager has allowed it.
  void giveBack(Turn turn, Intent.GiveBack wish, Approval approval) {
    Optional<Payment.PaidLate> late = late(turn.state(), wish.order());
    if (late.isEmpty() || act(turn.state(), wish).isEmpty()) {
      return;
    }
    decided(turn, wish.order().text(), decision(wish.how()), wish.reason(), approval);
    switch (wish.how()) {
      case REFUND -> refunding.begin(turn, late.get(), wish.reason());
      case CASH -> {
        byHand(turn, wish.order(), Refund.Way.CASH, Giving.CASH);
        paying.openDrawer(turn, "");
        Money cash = late.get().settlement().amount();
        turn.then(() -> desk.say(new Notice.GiveBack(cash)));
      }
      case TRANSFER -> byHand(turn, wish.order(), Refund.Way.TRANSFER, Giving.TRANSFER);
    }
  }

  private void byHand(Turn turn, OrderId order, Refund.Way way, Giving how) {
    turn.state().refunds().of(order).stream()
        .filter(Refund.NeedsPerson.class::isInstance)
        .map(refund -> refund.request().key())
        .toList()
        .forEach(key -> refunding.heard(turn, key, new RefundEvent.PaidByHand(way, turn.at())));
    if (late(turn.state(), order).isPresent()) {
      paying.heard(turn, order, new PaymentEvent.GaveBack(how));
    }
  }

  private static Decision decision(Giving how) {
    return switch (how) {
      case REFUND -> Decision.REFUND_ASKED;
      case CASH -> Decision.RETURNED_IN_CASH;
      case TRANSFER -> Decision.RETURNED_BY_TRANSFER;
    };
  }

  /// @return what a manager has to allow for not following that any more; empty when it cannot be
  ///   let go: the code at the counter, money that is owed
  Optional<Act> act(TillState state, Intent.DropItem wish) {
    return queue
        .find(wish.item())
        .filter(_ -> isReason(wish.reason()))
        .filter(item -> mayDrop(state, item))
        .map(
            item ->
                switch (item.kind()) {
                  case UNVERIFIED -> new Act.WriteOff(item.id().text(), item.amount());
                  case STATUS, CANCEL, REFUND, STRAY_NOTIFICATION, REFUND_DUE, RETURN, RECEIPT ->
                      new Act.DropQueueItem(item.id().text(), item.amount());
                });
  }

  private boolean mayDrop(TillState state, QueueItem item) {
    return switch (item.kind()) {
      case STATUS, CANCEL ->
          state
              .payment(new OrderId(item.id().text()))
              .filter(payment -> payment.order().sale() != state.nextSale())
              .isPresent();
      case REFUND ->
          state
              .refunds()
              .refund(new RefundKey(item.id().text()))
              .filter(Refund.NeedsPerson.class::isInstance)
              .isPresent();
      case UNVERIFIED ->
          state
              .claims()
              .claim(new ClaimId(item.id().text()))
              .filter(StaticClaim.Unmatched.class::isInstance)
              .isPresent();
      case STRAY_NOTIFICATION -> true;
      case REFUND_DUE, RETURN, RECEIPT -> false;
    };
  }

  /// Lets go of it; a manager has allowed it. Money that comes after all is late, and never lost.
  void drop(Turn turn, Intent.DropItem wish, Approval approval) {
    Optional<QueueItem> item = queue.find(wish.item());
    if (item.isEmpty() || act(turn.state(), wish).isEmpty()) {
      return;
    }
    String name = wish.item().text();
    decided(
        turn,
        name,
        item.get().kind() == QueueItem.Kind.UNVERIFIED ? Decision.WRITTEN_OFF : Decision.DROPPED,
        wish.reason(),
        approval);
    switch (item.get().kind()) {
      case STATUS, CANCEL -> paying.heard(turn, new OrderId(name), new PaymentEvent.GivenUp());
      case REFUND -> refunding.heard(turn, new RefundKey(name), new RefundEvent.GivenUp());
      case UNVERIFIED ->
          turn.state()
              .claims()
              .claim(new ClaimId(name))
              .ifPresent(
                  claim ->
                      Offline.move(
                          turn,
                          claim,
                          new ClaimEvent.WrittenOff(approval, wish.reason(), turn.at())));
      case STRAY_NOTIFICATION ->
          turn.happened(new Fact.ContradictionSeen(Queue.stray(wish.item())));
      case REFUND_DUE, RETURN, RECEIPT -> {
        // never let go
      }
    }
  }

  private void decided(Turn turn, String item, Decision what, String reason, Approval approval) {
    turn.happened(
        new Fact.Decided(
            item, what, reason.strip(), desk.crew.name(), desk.crew.other(approval), turn.at()));
  }

  /// Has an item tried now that waits for a person.
  void retry(Turn turn, ItemId item) {
    queue
        .find(item)
        .filter(found -> found.kind() == QueueItem.Kind.REFUND)
        .ifPresent(
            _ -> refunding.heard(turn, new RefundKey(item.text()), new RefundEvent.RetryAsked()));
  }
}
