package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.staff.Permission;
import id.laci.pos.today.Concern;
import id.laci.pos.today.DayErrand;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.DayTidings;
import id.laci.pos.today.DayView;
import id.laci.pos.today.DayWish;
import id.laci.pos.today.Picture;
import id.laci.pos.today.Saving;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayDeskTest {
  /// When the counter's clock begins, it is that day in Jakarta.
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final Counter counter = counter(true, LocalTime.MIDNIGHT);

  private static Counter counter(boolean shown, LocalTime dayEnds) {
    ShiftSettings usual = ShiftSettings.USUAL;
    Counter counter =
        new Counter(
            new ShiftSettings(
                usual.differenceMax(),
                dayEnds,
                false,
                false,
                usual.freeCashOut(),
                false,
                shown,
                Optional.empty()),
            Counter.OPEN);
    counter.restart();
    counter.effects();
    return counter;
  }

  private void wish(DayWish wish) {
    counter.want(new Intent.ForDay(wish));
  }

  private void enter() {
    counter.want(new Intent.Open(Page.Name.TODAY));
    counter.approve();
  }

  private DayView view() {
    return assertInstanceOf(Page.Today.class, counter.snapshot().page()).view();
  }

  private DayErrand.Read asked() {
    return counter.effects().stream()
        .filter(Effect.ForDay.class::isInstance)
        .map(effect -> ((Effect.ForDay) effect).errand())
        .filter(DayErrand.Read.class::isInstance)
        .map(DayErrand.Read.class::cast)
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("nothing was asked"));
  }

  private boolean asksAgain() {
    return counter.effects().stream().anyMatch(Effect.ForDay.class::isInstance);
  }

  private static DayRead read(BusinessDay day, long behind) {
    return new DayRead(
        DayFigures.none(day), DayFigures.none(day.plusDays(-7)), Optional.empty(), behind);
  }

  private void tell(DayErrand.Read of, long behind) {
    counter.take(new Input.DayHeard(new DayTidings.Told(of.id(), read(of.day(), behind))));
  }

  @Test
  void aCashierIsAskedForTheRightOfTheReportBeforeTheFiguresAreRead() {
    counter.want(new Intent.Open(Page.Name.TODAY));
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
    assertEquals(
        new Act.Enter(Permission.REPORT_X),
        counter.snapshot().approval().orElseThrow().request().act());
    assertEquals(List.of(), counter.effects());
    counter.approve();
    assertEquals(TODAY, asked().day().date());
    assertInstanceOf(DayView.Reading.class, view().figures());
  }

  /// Whoever knows the takings works out the cash.
  @Test
  void whileABlindlyCountedDrawerIsUnderWayItTakesTheRightThatClosesAShift() {
    Counter blind = counter(false, LocalTime.MIDNIGHT);
    blind.want(new Intent.Open(Page.Name.TODAY));
    assertEquals(
        new Act.Enter(Permission.REPORT_Z),
        blind.snapshot().approval().orElseThrow().request().act());
    Counter shut = new Counter(ShiftSettings.USUAL, TillState.EMPTY);
    shut.restart();
    shut.want(new Intent.Open(Page.Name.TODAY));
    assertEquals(
        new Act.Enter(Permission.REPORT_X),
        shut.snapshot().approval().orElseThrow().request().act());
  }

  @Test
  void onceLetInOneStepsThroughTheDaysWithoutBeingAskedAgain() {
    enter();
    asked();
    wish(new DayWish.Step(-1));
    assertEquals(TODAY.minusDays(1), asked().day().date());
    wish(new DayWish.Jump(DayWish.Named.WEEK_BEFORE));
    assertEquals(TODAY.minusDays(8), asked().day().date());
    wish(new DayWish.Jump(DayWish.Named.YESTERDAY));
    assertEquals(TODAY.minusDays(1), asked().day().date());
    wish(new DayWish.Step(5));
    assertEquals(TODAY, asked().day().date());
    assertTrue(view().present());
    wish(new DayWish.Show(LocalDate.MIN));
    assertEquals(LocalDate.of(2000, 1, 1), asked().day().date());
    assertEquals(Optional.empty(), counter.snapshot().approval());
  }

  @Test
  void whoComesBackToThePageIsAskedAgain() {
    enter();
    counter.want(new Intent.Back());
    counter.want(new Intent.Open(Page.Name.TODAY));
    assertTrue(counter.snapshot().approval().isPresent());
  }

  @Test
  void aDayMayEndAfterMidnight() {
    Counter night = counter(true, LocalTime.of(3, 0));
    night.now = java.time.Instant.parse("2026-03-01T18:30:00Z"); // 01:30 on the 2nd
    night.want(new Intent.Open(Page.Name.TODAY));
    night.approve();
    DayView view = assertInstanceOf(Page.Today.class, night.snapshot().page()).view();
    assertEquals(TODAY, view.day().date());
    assertTrue(view.present());
  }

  @Test
  void anAnswerThatALaterQuestionHasOvertakenIsNotShown() {
    enter();
    DayErrand.Read first = asked();
    wish(new DayWish.Step(-1));
    DayErrand.Read second = asked();
    tell(first, 0);
    assertInstanceOf(DayView.Reading.class, view().figures());
    tell(second, 0);
    DayView.There there = assertInstanceOf(DayView.There.class, view().figures());
    assertEquals(second.day(), there.read().figures().day());
  }

  @Test
  void aCopyThatCannotBeAskedIsSaidAndAskedAgain() {
    enter();
    counter.take(new Input.DayHeard(new DayTidings.Untold(asked().id())));
    assertInstanceOf(DayView.NotReady.class, view().figures());
    counter.pass(DayDesk.FRESH);
    assertTrue(asksAgain());
  }

  @Test
  void thePresentDayIsReadAnewAsItGoesOnAndAPastOneIsNot() {
    enter();
    tell(asked(), 0);
    counter.pass(DayDesk.FRESH.multipliedBy(3));
    assertFalse(asksAgain());
    counter.scan(COFFEE);
    counter.pass(Duration.ofSeconds(1));
    assertTrue(asksAgain());
    wish(new DayWish.Step(-1));
    tell(asked(), 0);
    counter.scan(COFFEE);
    counter.pass(DayDesk.FRESH.multipliedBy(3));
    assertFalse(asksAgain());
  }

  @Test
  void aCopyThatLagsBehindIsAskedUntilItHasCaughtUp() {
    enter();
    tell(asked(), 40);
    assertEquals(40, assertInstanceOf(DayView.There.class, view().figures()).read().behind());
    counter.pass(DayDesk.FRESH);
    tell(asked(), 0);
    counter.pass(DayDesk.FRESH.multipliedBy(2));
    assertFalse(asksAgain());
  }

  @Test
  void linesTakenOutInTheRunningShiftBelongToItsDay() {
    counter.scan(COFFEE);
    counter.want(new Intent.RemoveLine(counter.lines().getFirst().number()));
    enter();
    tell(asked(), 0);
    DayView.There there = assertInstanceOf(DayView.There.class, view().figures());
    assertEquals(new Flow(1, Money.of(18_500)), there.read().figures().takenOut());
  }

  @Test
  void whatNeedsAPersonIsToldBesideTheFigures() {
    enter();
    assertEquals(List.of(), view().concerns());
    counter.now = counter.now.plus(Duration.ofDays(1));
    counter.take(new Input.Tick());
    assertEquals(List.of(new Concern.ShiftOverdue(TODAY)), view().concerns());
  }

  @Test
  void aFileIsWrittenBesideTheTillAndSaidWhereItLies() {
    enter();
    wish(new DayWish.SaveTable());
    assertEquals(Optional.empty(), view().saving());
    tell(asked(), 0);
    wish(new DayWish.SaveTable());
    assertEquals(Optional.of(new Saving.Busy()), view().saving());
    assertInstanceOf(
        DayErrand.SaveTable.class,
        assertInstanceOf(Effect.ForDay.class, counter.effect()).errand());
    counter.take(
        new Input.DayHeard(new DayTidings.Written(new Saving.Saved("/data/exports/a.csv"))));
    assertEquals(Optional.of(new Saving.Saved("/data/exports/a.csv")), view().saving());
    Fact.Decided taken = counter.ledger.facts(Fact.Decided.class).getLast();
    assertEquals("DAY " + TODAY, taken.item());
    assertEquals(Decision.EXPORTED, taken.what());
    wish(new DayWish.SavePicture(new Picture(1, 1, (_, _) -> 0)));
    counter.take(new Input.DayHeard(new DayTidings.Written(new Saving.NotSaved(Saving.Why.FULL))));
    assertEquals(Optional.of(new Saving.NotSaved(Saving.Why.FULL)), view().saving());
  }

  @Test
  void noPageTakesThePlaceOfAPayment() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.ForDay(new DayWish.Open()));
    assertEquals(Optional.empty(), counter.snapshot().approval());
    assertInstanceOf(Stage.ByCash.class, counter.stage());
  }

  @Test
  void whatIsWantedOfAPageThatIsNotOpenDoesNothing() {
    wish(new DayWish.Step(-1));
    wish(new DayWish.SaveTable());
    assertEquals(Optional.empty(), counter.snapshot().approval());
    assertEquals(List.of(), counter.effects());
  }
}
