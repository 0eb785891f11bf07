package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.shift.ShiftStep.Why;
import java.util.Optional;

/// The shift's machine: every state, every event.
public final class Shifts {
  private Shifts() {}

  /// @param next the number of the next report
  /// @return what comes of that event
  public static ShiftStep step(Shift shift, long next, ShiftEvent event) {
    return switch (shift) {
      case Shift.Never _ -> open(next, event, Takings.NONE);
      case Shift.Closed(var _, var since) -> open(next, event, since);
      case Shift.Open(var running) -> sell(running, event);
      case Shift.Counting counting -> count(counting, event);
      case Shift.Recounting recounting -> recount(recounting, event);
      case Shift.Fixed fixed -> close(fixed, event);
    };
  }

  private static ShiftStep open(long next, ShiftEvent event, Takings since) {
    return switch (event) {
      case ShiftEvent.Opened(var opening) ->
          opening.number() == next
              ? moved(new Shift.Open(Running.of(opening, since)))
              : refused(Why.OTHER_REPORT);
      case ShiftEvent.CashMoved _,
          ShiftEvent.NoSaleMade _,
          ShiftEvent.HandedOver _,
          ShiftEvent.CountBegun _,
          ShiftEvent.CountLeft _,
          ShiftEvent.CountFixed _,
          ShiftEvent.CountedAgain _,
          ShiftEvent.Closed _ ->
          refused(Why.NOT_OPEN);
    };
  }

  private static ShiftStep sell(Running running, ShiftEvent event) {
    return switch (event) {
      case ShiftEvent.Opened _ -> refused(Why.ALREADY_OPEN);
      case ShiftEvent.CashMoved(var move) -> moved(new Shift.Open(running.moved(move)));
      case ShiftEvent.NoSaleMade(var why) -> moved(new Shift.Open(running.opened(why)));
      case ShiftEvent.HandedOver(var to, var count, var at) ->
          isSame(to, running.cashier())
              ? refused(Why.SAME_CASHIER)
              : moved(new Shift.Open(running.handedOver(to, count, at)));
      case ShiftEvent.CountBegun(var by, var _) -> moved(new Shift.Counting(running, by));
      case ShiftEvent.CountLeft _,
          ShiftEvent.CountFixed _,
          ShiftEvent.CountedAgain _,
          ShiftEvent.Closed _ ->
          refused(Why.NOT_COUNTED);
    };
  }

  private static ShiftStep count(Shift.Counting counting, ShiftEvent event) {
    return switch (event) {
      case ShiftEvent.CountLeft _ -> moved(new Shift.Open(counting.running()));
      case ShiftEvent.CountFixed(var count, var allowed) ->
          fixed(counting.running(), count, allowed);
      case ShiftEvent.Opened _ -> refused(Why.ALREADY_OPEN);
      case ShiftEvent.CashMoved _,
          ShiftEvent.NoSaleMade _,
          ShiftEvent.HandedOver _,
          ShiftEvent.CountBegun _ ->
          refused(Why.BEING_COUNTED);
      case ShiftEvent.CountedAgain _, ShiftEvent.Closed _ -> refused(Why.NOT_COUNTED);
    };
  }

  private static ShiftStep fixed(Running running, Counted first, Money allowed) {
    Money difference = first.count().total().minus(running.drawer().expected());
    return moved(
        isAbove(difference, allowed)
            ? new Shift.Recounting(running, first)
            : new Shift.Fixed(running, first, Optional.empty(), allowed));
  }

  /// Where nobody else is there to count, a manager may let the first count stand.
  private static ShiftStep recount(Shift.Recounting now, ShiftEvent event) {
    return switch (event) {
      case ShiftEvent.CountedAgain(var count, var allowed) ->
          isSame(count.by(), now.first().by())
              ? refused(Why.SAME_PERSON)
              : moved(new Shift.Fixed(now.running(), now.first(), Optional.of(count), allowed));
      case ShiftEvent.Closed(var report) ->
          closed(now.running(), now.first(), Optional.empty(), true, report);
      case ShiftEvent.Opened _ -> refused(Why.ALREADY_OPEN);
      case ShiftEvent.CashMoved _,
          ShiftEvent.NoSaleMade _,
          ShiftEvent.HandedOver _,
          ShiftEvent.CountBegun _ ->
          refused(Why.BEING_COUNTED);
      case ShiftEvent.CountLeft _, ShiftEvent.CountFixed _ -> refused(Why.COUNT_IS_FIXED);
    };
  }

  private static ShiftStep close(Shift.Fixed now, ShiftEvent event) {
    return switch (event) {
      case ShiftEvent.Closed(var report) ->
          closed(now.running(), now.first(), now.second(), now.needsApproval(), report);
      case ShiftEvent.Opened _ -> refused(Why.ALREADY_OPEN);
      case ShiftEvent.CashMoved _,
          ShiftEvent.NoSaleMade _,
          ShiftEvent.HandedOver _,
          ShiftEvent.CountBegun _ ->
          refused(Why.BEING_COUNTED);
      case ShiftEvent.CountLeft _, ShiftEvent.CountFixed _, ShiftEvent.CountedAgain _ ->
          refused(Why.COUNT_IS_FIXED);
    };
  }

  /// A report that is not what the shift came to closes nothing.
  private static ShiftStep closed(
      Running running, Counted first, Optional<Counted> second, boolean approval, ZReport report) {
    boolean same =
        report.shift().equals(running)
            && report.first().equals(first)
            && report.second().equals(second);
    if (!same) {
      return refused(Why.OTHER_REPORT);
    }
    return approval && report.approvedBy().isEmpty()
        ? refused(Why.NEEDS_APPROVAL)
        : moved(new Shift.Closed(report, Takings.NONE));
  }

  /// @return whether a difference is greater than what is let pass, on either side
  static boolean isAbove(Money difference, Money allowed) {
    return Math.abs(difference.rupiah()) > allowed.rupiah();
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static ShiftStep moved(Shift next) {
    return new ShiftStep.Moved(next);
  }

  private static ShiftStep refused(Why why) {
    return new ShiftStep.Refused(why);
  }
}
