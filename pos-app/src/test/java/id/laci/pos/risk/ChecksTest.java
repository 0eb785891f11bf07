package id.laci.pos.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each rule by its boundary: just under, at, and over.
class ChecksTest {
  private static final Instant NOW = RiskSamples.AT;
  private static final String RECEIPT = "K1-0000000A-000001";

  private Lately lately = Lately.NOTHING;

  private void did(Trace.Kind kind, String who, long amount, Instant at) {
    lately = lately.with(new Trace(kind, who, Money.of(amount), at));
  }

  private List<Finding> found(Deed deed) {
    return found(deed, NOW);
  }

  private List<Finding> found(Deed deed, Instant now) {
    return Checks.of(RuleSettings.SHIPPED, lately, deed, now).stream()
        .map(Checks.Fired::finding)
        .toList();
  }

  private static Deed.GiveBack back(Duration ago, int earlier, boolean undone, long amount) {
    return new Deed.GiveBack(
        "Sari",
        RECEIPT,
        Optional.of(new Deed.Sold("Sari", NOW.minus(ago))),
        earlier,
        undone,
        Money.of(amount),
        Optional.of(Money.of(500_000)));
  }

  private static Deed.GiveBack oldGoods() {
    return back(Duration.ofDays(2), 0, false, 18_500);
  }

  private static Deed.GiveBack undone() {
    return back(Duration.ofMinutes(1), 0, true, 18_500);
  }

  @Test
  void goodsThatComeBackWithinTheMinutesAreSoonAndASecondLaterTheyAreNot() {
    Duration limit = Duration.ofMinutes(15);
    assertEquals(
        List.of(new Finding.Soon("Sari", 14, 15)),
        found(back(limit.minusSeconds(1), 0, false, 18_500)));
    assertEquals(List.of(new Finding.Soon("Sari", 15, 15)), found(back(limit, 0, false, 18_500)));
    assertEquals(List.of(), found(back(limit.plusMillis(1), 0, false, 18_500)));
  }

  @Test
  void aSaleFromTheFutureWasMadeAMomentAgo() {
    assertEquals(
        List.of(new Finding.Soon("Sari", 0, 15)),
        found(back(Duration.ofDays(-400), 0, false, 18_500)));
  }

  @Test
  void goodsThatAnotherSoldOrThatNobodyFindsAreNotSoon() {
    Deed.Sold byDewi = new Deed.Sold("Dewi", NOW);
    assertEquals(List.of(), found(giveBack(Optional.of(byDewi), RECEIPT)));
    assertEquals(List.of(), found(giveBack(Optional.empty(), "")));
  }

  private static Deed.GiveBack giveBack(Optional<Deed.Sold> sold, String receipt) {
    return new Deed.GiveBack("Sari", receipt, sold, 0, false, Money.of(18_500), Optional.empty());
  }

  @Test
  void theLastSaleIsUndoneSoonByNature() {
    assertEquals(List.of(), found(undone()));
  }

  @Test
  void theFourthRefundOfAnHourFires() {
    assertTheFourthFires(Trace.Kind.REFUND, Rule.MANY_REFUNDS, oldGoods());
  }

  @Test
  void theFourthSaleThatIsUndoneFires() {
    assertTheFourthFires(Trace.Kind.VOID, Rule.MANY_VOIDS, undone());
  }

  @Test
  void theFourthDrawerWithoutASaleFires() {
    assertTheFourthFires(Trace.Kind.NO_SALE, Rule.MANY_NO_SALES, new Deed.NoSale("Sari"));
  }

  @Test
  void theFourthTimeGoodsLeaveAPartlyPaidBasketFires() {
    assertTheFourthFires(Trace.Kind.TAKEN_OUT, Rule.MANY_REMOVED, new Deed.TakeOut("Sari"));
  }

  @Test
  void theSeventhCodeThatIsEndedFires() {
    for (int i = 0; i < 5; i++) {
      did(Trace.Kind.CODE_ENDED, "Sari", 0, NOW);
    }
    assertEquals(List.of(), found(new Deed.EndCode("Sari")));
    did(Trace.Kind.CODE_ENDED, "Sari", 0, NOW);
    assertEquals(
        List.of(new Finding.Again(Rule.MANY_ENDED_CODES, "Sari", 7, 6)),
        found(new Deed.EndCode("Sari")));
  }

