package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.DropReason;
import id.laci.pos.payment.Giving;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.refund.Refund;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Checks;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.NoSale;
import id.laci.pos.shift.OpenItem;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.shift.ShiftStep;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.shift.Shifts;
import id.laci.pos.shift.Tariff;
import id.laci.pos.shift.XReport;
import id.laci.pos.shift.ZReport;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Right;
import id.laci.pos.takeback.ReturnWish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Shift and cash: opens, moves cash, has the drawer counted and closes, and says of every sale
/// whether it may be made now.
final class ShiftDesk {
  private final TillSetup setup;
  private final Desk desk;
  private final Paying paying;
  private final Outbox outbox;
  private final Approving approving;
  private final Reckoner reckoner;
  private final Watch watch;
  private final Closing closing;

  ShiftDesk(
      TillSetup setup,
      Desk desk,
      Paying paying,
      Outbox outbox,
      Approving approving,
      Reckoner reckoner,
      Queue queue,
      Watch watch) {
    this.setup = setup;
    this.desk = desk;
    this.paying = paying;
    this.outbox = outbox;
    this.approving = approving;
    this.reckoner = reckoner;
    this.watch = watch;
    closing = new Closing(setup, desk, queue);
  }

  private ShiftSettings settings() {
    return setup.shifts();
  }

  /// The one place that says whether whoever stands at the till may see how much cash should be in
  /// the drawer while the shift is open.
  private boolean maySeeExpected() {
    return settings().expectedShown() && desk.crew.right(Permission.REPORT_X) == Right.ALLOWED;
  }

  /// Somebody is at the till: where the settings say so, the very first shift opens by itself.
  ///
  /// @param name whose shift it is; while it is blank, nobody is there
  void begin(Turn turn, String name) {
    if (!name.isBlank() && turn.state().shifts().shift() instanceof Shift.Never) {
      settings().opensWith().ifPresent(opening -> open(turn, new CashCount.AsSum(opening), name));
    }
  }

  /// @return whether this may be done now; says so when it may not
  boolean allows(Turn turn, Intent intent) {
    if (!takesMoney(intent) || turn.state().shifts().isOpen()) {
      return true;
    }
    ShiftStep.Why why =
        turn.state().shifts().shift().underWay().isPresent()
            ? ShiftStep.Why.BEING_COUNTED
            : ShiftStep.Why.NOT_OPEN;
    desk.say(new Notice.ShiftRefused(why));
    return false;
  }

  /// What moves a customer's money at the counter. Money that settles by itself is taken in at any
  /// time.
  private static boolean takesMoney(Intent intent) {
    return switch (intent) {
      case Intent.PayByQr _,
          Intent.PayByCash _,
          Intent.Split _,
          Intent.PayOffline _,
          Intent.PayPartByQr _,
          Intent.TakeCash _,
          Intent.TakePart _,
          Intent.PutOnSale _,
          Intent.ClaimPaid _ ->
          true;
      case Intent.GiveBack(var _, var how, var _) -> how == Giving.CASH;
      case Intent.ForReturn(var wish) -> takesMoney(wish);
      case Intent _ -> false;
    };
  }

  /// Goods that come back may open the drawer, and their credit pays for a sale.
  private static boolean takesMoney(ReturnWish wish) {
    return switch (wish) {
      case ReturnWish.Ask _, ReturnWish.UseCredit _, ReturnWish.EndCredit _ -> true;
      case ReturnWish.PayInstead(var _, var _, var way) -> way == Refund.Way.CASH;
      case ReturnWish _ -> false;
    };
  }

  /// A person wants something.
  void want(Turn turn, ShiftWish wish) {
    if (wish instanceof ShiftWish.MoveCash move && !isReasoned(move)) {
      return;
    }
    Optional<Permission> takes = takes(wish);
    if (takes.isPresent()) {
      approving.ask(new Act.Enter(takes.get()), List.of(), new Intent.ForShift(wish), turn.at());
    } else {
      goOn(turn, wish);
    }
  }

