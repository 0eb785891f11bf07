package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundStep;
import id.laci.pos.refund.Refundable;
import id.laci.pos.refund.Refunds;
import java.util.Optional;

/// Refunds through the gateway: their key is on disk before the first byte leaves, and they are
/// never sent under another one.
final class Refunding {
  private final TillSetup setup;
  private final Desk desk;
  private final Dispatch dispatch;
  private final Paying paying;

  Refunding(TillSetup setup, Desk desk, Dispatch dispatch, Paying paying) {
    this.setup = setup;
    this.desk = desk;
    this.dispatch = dispatch;
    this.paying = paying;
  }

  /// Sends money that came late back to its wallet, unless that is under way.
  void begin(Turn turn, Payment.PaidLate late, String reason) {
    TillState state = turn.state();
    OrderId order = late.order().id();
    Money paid = late.settlement().amount();
    if (Refundable.of(paid, state.refunds().of(order)).judge(paid) != Refundable.Verdict.ALLOWED) {
      turn.then(() -> desk.say(new Notice.RefundUnderWay(order.text())));
      return;
    }
    RefundRequest request =
        new RefundRequest(
            setup.ids().refund(state.next().refund()),
            order,
            late.settlement().transaction(),
            paid,
            reason,
            turn.at(),
            Paying.isTwice(state, late)
                ? RefundRequest.Why.PAID_TWICE
                : RefundRequest.Why.PAID_LATE);
    follow(turn, Refunds.begin(request), Optional.empty());
  }

  /// Sends a part of what a sale was paid with back to the wallet that it came from.
  ///
  /// @param request under the next key; that so much may go back has been seen to
  void begin(Turn turn, RefundRequest request) {
    follow(turn, Refunds.begin(request), Optional.empty());
  }

  /// Moves a refund on.
  void heard(Turn turn, RefundKey key, RefundEvent event) {
    turn.state()
        .refunds()
        .refund(key)
        .ifPresent(refund -> follow(turn, Refunds.step(refund, event), Optional.of(refund)));
  }

  /// The gateway spoke by itself of refunds of an order.
  void told(Turn turn, OrderId order) {
    turn.state()
        .refunds()
        .of(order)
        .forEach(refund -> heard(turn, refund.request().key(), new RefundEvent.Notified()));
  }

  private void follow(Turn turn, RefundStep step, Optional<Refund> before) {
    Refund next = step.next();
    if (before.isEmpty() || !next.equals(before.get())) {
      turn.happened(new Fact.RefundMoved(next));
      Returning.follow(turn, next);
      moved(turn, next);
    }
    step.effects().forEach(effect -> carryOut(turn, next, effect));
    step.contradiction()
        .ifPresent(words -> paying.note(turn, next.request().order(), Money.ZERO, words));
  }

  /// Money that is on its way back, or back, is not owed any more.
  private void moved(Turn turn, Refund next) {
    OrderId order = next.request().order();
    switch (next) {
      case Refund.Accepted _, Refund.Arrived _ -> gaveBack(turn, order, Giving.REFUND);
      case Refund.ByHand(var _, var way, var _) ->
          gaveBack(turn, order, way == Refund.Way.CASH ? Giving.CASH : Giving.TRANSFER);
      case Refund.Refused(var _, var reason, var _) ->
          turn.then(() -> desk.say(new Notice.RefundRefused(order.text(), reason)));
      case Refund.NeedsPerson(var _, var cause, var _) ->
          turn.then(() -> desk.say(new Notice.RefundStuck(order.text(), cause)));
      case Refund.Requested _, Refund.Uncertain _ -> {}
    }
    if (next.isOver()) {
      turn.then(() -> dispatch.forget(next.request().key()));
    }
  }

  private void gaveBack(Turn turn, OrderId order, Giving how) {
    if (turn.state().payment(order).filter(Payment.PaidLate.class::isInstance).isPresent()) {
      paying.heard(turn, order, new PaymentEvent.GaveBack(how));
    }
  }

  private void carryOut(Turn turn, Refund refund, RefundEffect effect) {
    RefundKey key = refund.request().key();
    switch (effect) {
      case RefundEffect.LookAfter(var _, var delay) ->
          turn.then(() -> dispatch.look(refund, turn.at(), delay));
      case RefundEffect.SendRefund _, RefundEffect.QueryOrder _ -> {
        turn.then(() -> dispatch.called(key.text(), turn.at()));
        turn.then(new Effect.CallRefund(key, effect));
      }
    }
  }
}