  private void assertTheFourthFires(Trace.Kind kind, Rule rule, Deed deed) {
    Instant edge = NOW.minus(Lately.HOUR);
    did(kind, "Sari", 0, edge); // exactly an hour ago: out of it
    did(kind, "Sari", 0, edge.plusMillis(1));
    did(kind, "Sari", 0, NOW);
    for (Trace.Kind other : Trace.Kind.values()) {
      if (other != kind) {
        did(other, "Sari", 0, NOW);
      }
    }
    for (int i = 0; i < 9; i++) {
      did(kind, "Dewi", 0, NOW); // another person's
    }
    assertEquals(List.of(), found(deed));
    did(kind, "Sari", 0, NOW);
    assertEquals(List.of(new Finding.Again(rule, "Sari", 4, 3)), found(deed));
    assertEquals(List.of(), found(deed, NOW.plusMillis(1)).stream().filter(is(rule)).toList());
  }

  private static java.util.function.Predicate<Finding> is(Rule rule) {
    return finding -> finding.rule() == rule;
  }

  @Test
  void aClockThatIsSetBackHidesNothingAndCountsNothingForEver() {
    for (int i = 0; i < 3; i++) {
      did(Trace.Kind.NO_SALE, "Sari", 0, NOW);
    }
    Instant back = NOW.minus(Duration.ofDays(30));
    Deed deed = new Deed.NoSale("Sari");
    assertEquals(1, found(deed, back).size());
    did(Trace.Kind.NO_SALE, "Sari", 0, back);
    assertEquals(
        List.of(new Finding.Again(Rule.MANY_NO_SALES, "Sari", 5, 3)),
        found(deed, back.plusSeconds(3_599)));
    assertEquals(List.of(), found(deed, back.plusSeconds(3_600)));
  }

  @Test
  void theThirdReturnOfOneSaleFires() {
    assertEquals(List.of(), found(back(Duration.ofDays(1), 1, false, 18_500)));
    assertEquals(
        List.of(new Finding.SameSale(RECEIPT, 3, 2)),
        found(back(Duration.ofDays(1), 2, false, 18_500)));
  }

  @Test
  void unverifiedMoneyFiresFromItsShareOfTheLimitOn() {
    Money limit = Money.of(500_000);
    assertEquals(List.of(), found(new Deed.OwnCode("Sari", Money.of(399_999), limit)));
    assertEquals(
        List.of(new Finding.NearLimit(Money.of(400_000), limit, 80)),
        found(new Deed.OwnCode("Sari", Money.of(400_000), limit)));
    assertEquals(List.of(), found(new Deed.OwnCode("Sari", Money.of(1), Money.ZERO)));
  }

  @Test
  void anAmountJustUnderThePhonesCodeFiresAndTheSumItselfDoesNot() {
    assertEquals(List.of(), found(back(Duration.ofDays(1), 0, false, 474_999)));
    for (long amount : List.of(475_000L, 499_999L)) {
      assertEquals(
          List.of(
              new Finding.JustUnder(Money.of(amount), Money.of(500_000), Finding.Asked.PHONE_CODE)),
          found(back(Duration.ofDays(1), 0, false, amount)));
    }
    assertEquals(List.of(), found(back(Duration.ofDays(1), 0, false, 500_000)));
  }

  @Test
  void cashJustUnderWhatNeedsApprovalFiresAndOneRupiahMoreDoesNot() {
    assertEquals(List.of(), found(out(94_999)));
    for (long amount : List.of(95_000L, 100_000L)) {
      assertEquals(
          List.of(
              new Finding.JustUnder(Money.of(amount), Money.of(100_000), Finding.Asked.APPROVAL)),
          found(out(amount)));
    }
    assertEquals(List.of(), found(out(100_001)));
    assertEquals(
        List.of(
            new Finding.JustUnder(Money.of(480_000), Money.of(500_000), Finding.Asked.PHONE_CODE)),
        found(out(480_000)));
  }

  private static Deed.CashOut out(long amount) {
    return new Deed.CashOut(
        "Sari", Money.of(amount), Optional.of(Money.of(100_000)), Optional.of(Money.of(500_000)));
  }

  @Test
  void smallSumsOfADayAddUp() {
    did(Trace.Kind.CASH_OUT, "Sari", 400_000, NOW.minus(Lately.DAY)); // exactly a day ago
    did(Trace.Kind.CASH_OUT, "Sari", 80_000, NOW.minus(Lately.DAY).plusMillis(1));
    did(Trace.Kind.CASH_OUT, "Sari", 370_000, NOW);
    did(Trace.Kind.CASH_OUT, "Dewi", 900_000, NOW);
    assertEquals(List.of(), found(out(50_000)));
    assertEquals(
        List.of(new Finding.AddsUp("Sari", Money.of(500_001), Money.of(500_000))),
        found(out(50_001)));
  }

