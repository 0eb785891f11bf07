package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Excess;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.SaleHistory;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Checks;
import id.laci.pos.risk.Deed;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.Rule;
import id.laci.pos.shift.Shift;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Has the rules look at what is about to be done. What fires is told to whoever is asked, and
/// marked in the step that does it.
final class Watch {
  private final TillSetup setup;
  private final Crew crew;

  Watch(TillSetup setup, Crew crew) {
    this.setup = setup;
    this.crew = crew;
  }

  /// @param state before the deed is done
  /// @return what the rules say of it
  List<Checks.Fired> of(TillState state, Deed deed, Instant now) {
    return Checks.of(state.risks().rules(), state.risks().lately(), deed, now);
  }

  /// @return the same, as whoever is asked reads it
  static List<Excess> why(List<Checks.Fired> fired) {
    return fired.stream()
        .<Excess>map(one -> new Excess.Watched(one.finding(), one.asks()))
        .toList();
  }

  /// @return whether a rule wants somebody else to be asked
  static boolean asks(List<Checks.Fired> fired) {
    return fired.stream().anyMatch(Checks.Fired::asks);
  }

  /// Marks what fired about a deed, in the step that does it.
  ///
  /// @param fired before it was done
  /// @param approvedBy who agreed, where that was somebody else
  void mark(
      Turn turn, List<Checks.Fired> fired, About about, Money amount, Optional<String> approvedBy) {
    for (Checks.Fired one : fired) {
      turn.happened(
          new Fact.Risked(
              new RiskEvent.Fired(
                  new Mark(
                      turn.state().risks().next(),
                      one.finding(),
                      crew.name(),
                      about,
                      amount,
                      turn.at(),
                      done(one, approvedBy),
                      approvedBy,
                      Optional.empty()))));
    }
  }

  private static Mark.Done done(Checks.Fired fired, Optional<String> approvedBy) {
    if (!fired.asks()) {
      return Mark.Done.MARKED;
    }
    return approvedBy.isPresent() ? Mark.Done.ASKED : Mark.Done.NOBODY_TO_ASK;
  }

  /// A code that the customer could have paid is ended by the person at the till.
  void codeEnded(Turn turn, Order order) {
    codeEnded(turn, order.id().text(), new About.Code(order.id().text()), order.amount());
  }

  /// The same of a code of the shop's own making.
  void codeEnded(Turn turn, ClaimId claim, Money amount) {
    codeEnded(turn, claim.text(), new About.OwnCode(claim.text()), amount);
  }

  private void codeEnded(Turn turn, String code, About about, Money amount) {
    if (turn.state().risks().rules().of(Rule.MANY_ENDED_CODES).on()) {
      List<Checks.Fired> fired = of(turn.state(), new Deed.EndCode(crew.name()), turn.at());
      turn.happened(new Fact.Risked(new RiskEvent.CodeEnded(code, crew.name(), turn.at())));
      mark(turn, fired, about, amount, Optional.empty());
    }
  }

  /// @param history of the sale that the goods come from, where it is known
  List<Checks.Fired> ofReturn(
      TillState state, Draft draft, Optional<SaleHistory> history, Instant now) {
    Optional<SaleHistory> of =
        history.filter(one -> one.sale().receipt().equals(draft.plan().receipt()));
    Act act =
        new Act.RefundSale(
            draft.plan().receipt(),
            draft.plan().amount(),
            draft.reason().name(),
            id.laci.pos.returns.Permission.of(draft.plan()).name());
    Deed deed =
        new Deed.GiveBack(
            draft.askedBy(),
            draft.plan().receipt(),
            of.map(one -> new Deed.Sold(one.sale().cashier(), one.sale().completedAt())),
            of.map(Watch::held).orElse(0),
            draft.plan().kind() == Kind.VOID,
            draft.plan().amount(),
            codesFrom(act.permission()));
    return of(state, deed, now);
  }

  private static int held(SaleHistory history) {
    return (int) history.returns().stream().filter(SaleReturn.Begun::holds).count();
  }

  List<Checks.Fired> ofCashOut(TillState state, Money amount, Instant now) {
    Right right = crew.right(Permission.CASH_OUT);
    Optional<Money> free =
        Optional.of(setup.shifts().freeCashOut()).filter(_ -> right == Right.NEEDS_APPROVAL);
    return of(
        state, new Deed.CashOut(crew.name(), amount, free, codesFrom(Permission.CASH_OUT)), now);
  }

  /// A code of a phone is asked of whoever agrees; who may do it alone is asked for none.
  private Optional<Money> codesFrom(Permission permission) {
    return setup.staff().codesFrom().filter(_ -> crew.right(permission) == Right.NEEDS_APPROVAL);
  }

  List<Checks.Fired> ofNoSale(TillState state, Instant now) {
    return of(state, new Deed.NoSale(crew.name()), now);
  }

  List<Checks.Fired> ofTakeOut(TillState state, Instant now) {
    return of(state, new Deed.TakeOut(crew.name()), now);
  }

  List<Checks.Fired> ofClosing(TillState state, Money difference, Instant now) {
    return of(state, new Deed.Close(crew.name(), difference), now);
  }

  /// @return the shift that is under way, as what a mark is about
  static About shift(TillState state) {
    return new About.Shift(number(state.shifts().shift(), state.shifts().next()));
  }

  private static long number(Shift shift, long next) {
    return shift.underWay().map(running -> running.opening().number()).orElse(next);
  }

  /// @return the sale at the counter, as what a mark is about
  About sale(TillState state) {
    return new About.Sale(setup.ids().receipt(state.nextSale()));
  }
}
