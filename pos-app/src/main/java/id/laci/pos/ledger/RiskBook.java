package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.Lately;
import id.laci.pos.risk.Marks;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.RuleSettings;
import id.laci.pos.risk.Trace;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.NoSale;
import id.laci.pos.shift.ShiftEvent;

/// What rules count, how they are set, and what fired.
///
/// @param lately what people did within the last day
/// @param rules how they are set
/// @param marks what fired
/// @param next the number of the next mark
public record RiskBook(Lately lately, RuleSettings rules, Marks marks, long next) {
  /// Nothing was ever done.
  public static final RiskBook NONE =
      new RiskBook(Lately.NOTHING, RuleSettings.SHIPPED, Marks.NONE, 1);

  /// @param before the state in which the fact happens
  /// @return the book after it; the same one when no rule has to do with the fact
  RiskBook after(TillState before, Fact fact) {
    return switch (fact) {
      case Fact.Risked(var event) -> after(event);
      case Fact.RisksAre(var book) -> book;
      case Fact.ReturnMoved(var moved) ->
          before.returns().numbered(moved.grant().number()).isEmpty() ? with(of(moved)) : this;
      case Fact.ShiftMoved(ShiftEvent.NoSaleMade(NoSale(var _, var by, var _, var at))) ->
          with(new Trace(Trace.Kind.NO_SALE, by, Money.ZERO, at));
      case Fact.ShiftMoved(ShiftEvent.CashMoved(CashMove move)) ->
          move.kind() == CashMove.Kind.OUT
              ? with(new Trace(Trace.Kind.CASH_OUT, move.by(), move.amount(), move.at()))
              : this;
      case Fact.Decided(var _, var what, var _, var cashier, var _, var at) ->
          what == Decision.TAKEN_OUT
              ? with(new Trace(Trace.Kind.TAKEN_OUT, cashier, Money.ZERO, at))
              : this;
      case Fact.ShiftMoved _,
          Fact.SaleCompleted _,
          Fact.TenderTaken _,
          Fact.TendersReturned _,
          Fact.PaymentMoved _,
          Fact.CashPaidOut _,
          Fact.LineRemoved _,
          Fact.LinePut _,
          Fact.GatewayAsked _,
          Fact.ClaimMoved _,
          Fact.RefundMoved _,
          Fact.OfflineSwitched _,
          Fact.OwnCodeSet _,
          Fact.RefundsSwitched _,
          Fact.Staffed _,
          Fact.ShiftsAre _,
          Fact.PrintQueued _,
          Fact.PrintMoved _,
          Fact.DrawerOpened _,
          Fact.Contradicted _,
          Fact.ContradictionSeen _,
          Fact.MappingKept _,
          Fact.SettlementImported _,
          Fact.LinesUsed _,
          Fact.Counted _,
          Fact.LastSale _ ->
          this;
    };
  }

  private RiskBook after(RiskEvent event) {
    return switch (event) {
      case RiskEvent.Fired(var mark) ->
          new RiskBook(lately, rules, marks.with(mark), Math.max(next, mark.number() + 1));
      case RiskEvent.CodeEnded(var _, var by, var at) ->
          with(new Trace(Trace.Kind.CODE_ENDED, by, Money.ZERO, at));
      case RiskEvent.Seen(var mark, var seen) ->
          new RiskBook(lately, rules, marks.seen(mark, seen), next);
      case RiskEvent.RuleSet(var rule, var setting, var _, var _, var _) ->
          new RiskBook(lately, rules.with(rule, setting), marks, next);
    };
  }

  private static Trace of(SaleReturn.Begun begun) {
    return new Trace(
        begun.grant().plan().kind() == Kind.VOID ? Trace.Kind.VOID : Trace.Kind.REFUND,
        begun.grant().draft().askedBy(),
        begun.grant().amount(),
        begun.grant().at());
  }

  private RiskBook with(Trace trace) {
    return new RiskBook(lately.with(trace), rules, marks, next);
  }
}
