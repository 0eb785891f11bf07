package id.laci.pos.store.crash;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Share;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.Tariff;
import id.laci.pos.shift.ZReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a manager's desk adds to a trade: shifts that open and close, goods that come back.
final class TradeDesk {
  private static final Money FLOAT = Money.of(300_000);

  private TradeDesk() {}

  /// @return the beginning of the shift of that number
  static Fact open(long number, Instant at) {
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    Tariff tariff = Tariff.of(MdrTable.published(), MerchantClass.UMI, day);
    return new Fact.ShiftMoved(
        new ShiftEvent.Opened(
            new Opening(number, day, new CashCount.AsSum(FLOAT), "Sari", tariff, at)));
  }

  /// @param state with a shift that is open
  /// @return its count, which is right, and its report
  static List<Fact> close(TillState state, Instant at) {
    Running running = state.shifts().shift().underWay().orElseThrow();
    Counted counted = new Counted(new CashCount.AsSum(running.drawer().expected()), "Sari", at);
    String document = String.format(Locale.ROOT, "K1-20261123-Z%06d", running.opening().number());
    ZReport report =
        new ZReport(
            document, running, counted, Optional.empty(), Money.ZERO, "Sari", Optional.empty(), at);
    return List.of(
        new Fact.ShiftMoved(new ShiftEvent.CountBegun("Sari", at)),
        new Fact.ShiftMoved(new ShiftEvent.CountFixed(counted, Money.of(10_000))),
        new Fact.ShiftMoved(new ShiftEvent.Closed(report)));
  }

  /// @return the first thing of a sale that was paid in cash comes back
  static List<Fact> takeBack(long count, Sale sale, Instant at) {
    Line line = sale.lines().getFirst();
    Money amount = line.product().price();
    String number = String.format(Locale.ROOT, "K1-20261123-R%06d", count);
    ReturnPlan plan =
        new ReturnPlan(
            Kind.RETURN,
            Optional.of(new ReturnPlan.Origin(sale.receipt(), sale.completedAt())),
            List.of(new ReturnedLine(line.number(), line.product(), 1, GoodsBack.RESTOCK, amount)),
            sale.totals().tax(),
            Money.ZERO,
            List.of(new Share(0, amount, Way.CASH)));
    Grant grant =
        new Grant(count, number, new Draft(plan, ReasonCode.DAMAGED, "", "Sari"), "Budi", at);
    return List.of(
        new Fact.ReturnMoved(
            new SaleReturn.Done(grant, List.of(new Payout.Cash(0, amount, at)), at)),
        new Fact.CashPaidOut(number, amount, at));
  }
}
