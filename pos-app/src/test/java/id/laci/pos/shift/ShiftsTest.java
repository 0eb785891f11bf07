package id.laci.pos.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShiftsTest {
  /// Every state and every event: what comes of it.
  private static final String TABLE =
      """
      never        opened              Open
      never        cash                - NOT_OPEN
      never        no-sale             - NOT_OPEN
      never        handed-over         - NOT_OPEN
      never        handed-to-self      - NOT_OPEN
      never        count-begun         - NOT_OPEN
      never        count-left          - NOT_OPEN
      never        count-fixed         - NOT_OPEN
      never        count-off           - NOT_OPEN
      never        counted-again       - NOT_OPEN
      never        again-by-same       - NOT_OPEN
      never        closed              - NOT_OPEN
      never        closed-short        - NOT_OPEN
      never        closed-short-alone  - NOT_OPEN
      never        closed-unapproved   - NOT_OPEN
      closed       opened              Open
      closed       cash                - NOT_OPEN
      closed       no-sale             - NOT_OPEN
      closed       handed-over         - NOT_OPEN
      closed       handed-to-self      - NOT_OPEN
      closed       count-begun         - NOT_OPEN
      closed       count-left          - NOT_OPEN
      closed       count-fixed         - NOT_OPEN
      closed       count-off           - NOT_OPEN
      closed       counted-again       - NOT_OPEN
      closed       again-by-same       - NOT_OPEN
      closed       closed              - NOT_OPEN
      closed       closed-short        - NOT_OPEN
      closed       closed-short-alone  - NOT_OPEN
      closed       closed-unapproved   - NOT_OPEN
      open         opened              - ALREADY_OPEN
      open         cash                Open
      open         no-sale             Open
      open         handed-over         Open
      open         handed-to-self      - SAME_CASHIER
      open         count-begun         Counting
      open         count-left          - NOT_COUNTED
      open         count-fixed         - NOT_COUNTED
      open         count-off           - NOT_COUNTED
      open         counted-again       - NOT_COUNTED
      open         again-by-same       - NOT_COUNTED
      open         closed              - NOT_COUNTED
      open         closed-short        - NOT_COUNTED
      open         closed-short-alone  - NOT_COUNTED
      open         closed-unapproved   - NOT_COUNTED
      counting     opened              - ALREADY_OPEN
      counting     cash                - BEING_COUNTED
      counting     no-sale             - BEING_COUNTED
      counting     handed-over         - BEING_COUNTED
      counting     handed-to-self      - BEING_COUNTED
      counting     count-begun         - BEING_COUNTED
      counting     count-left          Open
      counting     count-fixed         Fixed
      counting     count-off           Recounting
      counting     counted-again       - NOT_COUNTED
      counting     again-by-same       - NOT_COUNTED
      counting     closed              - NOT_COUNTED
      counting     closed-short        - NOT_COUNTED
      counting     closed-short-alone  - NOT_COUNTED
      counting     closed-unapproved   - NOT_COUNTED
      recounting   opened              - ALREADY_OPEN
      recounting   cash                - BEING_COUNTED
      recounting   no-sale             - BEING_COUNTED
      recounting   handed-over         - BEING_COUNTED
      recounting   handed-to-self      - BEING_COUNTED
      recounting   count-begun         - BEING_COUNTED
      recounting   count-left          - COUNT_IS_FIXED
      recounting   count-fixed         - COUNT_IS_FIXED
      recounting   count-off           - COUNT_IS_FIXED
      recounting   counted-again       Fixed
      recounting   again-by-same       - SAME_PERSON
      recounting   closed              - OTHER_REPORT
      recounting   closed-short        - OTHER_REPORT
      recounting   closed-short-alone  Closed
      recounting   closed-unapproved   - OTHER_REPORT
      fixed        opened              - ALREADY_OPEN
      fixed        cash                - BEING_COUNTED
      fixed        no-sale             - BEING_COUNTED
      fixed        handed-over         - BEING_COUNTED
      fixed        handed-to-self      - BEING_COUNTED
      fixed        count-begun         - BEING_COUNTED
      fixed        count-left          - COUNT_IS_FIXED
      fixed        count-fixed         - COUNT_IS_FIXED
      fixed        count-off           - COUNT_IS_FIXED
      fixed        counted-again       - COUNT_IS_FIXED
      fixed        again-by-same       - COUNT_IS_FIXED
      fixed        closed              Closed
      fixed        closed-short        - OTHER_REPORT
      fixed        closed-short-alone  - OTHER_REPORT
      fixed        closed-unapproved   - OTHER_REPORT
      fixed-short  opened              - ALREADY_OPEN
      fixed-short  cash                - BEING_COUNTED
      fixed-short  no-sale             - BEING_COUNTED
      fixed-short  handed-over         - BEING_COUNTED
      fixed-short  handed-to-self      - BEING_COUNTED
      fixed-short  count-begun         - BEING_COUNTED
      fixed-short  count-left          - COUNT_IS_FIXED
      fixed-short  count-fixed         - COUNT_IS_FIXED
      fixed-short  count-off           - COUNT_IS_FIXED
      fixed-short  counted-again       - COUNT_IS_FIXED
      fixed-short  again-by-same       - COUNT_IS_FIXED
      fixed-short  closed              - OTHER_REPORT
      fixed-short  closed-short        Closed
      fixed-short  closed-short-alone  - OTHER_REPORT
      fixed-short  closed-unapproved   - NEEDS_APPROVAL
      """;

  @Test
  void everyEventInEveryStateComesToWhatTheTableSays() {
    StringBuilder table = new StringBuilder();
    ShiftSamples.states()
        .forEach(
            (state, shift) ->
                ShiftSamples.events()
                    .forEach(
                        (name, event) ->
                            table.append(
                                String.format(
                                    "%-12s %-19s %s%n",
                                    state, name, outcome(Shifts.step(shift, 1, event))))));
    assertEquals(TABLE, table.toString());
  }

  private static String outcome(ShiftStep step) {
    return switch (step) {
      case ShiftStep.Moved(var next) -> next.getClass().getSimpleName();
      case ShiftStep.Refused(var why) -> "- " + why;
    };
  }

  @Test
  void aShiftTakesTheNumberThatIsNextAndNoOther() {
    Shift closed = new Shift.Closed(ShiftSamples.report(1), Takings.NONE);
    assertEquals(
        "- OTHER_REPORT",
        outcome(Shifts.step(closed, 2, new ShiftEvent.Opened(ShiftSamples.opening(1)))));
    assertEquals(
        "Open", outcome(Shifts.step(closed, 2, new ShiftEvent.Opened(ShiftSamples.opening(2)))));
  }

  @Test
  void whatCameAfterClosingIsCountedByTheNextShift() {
    Shift closed = new Shift.Closed(ShiftSamples.report(1), Takings.NONE.cameLate(Money.of(7_000)));
    Shift open = moved(closed, 2, new ShiftEvent.Opened(ShiftSamples.opening(2)));
    assertEquals(
        new Flow(1, Money.of(7_000)), open.underWay().orElseThrow().takings().cashless().late());
  }

  @Test
  void aDifferenceUpToTheSettingNeedsNobodyAndOneRupiahMoreDoes() {
    Running running = ShiftSamples.busy();
    for (long off : new long[] {-10_000, 0, 10_000}) {
      assertInstanceOf(Shift.Fixed.class, fixed(running, off), "off by " + off);
    }
    for (long off : new long[] {-10_001, 10_001}) {
      assertInstanceOf(Shift.Recounting.class, fixed(running, off), "off by " + off);
    }
  }

  private static Shift fixed(Running running, long off) {
    Counted count = ShiftSamples.counted(ShiftSamples.off(running, off), "Dewi");
    return moved(
        new Shift.Counting(running, "Dewi"),
        1,
        new ShiftEvent.CountFixed(count, ShiftSamples.ALLOWED));
  }

  @Test
  void theSecondCountIsTheOneThatCounts() {
    Running running = ShiftSamples.busy();
    Counted second = ShiftSamples.counted(ShiftSamples.off(running, -500), "Budi");
    Shift.Fixed fixed =
        assertInstanceOf(
            Shift.Fixed.class,
            moved(
                fixed(running, -50_000),
                1,
                new ShiftEvent.CountedAgain(second, ShiftSamples.ALLOWED)));
    assertEquals(second, fixed.valid());
    assertEquals(Money.of(-500), fixed.difference());
    assertEquals(false, fixed.needsApproval());
  }

  @Test
  void theDrawerShouldHoldTheFloatAndWhatCameInLessWhatWentOut() {
    Money expected = Money.of(300_000 + 137_000 - 25_000 + 100_000 - 15_000 - 200_000);
    assertEquals(expected, ShiftSamples.busy().drawer().expected());
    ZReport report = ShiftSamples.report(1);
    assertEquals(Money.of(296_500 - expected.rupiah()), report.difference());
    assertEquals(Money.of(96_500), report.takenOut());
  }

  @Test
  void aHandOverKeepsBothNamesAndWhatWasOff() {
    HandOver over = ShiftSamples.busy().handOvers().getFirst();
    assertEquals("Sari", over.from());
    assertEquals("Dewi", over.to());
    assertEquals(Optional.of(Money.of(-500)), over.difference());
    assertEquals("Dewi", ShiftSamples.busy().cashier());
  }

  @Test
  void aReportForThoseWhoCountBlindlyTellsNothingOfTheCash() {
    XReport blind = XReport.of(ShiftSamples.busy(), false, ShiftSamples.AT);
    assertEquals(Optional.empty(), blind.whole());
    assertEquals(4, blind.sales());
    XReport open = XReport.of(ShiftSamples.busy(), true, ShiftSamples.AT);
    assertEquals(
        ShiftSamples.busy().drawer().expected(), open.whole().orElseThrow().drawer().expected());
  }

  static Shift moved(Shift shift, long next, ShiftEvent event) {
    return assertInstanceOf(ShiftStep.Moved.class, Shifts.step(shift, next, event)).next();
  }
}
