package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.ledger.TillState;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.shift.Tariff;
import id.laci.pos.today.DayErrand;
import id.laci.pos.today.DayTidings;
import id.laci.pos.today.DayView;
import id.laci.pos.today.DayWish;
import id.laci.pos.today.Saving;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The figures of a business day. They are read from the copy beside the till; while the present
/// day is looked at they are read anew as it goes on.
final class DayDesk {
  /// The shortest time between two readings that nobody asked for.
  static final Duration FRESH = Duration.ofSeconds(10);

  /// Before the first day that anybody asks for.
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final TillSetup setup;
  private final Desk desk;
  private final Approving approving;
  private final Reckoner reckoner;
  private final DayPage page;
  private final TakingsRight right;
  private final Consumer<Turn> opens;
  private final DayMemo memo = new DayMemo();

  /// @param opens puts the page in place of the tiles
  DayDesk(
      TillSetup setup,
      Desk desk,
      Approving approving,
      Reckoner reckoner,
      Queue queue,
      ShiftPage shifts,
      Consumer<Turn> opens) {
    this.setup = setup;
    this.desk = desk;
    this.approving = approving;
    this.reckoner = reckoner;
    this.opens = opens;
    right = new TakingsRight(setup, desk.crew);
    page = new DayPage(memo, right, queue, shifts);
  }

  /// A person wants something.
  void want(Turn turn, DayWish wish) {
    boolean here = desk.page == Page.Name.TODAY;
    if (!here && !(wish instanceof DayWish.Open)) {
      return;
    }
    if (here && right.holds(turn.state())) {
      goOn(turn, wish);
    } else {
      approving.ask(
          new Act.Enter(right.permission(turn.state())),
          List.of(),
          new Intent.ForDay(wish),
          turn.at());
    }
  }

  /// Does what has just been allowed.
  void allowed(Turn turn, DayWish wish, Approval approval) {
    if (desk.page != Page.Name.TODAY) {
      opens.accept(turn);
    }
    if (approval.act() instanceof Act.Enter(var what)) {
      right.give(what, approval.who());
    }
    goOn(turn, wish);
  }

  /// The page is left.
  void leave() {
    right.takeBack();
    memo.clear();
  }

  private void goOn(Turn turn, DayWish wish) {
    switch (wish) {
      case DayWish.Open _ -> show(turn, today(turn.at()).date());
      case DayWish.Show(var date) -> show(turn, date);
      case DayWish.Step(var days) -> show(turn, shown(turn.at()).date().plusDays(bounded(days)));
      case DayWish.Jump(var to) -> show(turn, named(to, turn.at()));
      case DayWish.Refresh _ -> read(turn);
      case DayWish.SaveTable _ ->
          page.whole(turn.state())
              .ifPresent(
                  read -> save(turn, new DayErrand.SaveTable(read, desk.cashierLanguage.tag())));
      case DayWish.SavePicture(var picture) ->
          memo.read.ifPresent(
              read -> save(turn, new DayErrand.SavePicture(read.figures().day(), picture)));
    }
  }

  private static int bounded(int days) {
    return Math.clamp(days, -366, 366);
  }

  private void save(Turn turn, DayErrand errand) {
    TakenAlong.note(turn, desk.crew, "DAY " + shown(turn.at()).date(), right.agreed(turn.state()));
    turn.then(() -> memo.saving = Optional.of(new Saving.Busy()));
    turn.then(new Effect.ForDay(errand));
  }

  private BusinessDay today(Instant now) {
    return BusinessDay.of(now, setup.shifts().dayEnds(), setup.shop().zone());
  }

  private BusinessDay shown(Instant now) {
    BusinessDay today = today(now);
    return memo.date
        .map(date -> today.plusDays(date.toEpochDay() - today.date().toEpochDay()))
        .orElse(today);
  }

  private LocalDate named(DayWish.Named to, Instant now) {
    return switch (to) {
      case TODAY -> today(now).date();
      case YESTERDAY -> today(now).date().minusDays(1);
      case WEEK_BEFORE -> shown(now).date().minusDays(7);
    };
  }

  /// A day that has not begun is the present one, and the present one stays so when it changes.
  private void show(Turn turn, LocalDate date) {
    boolean past = date.isBefore(today(turn.at()).date());
    memo.clear();
    memo.date = past ? Optional.of(date.isBefore(FIRST) ? FIRST : date) : Optional.empty();
    read(turn);
  }

  private void read(Turn turn) {
    BusinessDay day = shown(turn.at());
    memo.asked++;
    memo.waiting = true;
    memo.askedAt = turn.at();
    memo.askedOf = Optional.of(turn.state());
    Tariff tariff = Tariff.of(MdrTable.published(), reckoner.merchant(turn.state()), day.date());
    Optional<Instant> until = memo.date.isEmpty() ? Optional.of(turn.at()) : Optional.empty();
    turn.then(new Effect.ForDay(new DayErrand.Read(memo.asked, day, until, tariff)));
  }

  /// Time has passed: what has happened since belongs into the figures of the present day.
  void tick(Turn turn) {
    boolean open = desk.page == Page.Name.TODAY && right.holds(turn.state());
    boolean due = !turn.at().isBefore(memo.askedAt.plus(FRESH));
    if (open && due && !memo.waiting && isStale(turn)) {
      read(turn);
    }
  }

  private boolean isStale(Turn turn) {
    if (memo.read.isEmpty()) {
      return memo.failed;
    }
    boolean behind = memo.read.get().behind() > 0;
    boolean moved = memo.date.isEmpty() && memo.askedOf.filter(turn.state()::equals).isEmpty();
    boolean other = !memo.read.get().figures().day().equals(shown(turn.at()));
    return behind || moved || other;
  }

  /// Something came of what was done beside the till.
  void heard(DayTidings tidings) {
    switch (tidings) {
      case DayTidings.Told(var id, var read) -> {
        if (id == memo.asked) {
          memo.waiting = false;
          memo.failed = false;
          memo.read = Optional.of(read);
        }
      }
      case DayTidings.Untold(var id) -> {
        if (id == memo.asked) {
          memo.waiting = false;
          memo.failed = true;
          memo.read = Optional.empty();
        }
      }
      case DayTidings.Written(var saving) -> {
        if (memo.saving.isPresent()) {
          memo.saving = Optional.of(saving);
        }
      }
    }
  }

  /// @return what the page shows
  DayView view(TillState state, Instant now) {
    return page.view(state, now, shown(now), memo.date.isEmpty());
  }
}