  /// @return the right that it takes as such; what asks for an act of its own, with its amount or
  ///   its reason, is not among them
  private static Optional<Permission> takes(ShiftWish wish) {
    return switch (wish) {
      case ShiftWish.Open _ -> Optional.of(Permission.OPEN_SHIFT);
      case ShiftWish.BeginCount _ -> Optional.of(Permission.CLOSE_SHIFT);
      case ShiftWish.PrintX _ -> Optional.of(Permission.REPORT_X);
      case ShiftWish.PrintZ _ -> Optional.of(Permission.REPORT_Z);
      case ShiftWish.MoveCash(var kind, var _, var _) ->
          switch (kind) {
            case IN -> Optional.of(Permission.CASH_IN);
            case DROP -> Optional.of(Permission.CASH_DROP);
            case OUT -> Optional.empty();
          };
      case ShiftWish.NoSale _,
          ShiftWish.HandOver _,
          ShiftWish.LeaveCount _,
          ShiftWish.FixCount _,
          ShiftWish.CountAgain _,
          ShiftWish.Close _ ->
          Optional.empty();
    };
  }

  /// What the right was there for, or needs none.
  private void goOn(Turn turn, ShiftWish wish) {
    switch (wish) {
      case ShiftWish.Open(var opening) -> open(turn, opening, name());
      case ShiftWish.MoveCash move -> askToMove(turn, move);
      case ShiftWish.NoSale(var reason) -> askForNoSale(turn, wish, reason);
      case ShiftWish.HandOver over -> askToHandOver(turn, over);
      case ShiftWish.BeginCount _ -> beginCount(turn);
      case ShiftWish.LeaveCount _ -> happen(turn, new ShiftEvent.CountLeft(name(), turn.at()));
      case ShiftWish.FixCount(var count) ->
          happen(
              turn,
              new ShiftEvent.CountFixed(
                  new Counted(count, name(), turn.at()), settings().differenceMax()));
      case ShiftWish.CountAgain(var count) -> askToCountAgain(turn, wish, count);
      case ShiftWish.Close close -> askToClose(turn, close);
      case ShiftWish.PrintX _ -> printX(turn);
      case ShiftWish.PrintZ(var number) -> turn.then(new Effect.FindReport(number));
    }
  }

  /// Does what a manager has just allowed.
  void allowed(Turn turn, ShiftWish wish, Approval approval) {
    switch (wish) {
      case ShiftWish.MoveCash move -> move(turn, move, desk.crew.other(approval));
      case ShiftWish.NoSale(var reason) -> noSale(turn, reason, desk.crew.other(approval));
      case ShiftWish.Close close -> {
        if (act(turn.state(), turn.at()).equals(Optional.of(approval.act()))) {
          close(turn, close, Optional.of(approval.who()));
        }
      }
      case ShiftWish.Open _, ShiftWish.BeginCount _, ShiftWish.PrintX _, ShiftWish.PrintZ _ ->
          goOn(turn, wish);
      case ShiftWish.HandOver(var count) -> handOver(turn, count, approval.who());
      case ShiftWish.CountAgain(var count) -> countAgain(turn, count, approval.who());
      case ShiftWish.LeaveCount _, ShiftWish.FixCount _ ->
          throw new IllegalStateException("nobody was asked for " + wish);
    }
  }

  private String name() {
    return desk.crew.name();
  }

  /// @return whether it happened; says why when it did not
  private boolean happen(Turn turn, ShiftEvent event) {
    Shift shift = turn.state().shifts().shift();
    return switch (Shifts.step(shift, turn.state().shifts().next(), event)) {
      case ShiftStep.Refused(var why) -> {
        turn.then(() -> desk.say(new Notice.ShiftRefused(why)));
        yield false;
      }
      case ShiftStep.Moved _ -> {
        turn.happened(new Fact.ShiftMoved(event));
        turn.then(() -> desk.unsay(Notice.ShiftRefused.class));
        yield true;
      }
    };
  }

  private void open(Turn turn, CashCount opening, String name) {
    TillState state = turn.state();
    LocalDate day = day(turn);
    Tariff tariff = Tariff.of(MdrTable.published(), reckoner.merchant(state), day);
    Opening begins = new Opening(state.shifts().next(), day, opening, name, tariff, turn.at());
    if (happen(turn, new ShiftEvent.Opened(begins))) {
      turn.then(
          () -> {
            if (desk.page == Page.Name.SHIFT) {
              desk.page = Page.Name.TILES;
            }
          });
    }
  }

  private LocalDate day(Turn turn) {
    return BusinessDay.of(turn.at(), settings().dayEnds(), setup.shop().zone()).date();
  }

  private void askToMove(Turn turn, ShiftWish.MoveCash wish) {
    List<Checks.Fired> fired = fired(turn, wish);
    boolean asks =
        wish.kind() == CashMove.Kind.OUT
            && (!settings().freeCashOut().covers(wish.amount())
                || isDenied(Permission.CASH_OUT)
                || Watch.asks(fired));
    if (asks && turn.state().shifts().isOpen()) {
      approving.ask(
          new Act.CashOut(wish.amount(), wish.reason().strip()),
          Watch.why(fired),
          new Intent.ForShift(wish),
          turn.at());
    } else {
      move(turn, wish, Optional.empty());
    }
  }