  @Test
  void aDifferenceFiresEitherWayAboveItsLimit() {
    for (long sign : List.of(1L, -1L)) {
      assertEquals(List.of(), found(new Deed.Close("Sari", Money.of(sign * 50_000))));
      assertEquals(
          List.of(new Finding.Difference(Money.of(sign * 50_001), Money.of(50_000))),
          found(new Deed.Close("Sari", Money.of(sign * 50_001))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatIsOffFindsNothing(Rule rule) {
    Setting usual = rule.usual();
    RuleSettings off =
        RuleSettings.SHIPPED.with(rule, new Setting(false, usual.response(), usual.limit()));
    Random random = new Random(rule.name().hashCode());
    boolean fired = false;
    for (int i = 0; i < 2_000; i++) {
      Deed deed = any(random);
      List<Checks.Fired> on = Checks.of(RuleSettings.SHIPPED, lately, deed, NOW);
      List<Checks.Fired> rest = Checks.of(off, lately, deed, NOW);
      assertEquals(on.stream().filter(one -> one.finding().rule() != rule).toList(), rest);
      fired |= !on.equals(rest);
      did(any(random, Trace.Kind.values()), "Sari", random.nextInt(90_000), NOW);
    }
    assertTrue(fired, "never fired, so it proves nothing");
  }

  @Test
  void aRuleNeverMarksAndAsksOfOneDeed() {
    Random random = new Random(7);
    RuleSettings settings = RuleSettings.SHIPPED;
    for (int i = 0; i < 5_000; i++) {
      Rule rule = any(random, Rule.values());
      Response response = rule.mayAsk() ? any(random, Response.values()) : Response.MARK;
      settings = settings.with(rule, new Setting(true, response, rule.usual().limit()));
      List<Checks.Fired> fired = Checks.of(settings, lately, any(random), NOW);
      Set<Rule> once = new HashSet<>();
      for (Checks.Fired one : fired) {
        assertTrue(once.add(one.finding().rule()), fired.toString());
        assertEquals(settings.of(one.finding().rule()).response(), one.response());
      }
      did(any(random, Trace.Kind.values()), "Sari", random.nextInt(90_000), NOW);
    }
  }

  @Test
  void takingMoneyIsNeverHeldUp() {
    RuleSettings settings = RuleSettings.SHIPPED;
    for (Rule rule : Rule.values()) {
      Response most = rule.mayAsk() ? Response.ASK : Response.MARK;
      settings = settings.with(rule, new Setting(true, most, rule.least()));
    }
    for (Deed deed :
        List.of(
            new Deed.EndCode("Sari"),
            new Deed.OwnCode("Sari", Money.of(500_000), Money.of(500_000)))) {
      List<Checks.Fired> fired = Checks.of(settings, many(), deed, NOW);
      assertFalse(fired.isEmpty(), deed.toString());
      assertFalse(fired.stream().anyMatch(Checks.Fired::asks), deed.toString());
    }
  }

  private static Lately many() {
    Lately many = Lately.NOTHING;
    for (int i = 0; i < 9; i++) {
      for (Trace.Kind kind : Trace.Kind.values()) {
        many = many.with(new Trace(kind, "Sari", Money.of(90_000), NOW));
      }
    }
    return many;
  }

  @Test
  void onlySoManyTracesAreKeptAndOnlyOfADay() {
    for (int i = 0; i < Lately.TRACES_MAX + 5; i++) {
      did(Trace.Kind.NO_SALE, "Sari", i, NOW.plusMillis(i));
    }
    assertEquals(Lately.TRACES_MAX, lately.traces().size());
    assertEquals(Money.of(5), lately.traces().getFirst().amount());
    did(Trace.Kind.NO_SALE, "Sari", 1, NOW.plus(Lately.DAY).plusSeconds(60));
    assertEquals(1, lately.traces().size());
  }

  @ParameterizedTest
  @EnumSource
  void aRuleIsShippedAsItMayBeSet(Rule rule) {
    assertTrue(rule.takes(rule.usual()));
    assertTrue(rule.usual().on());
    assertFalse(rule.takes(new Setting(true, Response.MARK, rule.least() - 1)));
    assertFalse(rule.takes(new Setting(true, Response.MARK, rule.most() + 1)));
    assertEquals(rule.mayAsk(), rule.takes(new Setting(true, Response.ASK, rule.usual().limit())));
    Setting bad = new Setting(true, Response.MARK, rule.most() + 1);
    assertThrows(IllegalArgumentException.class, () -> RuleSettings.SHIPPED.with(rule, bad));
  }

  @Test
  void onlyWhatDiffersFromTheShippedIsAChange() {
    RuleSettings settings = RuleSettings.SHIPPED;
    Setting other = new Setting(false, Response.MARK, 9);
    settings = settings.with(Rule.MANY_REFUNDS, other);
    assertEquals(other, settings.of(Rule.MANY_REFUNDS));
    assertEquals(RuleSettings.SHIPPED, settings.with(Rule.MANY_REFUNDS, Rule.MANY_REFUNDS.usual()));
  }

  @Test
  void marksAreKeptUntilThereAreTooManyAndTheOldestThatWasLookedAtGoesFirst() {
    Marks marks = Marks.NONE;
    Finding finding = RiskSamples.findings().getFirst();
    for (int i = 1; i <= Marks.MARKS_MAX; i++) {
      marks = marks.with(RiskSamples.mark(i, finding));
    }
    marks = marks.seen(7, new Mark.Seen("Budi", "", NOW));
    assertEquals(Marks.MARKS_MAX - 1, marks.unseen());
    marks = marks.with(RiskSamples.mark(1_000, finding));
    assertEquals(Optional.empty(), marks.numbered(7));
    marks = marks.with(RiskSamples.mark(1_001, finding));
    assertEquals(Optional.empty(), marks.numbered(1));
    assertEquals(Marks.MARKS_MAX, marks.all().size());
  }

  @Test
  void theFirstLookAtAMarkCounts() {
    Marks marks = Marks.NONE.with(RiskSamples.mark(1, RiskSamples.findings().getFirst()));
    Mark.Seen first = new Mark.Seen("Budi", "customer came back", NOW);
    marks = marks.seen(1, first).seen(1, new Mark.Seen("Dewi", "", NOW));
    assertEquals(Optional.of(first), marks.numbered(1).flatMap(Mark::seen));
    assertEquals(0, marks.unseen());
  }

  @Test
  void nobodyAgreesWithThemselves() {
    Finding finding = RiskSamples.findings().getFirst();
    About about = RiskSamples.abouts().getFirst();
    assertThrows(
        IllegalArgumentException.class,
        () -> RiskSamples.mark(1, finding, about, Mark.Done.ASKED, Optional.of("Sari")));
    assertThrows(
        IllegalArgumentException.class,
        () -> RiskSamples.mark(1, finding, about, Mark.Done.ASKED, Optional.empty()));
  }

  @Test
  void theSamplesHaveEveryRuleAndEveryKindOfFindingThingAndEvent() {
    assertEquals(
        Set.of(Rule.values()),
        Set.copyOf(new HashSet<>(RiskSamples.findings().stream().map(Finding::rule).toList())));
    assertComplete(Finding.class, RiskSamples.findings());
    assertComplete(About.class, RiskSamples.abouts());
    assertComplete(RiskEvent.class, RiskSamples.events());
  }

  private static void assertComplete(Class<?> kind, List<?> samples) {
    assertEquals(
        Set.of(kind.getPermittedSubclasses()),
        new HashSet<>(samples.stream().map(Object::getClass).toList()));
  }

  private static Deed any(Random random) {
    long amount = 1L + random.nextInt(600_000);
    List<Deed> deeds = new ArrayList<>();
    deeds.add(
        back(
            Duration.ofMinutes(random.nextInt(40)),
            random.nextInt(4),
            random.nextBoolean(),
            amount));
    deeds.add(out(amount));
    deeds.add(new Deed.NoSale("Sari"));
    deeds.add(new Deed.TakeOut("Sari"));
    deeds.add(new Deed.EndCode("Sari"));
    deeds.add(new Deed.OwnCode("Sari", Money.of(amount), Money.of(500_000)));
    deeds.add(new Deed.Close("Sari", Money.of(amount - 300_000)));
    return deeds.get(random.nextInt(deeds.size()));
  }

  private static <T> T any(Random random, T[] values) {
    return Arrays.asList(values).get(random.nextInt(values.length));
  }
}
