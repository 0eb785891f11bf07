package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftStep;
import id.laci.pos.shift.Shifts;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.ZReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The shift, which counts what happens, and the latest reports.
///
/// @param shift where it stands
/// @param next the number of the next shift and its report
/// @param latest the last reports, the newest last; older ones are in the query copy
public record ShiftBook(Shift shift, long next, List<ZReport> latest) {
  /// Reports that are still known to the till itself.
  public static final int LATEST_MAX = 3;

  /// Before the first shift.
  public static final ShiftBook NONE = new ShiftBook(new Shift.Never(), 1, List.of());

  public ShiftBook {
    latest = List.copyOf(latest);
  }

  /// @return whether sales can be made
  public boolean isOpen() {
    return shift instanceof Shift.Open;
  }

  /// @return the report of that number, while it is known here
  public Optional<ZReport> report(long number) {
    return latest.stream().filter(report -> report.number() == number).findFirst();
  }

  /// @param before the state in which the fact happens
  /// @return the book after it; the same one when the fact is of no concern to a shift
  ShiftBook after(TillState before, Fact fact) {
    return switch (fact) {
      case Fact.ShiftMoved(var event) -> after(event);
      case Fact.ShiftsAre(var book) -> book;
      case Fact.SaleCompleted(var sale) -> sold(sale, cash(before.taken()));
      case Fact.TenderTaken(Tender.Cash(var amount, var _)) -> part(amount);
      case Fact.TendersReturned(var cash, var _) -> part(Money.ZERO.minus(cash));
      case Fact.PaymentMoved(var payment) -> after(before.payment(payment.order().id()), payment);
      case Fact.CashPaidOut(var _, var amount, var _) -> gaveBack(Giving.CASH, amount);
      case Fact.ReturnMoved(var moved) ->
          returned(before.returns().numbered(moved.grant().number()), moved);
      case Fact.LineRemoved(var number) -> removed(before.basket().line(number));
      case Fact.LinePut(var line, var _) -> put(before, line);
      case Fact.TenderTaken _,
          Fact.GatewayAsked _,
          Fact.Decided _,
          Fact.ClaimMoved _,
          Fact.RefundMoved _,
          Fact.OfflineSwitched _,
          Fact.OwnCodeSet _,
          Fact.RefundsSwitched _,
          Fact.Staffed _,
          Fact.Risked _,
          Fact.RisksAre _,
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

  /// What the machine does not allow was never written; a journal that says so all the same changes
  /// nothing.
  private ShiftBook after(ShiftEvent event) {
    return switch (Shifts.step(shift, next, event)) {
      case ShiftStep.Refused _ -> this;
      case ShiftStep.Moved(Shift.Closed closed) ->
          new ShiftBook(closed, next + 1, latest(closed.last()));
      case ShiftStep.Moved(var other) -> new ShiftBook(other, next, latest);
    };
  }

  private List<ZReport> latest(ZReport newest) {
    List<ZReport> more = new ArrayList<>(latest);
    more.add(newest);
    return more.subList(Math.max(0, more.size() - LATEST_MAX), more.size());
  }

  private ShiftBook sold(Sale sale, Money parts) {
    return shift
        .tariff()
        .map(
            tariff ->
                with(
                    shift.with(
                        running -> running.sold(sale, parts),
                        takings -> takings.plus(sale, tariff))))
        .orElse(this);
  }

  /// Cash for a sale that is not completed; while no shift is open, the next float counts it.
  private ShiftBook part(Money cash) {
    return with(
        shift.with(running -> running.with(running.drawer().part(cash)), takings -> takings));
  }

  private ShiftBook after(Optional<Payment> before, Payment payment) {
    boolean wasLate = before.filter(Payment.PaidLate.class::isInstance).isPresent();
    return switch (payment) {
      case Payment.PaidLate(var _, var settlement) when !wasLate ->
          counted(takings -> takings.cameLate(settlement.amount()));
      case Payment.Paid(var order, var _) when wasLate ->
          counted(takings -> takings.attached(order.amount()));
      case Payment.GivenBack(var _, var settlement, var how) when wasLate ->
          gaveBack(how, settlement.amount());
      case Payment.Requested _,
          Payment.Awaiting _,
          Payment.Uncertain _,
          Payment.Ending _,
          Payment.Paid _,
          Payment.PaidLate _,
          Payment.GivenBack _,
          Payment.Closed _ ->
          this;
    };
  }

  private ShiftBook gaveBack(Giving how, Money amount) {
    return with(
        shift.with(
            running -> running.gaveBack(how, amount), takings -> takings.gaveBack(how, amount)));
  }

  /// Money of goods that came back counts once the gateway has taken its refund, or a manager has
  /// sent it another way. Cash has a fact of its own.
  private ShiftBook returned(Optional<SaleReturn.Begun> before, SaleReturn.Begun now) {
    Set<Payout> old =
        Set.copyOf(
            before.map(SaleReturn.Begun::payouts).orElse(List.of()).stream()
                .flatMap(payout -> sent(payout).stream())
                .map(Sent::payout)
                .toList());
    ShiftBook book = this;
    for (Payout payout : now.payouts()) {
      Optional<Sent> sent = sent(payout).filter(one -> !old.contains(one.payout()));
      if (sent.isPresent()) {
        book = book.gaveBack(sent.get().how(), payout.amount());
      }
    }
    return book;
  }

  /// A payout that has left without cash.
  ///
  /// @param payout as it was when it left, however it fared since
  private record Sent(Payout payout, Giving how) {}

  private static Optional<Sent> sent(Payout payout) {
    return switch (payout) {
      case Payout.Wallet(var tender, var amount, var order, var key, var fate) ->
          switch (fate) {
            case ACCEPTED, ARRIVED ->
                Optional.of(
                    new Sent(
                        new Payout.Wallet(tender, amount, order, key, Payout.Fate.ACCEPTED),
                        Giving.REFUND));
            case ASKED, REFUSED, STUCK -> Optional.empty();
          };
      case Payout.Instead instead ->
          instead.way() == Refund.Way.TRANSFER
              ? Optional.of(new Sent(instead, Giving.TRANSFER))
              : Optional.empty();
      case Payout.Cash _, Payout.Credit _ -> Optional.empty();
    };
  }

  private ShiftBook removed(Optional<Line> line) {
    return line.map(gone -> counted(takings -> takings.voided(gone.amount()))).orElse(this);
  }

  /// A line that was there before and is not now comes back.
  private ShiftBook put(TillState before, Line line) {
    boolean again =
        before.basket().line(line.number()).isEmpty()
            && line.number() < before.basket().nextNumber();
    return again ? counted(takings -> takings.restored(line.amount())) : this;
  }

  private ShiftBook counted(UnaryOperator<Takings> change) {
    return with(shift.with(running -> running.with(change.apply(running.takings())), change));
  }

  private ShiftBook with(Shift other) {
    return other.equals(shift) ? this : new ShiftBook(other, next, latest);
  }

  private static Money cash(List<Tender> tenders) {
    return tenders.stream()
        .filter(Tender.Cash.class::isInstance)
        .map(Tender::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