  private List<Checks.Fired> fired(Turn turn, ShiftWish.MoveCash wish) {
    return wish.kind() == CashMove.Kind.OUT
        ? watch.ofCashOut(turn.state(), wish.amount(), turn.at())
        : List.of();
  }

  private boolean isReasoned(ShiftWish.MoveCash wish) {
    boolean reasoned = wish.kind() == CashMove.Kind.DROP || isReason(wish.reason());
    return wish.amount().isPositive() && CashCount.SUM_MAX.covers(wish.amount()) && reasoned;
  }

  /// What the settings let go without asking is still nothing for whom it is denied.
  private boolean isDenied(Permission permission) {
    return desk.crew.right(permission) == Right.DENIED;
  }

  private void move(Turn turn, ShiftWish.MoveCash wish, Optional<String> approvedBy) {
    String reason = wish.reason().strip();
    CashMove move = new CashMove(wish.kind(), wish.amount(), reason, name(), approvedBy, turn.at());
    List<Checks.Fired> fired = fired(turn, wish);
    if (happen(turn, new ShiftEvent.CashMoved(move))) {
      watch.mark(turn, fired, Watch.shift(turn.state()), wish.amount(), approvedBy);
      paying.openDrawer(turn, "", reason);
    }
  }

  private void askForNoSale(Turn turn, ShiftWish wish, String reason) {
    if (!isReason(reason)) {
      return;
    }
    List<Checks.Fired> fired = watch.ofNoSale(turn.state(), turn.at());
    boolean asks = !settings().freeNoSale() || isDenied(Permission.NO_SALE) || Watch.asks(fired);
    if (asks && turn.state().shifts().isOpen()) {
      approving.ask(
          new Act.NoSale(reason.strip()), Watch.why(fired), new Intent.ForShift(wish), turn.at());
    } else {
      noSale(turn, reason, Optional.empty());
    }
  }

  private void noSale(Turn turn, String reason, Optional<String> approvedBy) {
    NoSale why = new NoSale(reason.strip(), name(), approvedBy, turn.at());
    List<Checks.Fired> fired = watch.ofNoSale(turn.state(), turn.at());
    if (happen(turn, new ShiftEvent.NoSaleMade(why))) {
      watch.mark(turn, fired, Watch.shift(turn.state()), Money.ZERO, approvedBy);
      paying.openDrawer(turn, "", why.reason());
    }
  }

  private boolean isReason(String text) {
    return DropReason.read(setup.shop().till(), Instant.EPOCH, text)
        instanceof DropReason.Reading.Read;
  }

  private void askToHandOver(Turn turn, ShiftWish.HandOver wish) {
    boolean counted = wish.count().isPresent() || !settings().handOverCounts();
    if (counted && turn.state().shifts().shift() instanceof Shift.Open(var running)) {
      approving.askOtherThan(
          running.cashier(),
          new Act.TakeOver(running.opening().number()),
          List.of(),
          new Intent.ForShift(wish),
          turn.at());
    }
  }

  /// Whoever has the drawer is at the till.
  private void handOver(Turn turn, Optional<CashCount> count, String to) {
    if (happen(turn, new ShiftEvent.HandedOver(to, count, turn.at())) && !to.equals(name())) {
      desk.crew.roster().called(to).ifPresent(member -> Crew.enter(turn, member));
    }
  }

  private void beginCount(Turn turn) {
    if (closing.open(turn.state()).stream().anyMatch(OpenItem::blocks)) {
      turn.then(() -> desk.say(new Notice.ClosingBlocked()));
    } else if (happen(turn, new ShiftEvent.CountBegun(name(), turn.at()))) {
      turn.then(() -> desk.unsay(Notice.ClosingBlocked.class));
      turn.then(desk::stopPaying);
      paying.openDrawer(turn, "", "");
    }
  }

  private void askToCountAgain(Turn turn, ShiftWish wish, CashCount count) {
    if (turn.state().shifts().shift() instanceof Shift.Recounting(var running, var first)) {
      approving.askOtherThan(
          first.by(),
          new Act.CountAgain(running.opening().number(), count.total()),
          List.of(),
          new Intent.ForShift(wish),
          turn.at());
    }
  }

