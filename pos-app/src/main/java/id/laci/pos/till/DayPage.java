package id.laci.pos.till;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Payment;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Running;
import id.laci.pos.today.Concern;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.DayView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws up what the page of the day shows: the copy's figures, and what waits for a person as the
/// till itself knows it. Reads, never changes.
final class DayPage {
  private final DayMemo memo;
  private final TakingsRight right;
  private final Queue queue;
  private final ShiftPage shifts;

  DayPage(DayMemo memo, TakingsRight right, Queue queue, ShiftPage shifts) {
    this.memo = memo;
    this.right = right;
    this.queue = queue;
    this.shifts = shifts;
  }

  DayView view(TillState state, Instant now, BusinessDay day, boolean present) {
    return new DayView(day, present, figures(state), concerns(state, now), memo.saving);
  }

  private DayView.Figures figures(TillState state) {
    if (!right.holds(state)) {
      return new DayView.NotAllowed();
    }
    if (memo.failed) {
      return new DayView.NotReady();
    }
    return whole(state).<DayView.Figures>map(DayView.There::new).orElseGet(DayView.Reading::new);
  }

  /// @return what was read, with what the running shift alone knows
  Optional<DayRead> whole(TillState state) {
    return memo.read.map(
        read ->
            new DayRead(with(read.figures(), state), read.before(), read.until(), read.behind()));
  }

  /// Lines that were taken out of baskets are counted by shifts, and the copy has only those that
  /// are closed.
  private static DayFigures with(DayFigures read, TillState state) {
    Optional<Running> running =
        state
            .shifts()
            .shift()
            .underWay()
            .filter(shift -> shift.opening().day().equals(read.day().date()));
    return running
        .map(shift -> read.takenOut().plus(shift.takings().voids()))
        .map(read::withTakenOut)
        .orElse(read);
  }

  private List<Concern> concerns(TillState state, Instant now) {
    List<Concern> concerns = new ArrayList<>();
    if (shifts.brief(state, now) instanceof ShiftBrief.Open(var _, var _, var _, var overdue)) {
      overdue.ifPresent(day -> concerns.add(new Concern.ShiftOverdue(day)));
    }
    Flow late = flow(state.payments().late().stream().map(DayPage::amount).toList());
    if (late.count() > 0) {
      concerns.add(new Concern.MoneyLate(late.count(), late.amount()));
    }
    Flow stuck =
        flow(
            state.returns().unfinished().stream()
                .map(SaleReturn.Begun::owed)
                .filter(Money::isPositive)
                .toList());
    if (stuck.count() > 0) {
      concerns.add(new Concern.ReturnsStuck(stuck.count(), stuck.amount()));
    }
    Flow unverified =
        flow(
            state.claims().open().stream()
                .filter(StaticClaim::isUnverified)
                .map(claim -> claim.demand().amount())
                .toList());
    if (unverified.count() > 0) {
      concerns.add(new Concern.Unverified(unverified.count(), unverified.amount()));
    }
    long doubtful =
        state.claims().open().stream().filter(StaticClaim.Unmatched.class::isInstance).count();
    int others = queue.summary().needPerson() - late.count() - stuck.count() - (int) doubtful;
    if (others > 0) { // what has no line of its own
      concerns.add(new Concern.Waiting(others));
    }
    return concerns;
  }

  private static Money amount(Payment.PaidLate late) {
    return late.settlement().amount();
  }

  private static Flow flow(List<Money> amounts) {
    Flow all = Flow.NONE;
    for (Money amount : amounts) {
      all = all.plus(amount);
    }
    return all;
  }
}
