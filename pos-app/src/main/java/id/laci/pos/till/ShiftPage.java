package id.laci.pos.till;

import id.laci.pos.ledger.ShiftBook;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.XReport;
import id.laci.pos.shift.ZReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Draws up what the screens show of the shift. It never tells how much cash should be in the
/// drawer before the count is fixed, unless whoever stands there may know.
final class ShiftPage {
  private final TillSetup setup;
  private final Desk desk;
  private final Closing closing;
  private final BooleanSupplier maySeeExpected;

  ShiftPage(TillSetup setup, Desk desk, Closing closing, BooleanSupplier maySeeExpected) {
    this.setup = setup;
    this.desk = desk;
    this.closing = closing;
    this.maySeeExpected = maySeeExpected;
  }

  ShiftView view(TillState state, Instant now) {
    return new ShiftView(
        standing(state.shifts(), now),
        state.shifts().isOpen() ? closing.open(state) : List.of(),
        reports(state),
        setup.shifts().handOverCounts());
  }

  /// What was looked up, and what has been closed since.
  private List<ZReport> reports(TillState state) {
    List<ZReport> latest = state.shifts().latest().reversed();
    return desk.reportsFound
        .map(
            found ->
                Stream.concat(
                        latest.stream().filter(report -> !found.contains(report)), found.stream())
                    .toList())
        .orElse(latest);
  }

  /// As of the last full minute, so that an idle page is drawn once a minute.
  private ShiftView.Standing standing(ShiftBook book, Instant now) {
    return switch (book.shift()) {
      case Shift.Never _, Shift.Closed _ -> new ShiftView.NotOpen(proposal(book));
      case Shift.Open(var running) ->
          new ShiftView.Selling(
              XReport.of(
                  running, maySeeExpected.getAsBoolean(), now.truncatedTo(ChronoUnit.MINUTES)));
      case Shift.Counting(var running, var by) -> new ShiftView.Counting(running.opening(), by);
      case Shift.Recounting(var running, var first) ->
          new ShiftView.Recounting(running.opening(), first.by());
      case Shift.Fixed fixed ->
          new ShiftView.Fixed(
              fixed.running().opening(),
              fixed.first(),
              fixed.second(),
              fixed.running().drawer().expected(),
              fixed.difference(),
              fixed.needsApproval());
    };
  }

  private static Money proposal(ShiftBook book) {
    return book.shift() instanceof Shift.Closed(var last, var _) ? last.left() : Money.ZERO;
  }

  ShiftBrief brief(TillState state, Instant now) {
    return switch (state.shifts().shift()) {
      case Shift.Never _, Shift.Closed _ -> new ShiftBrief.Shut(proposal(state.shifts()));
      case Shift.Open(var running) ->
          new ShiftBrief.Open(
              running.opening().number(),
              running.cashier(),
              running.opening().at(),
              overdue(running, now));
      case Shift.Counting(var running, var _) -> counting(running);
      case Shift.Recounting(var running, var _) -> counting(running);
      case Shift.Fixed(var running, var _, var _, var _) -> counting(running);
    };
  }

  private static ShiftBrief counting(Running running) {
    return new ShiftBrief.Counting(
        running.opening().number(), running.cashier(), running.opening().at());
  }

  private Optional<LocalDate> overdue(Running running, Instant now) {
    LocalDate today = BusinessDay.of(now, setup.shifts().dayEnds(), setup.shop().zone()).date();
    return Optional.of(running.opening().day()).filter(today::isAfter);
  }
}
