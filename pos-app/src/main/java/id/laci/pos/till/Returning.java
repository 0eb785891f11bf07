package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.ReturnEvent;
import id.laci.pos.returns.Returns;
import id.laci.pos.returns.SaleReturn;

/// Moves returns on with what happens elsewhere at the till.
final class Returning {
  private Returning() {}

  /// @return whether something moved
  static boolean move(Turn turn, SaleReturn.Begun begun, ReturnEvent event) {
    SaleReturn next = Returns.step(begun, event);
    if (next.equals(begun) || !(next instanceof SaleReturn.Begun moved)) {
      return false;
    }
    turn.happened(new Fact.ReturnMoved(moved));
    return true;
  }

  /// A refund moved: so does the return that it belongs to, and what the gateway says of refunds as
  /// such is remembered.
  static void follow(Turn turn, Refund refund) {
    turn.state()
        .returns()
        .of(refund.request().key())
        .ifPresent(begun -> move(turn, begun, new ReturnEvent.RefundMoved(refund, turn.at())));
    learn(turn, refund);
  }

  private static void learn(Turn turn, Refund refund) {
    boolean off = turn.state().returns().refundsOff().isPresent();
    boolean refused =
        refund instanceof Refund.NeedsPerson(var _, var cause, var _)
            && cause == Refund.Cause.NOT_SWITCHED_ON;
    boolean taken = refund instanceof Refund.Accepted || refund instanceof Refund.Arrived;
    if (off ? taken : refused) {
      turn.happened(new Fact.RefundsSwitched(off, turn.at()));
    }
  }

  /// The sale at the counter is not made: credit that paid for it waits again.
  static void reopen(Turn turn) {
    TillState state = turn.state();
    long sale = state.nextSale();
    state.returns().all().forEach(begun -> move(turn, begun, new ReturnEvent.CreditReturned(sale)));
  }
}