  private void countAgain(Turn turn, CashCount count, String by) {
    happen(
        turn,
        new ShiftEvent.CountedAgain(new Counted(count, by, turn.at()), settings().differenceMax()));
  }

  /// @return what a manager has to allow for closing now; empty when nobody need be asked
  private Optional<Act.CloseWithDifference> act(TillState state, Instant now) {
    return switch (state.shifts().shift()) {
      case Shift.Fixed fixed
          when fixed.needsApproval() || Watch.asks(fired(state, fixed.difference(), now)) ->
          Optional.of(
              new Act.CloseWithDifference(fixed.running().opening().number(), fixed.difference()));
      case Shift.Recounting(var running, var first) ->
          Optional.of(
              new Act.CloseWithDifference(running.opening().number(), difference(running, first)));
      case Shift.Never _, Shift.Closed _, Shift.Open _, Shift.Counting _, Shift.Fixed _ ->
          Optional.empty();
    };
  }

  /// @return who fixed the first count; that person lets no difference pass
  private static String counter(TillState state) {
    return switch (state.shifts().shift()) {
      case Shift.Fixed fixed -> fixed.first().by();
      case Shift.Recounting(var _, var first) -> first.by();
      case Shift.Never _, Shift.Closed _, Shift.Open _, Shift.Counting _ -> "";
    };
  }

  private static Money difference(Running running, Counted counted) {
    return counted.count().total().minus(running.drawer().expected());
  }

  private List<Checks.Fired> fired(TillState state, Money difference, Instant now) {
    return watch.ofClosing(state, difference, now);
  }

  private void askToClose(Turn turn, ShiftWish.Close wish) {
    act(turn.state(), turn.at())
        .ifPresentOrElse(
            act ->
                approving.askOtherThan(
                    counter(turn.state()),
                    act,
                    Watch.why(fired(turn.state(), act.difference(), turn.at())),
                    new Intent.ForShift(wish),
                    turn.at()),
            () -> close(turn, wish, Optional.empty()));
  }

  /// The report is made and kept in the one step that closes: closing a second time finds a shift
  /// that is closed, and its report as it is.
  private void close(Turn turn, ShiftWish.Close wish, Optional<String> approvedBy) {
    switch (turn.state().shifts().shift()) {
      case Shift.Fixed fixed ->
          close(turn, wish, fixed.running(), fixed.first(), fixed.second(), approvedBy);
      case Shift.Recounting(var running, var first) ->
          close(turn, wish, running, first, Optional.empty(), approvedBy);
      case Shift.Never _, Shift.Closed _, Shift.Open _, Shift.Counting _ ->
          turn.then(() -> desk.say(new Notice.ShiftRefused(ShiftStep.Why.NOT_COUNTED)));
    }
  }

  private void close(
      Turn turn,
      ShiftWish.Close wish,
      Running running,
      Counted first,
      Optional<Counted> second,
      Optional<String> approvedBy) {
    Money counted = second.orElse(first).count().total();
    if (wish.left().isNegative() || !counted.covers(wish.left())) {
      return;
    }
    ZReport report =
        new ZReport(
            setup.ids().report(running.opening().number()),
            running,
            first,
            second,
            wish.left(),
            name(),
            approvedBy,
            turn.at());
    List<Checks.Fired> fired = fired(turn.state(), report.difference(), turn.at());
    if (happen(turn, new ShiftEvent.Closed(report))) {
      watch.mark(
          turn,
          fired,
          new About.Shift(report.number()),
          report.difference(),
          approvedBy.filter(who -> !who.equals(name())));
      outbox.print(turn, new Paper.OfShift(report));
      turn.then(() -> desk.say(new Notice.ShiftClosed(report.number(), report.difference())));
      turn.then(new Effect.FindReports());
    }
  }

  private void printX(Turn turn) {
    if (turn.state().shifts().shift() instanceof Shift.Open(var running)) {
      XReport report = XReport.of(running, maySeeExpected(), turn.at());
      turn.then(new Effect.PrintXReport(report, desk.cashierLanguage.tag()));
    }
  }

  /// A report was looked up to be printed once more. What the query copy cannot tell now is known
  /// here while it is fresh.
  void found(Turn turn, Input.ReportFound found) {
    found
        .report()
        .or(() -> turn.state().shifts().report(found.number()))
        .ifPresent(
            report ->
                outbox.printCopy(turn, new Paper.OfShift(report), Math.max(1, found.copies())));
  }

  /// @return who draws up what the screens show
  ShiftPage page() {
    return new ShiftPage(setup, desk, closing, this::maySeeExpected);
  }
}
