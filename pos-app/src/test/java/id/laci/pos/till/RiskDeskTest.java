package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.RiskFilter;
import id.laci.pos.risk.RiskSamples;
import id.laci.pos.risk.RiskTrouble;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.takeback.ReturnErrand;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What fired is looked at by managers, and never by whoever it is about; the rules are an owner's.
class RiskDeskTest {
  private static final Setting STRICT = new Setting(true, Response.ASK, 1);
  private static final StaffMember RIKA =
      new StaffMember(new StaffId("S9"), "Rika", Rank.SUPERVISOR, true);

  private Counter counter = at(DemoStaff.BUDI);

  private static Counter at(DemoStaff who) {
    Counter counter = new Counter(ShiftSettings.USUAL, with(marked(), who.member()));
    counter.restart();
    return counter;
  }

  private static TillState with(TillState state, StaffMember who) {
    return state.after(
        new Fact.Staffed(new StaffEvent.SignedIn(who.id(), who.name(), Instant.EPOCH)));
  }

  /// Two marks of Sari's, one of Budi's.
  private static TillState marked() {
    return Counter.OPEN
        .after(fired(RiskSamples.mark(1, RiskSamples.findings().getFirst())))
        .after(fired(of(2, "Budi", new About.Shift(1))))
        .after(fired(of(3, "Sari", new About.Return("K1-0-R000001", ""))));
  }

  private static Mark of(long number, String who, About about) {
    return new Mark(
        number,
        new Finding.Again(Rule.MANY_NO_SALES, who, 4, 3),
        who,
        about,
        Money.ZERO,
        RiskSamples.AT,
        Mark.Done.MARKED,
        Optional.empty(),
        Optional.empty());
  }

  private static Fact fired(Mark mark) {
    return new Fact.Risked(new RiskEvent.Fired(mark));
  }

  private void open() {
    counter.want(new Intent.Open(Page.Name.RISK));
  }

  private void wish(RiskWish wish) {
    counter.want(new Intent.ForRisk(wish));
  }

  private RiskView view() {
    return assertInstanceOf(Page.Risk.class, counter.snapshot().page()).view();
  }

  private List<Long> shown() {
    return view().marks().stream().map(Mark::number).toList();
  }

  private Optional<Mark.Seen> seen(long number) {
    return counter.ledger.folded().risks().marks().numbered(number).flatMap(Mark::seen);
  }

  @Test
  void aManagerSeesTheNewestFirstAndHowManyNobodyHasLookedAt() {
    assertEquals(3, counter.snapshot().staff().unseen());
    open();
    assertEquals(List.of(3L, 2L, 1L), shown());
    assertEquals(3, view().unseen());
    assertEquals(List.of("Budi", "Sari"), view().people());
    assertFalse(view().maySet());
  }

  @Test
  void aCashierSeesNeitherThePageNorThatThereIsAnything() {
    counter = at(DemoStaff.SARI);
    assertEquals(0, counter.snapshot().staff().unseen());
    open();
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
    assertEquals(Permission.SETTINGS, counter.notices(Notice.NotAllowed.class).getFirst().what());
    wish(new RiskWish.See(1, ""));
    assertEquals(Optional.empty(), seen(1));
  }

  @Test
  void aSupervisorAsksAndThePageIsForWhoeverAgreed() {
    Roster roster = DemoStaff.roster().with(RIKA);
    counter =
        new Counter(
            new StaffSetup(
                Optional.of(roster), Optional.of(RIKA.id()), Optional.empty(), Optional.empty()));
    counter.restart();
    open();
    assertEquals(
        new Act.Enter(Permission.SETTINGS),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.approve();
    assertEquals(RiskFilter.UNSEEN, view().filter());
    assertFalse(view().maySet()); // a manager agreed, not the owner
  }

  @Test
  void whatIsLookedAtIsKeptWithANoteAndIsNotShownAsUnseenAnyMore() {
    open();
    wish(new RiskWish.See(3, "  pelanggan kembali "));
    assertEquals(Optional.of(new Mark.Seen("Budi", "pelanggan kembali", counter.now)), seen(3));
    assertEquals(List.of(2L, 1L), shown());
    assertEquals(2, counter.snapshot().staff().unseen());
    wish(new RiskWish.Show(RiskFilter.UNSEEN.unseen(false)));
    assertEquals(List.of(3L, 2L, 1L), shown());
    int facts = counter.ledger.facts().size();
    wish(new RiskWish.See(3, "once more"));
    assertEquals(facts, counter.ledger.facts().size());
  }

  @Test
  void nobodyLooksAtTheirOwnWhileAnotherCould() {
    open();
    wish(new RiskWish.See(2, ""));
    assertEquals(Optional.empty(), seen(2));
    assertEquals(Optional.of(new RiskTrouble.OwnMark()), view().trouble());
    wish(new RiskWish.See(1, ""));
    assertEquals(Optional.empty(), view().trouble());
    assertEquals("Budi", seen(1).orElseThrow().by());
  }

  @Test
  void whoIsAloneLooksAtTheirOwn() {
    Roster alone = Roster.EMPTY.with(DemoStaff.RATNA.member());
    counter =
        new Counter(
            new StaffSetup(
                Optional.of(alone),
                Optional.of(DemoStaff.RATNA.member().id()),
                Optional.empty(),
                Optional.empty()));
    counter.restart();
    for (int i = 0; i < 4; i++) {
      counter.want(new Intent.ForShift(new ShiftWish.NoSale("tukar uang")));
    }
    open();
    assertEquals("Ibu Ratna", view().marks().getFirst().who());
    wish(new RiskWish.See(1, ""));
    assertEquals("Ibu Ratna", seen(1).orElseThrow().by());
  }

  @Test
  void aNoteThatIsTooLongIsRefused() {
    open();
    wish(new RiskWish.See(1, "x".repeat(Mark.NOTE_MAX + 1)));
    assertEquals(Optional.of(new RiskTrouble.LongNote()), view().trouble());
    wish(new RiskWish.See(1, "x".repeat(Mark.NOTE_MAX)));
    assertEquals(Mark.NOTE_MAX, seen(1).orElseThrow().note().length());
  }

  @Test
  void marksAreFilteredByRuleAndByPerson() {
    open();
    RiskFilter filter = RiskFilter.UNSEEN.of(Optional.of(Rule.MANY_NO_SALES));
    wish(new RiskWish.Show(filter));
    assertEquals(List.of(3L, 2L), shown());
    wish(new RiskWish.Show(filter.by(Optional.of("Sari"))));
    assertEquals(List.of(3L), shown());
    assertEquals(3, view().unseen());
  }

  @Test
  void onlyAnOwnerSetsRulesAndTheJournalSaysWho() {
    open();
    wish(new RiskWish.Set(Rule.MANY_VOIDS, STRICT));
    assertEquals(Optional.of(new RiskTrouble.NotYours()), view().trouble());
    assertEquals(List.of(), counter.ledger.facts(Fact.Risked.class));
    counter = at(DemoStaff.RATNA);
    open();
    assertTrue(view().maySet());
    wish(new RiskWish.Set(Rule.MANY_VOIDS, STRICT));
    assertEquals(
        List.of(
            new Fact.Risked(
                new RiskEvent.RuleSet(
                    Rule.MANY_VOIDS, STRICT, "Ibu Ratna", Optional.empty(), counter.now))),
        counter.ledger.facts(Fact.Risked.class));
    assertEquals(STRICT, view().rules().of(Rule.MANY_VOIDS));
    wish(new RiskWish.Set(Rule.MANY_VOIDS, STRICT)); // as it is
    assertEquals(1, counter.ledger.facts(Fact.Risked.class).size());
    counter.restart();
    open();
    assertEquals(STRICT, view().rules().of(Rule.MANY_VOIDS));
  }

  @Test
  void aRuleIsNeverSetAsItCannotBe() {
    counter = at(DemoStaff.RATNA);
    open();
    for (Setting bad :
        List.of(
            new Setting(true, Response.MARK, 0),
            new Setting(true, Response.MARK, 101),
            new Setting(true, Response.ASK, 6))) {
      wish(new RiskWish.Set(Rule.MANY_ENDED_CODES, bad));
      assertEquals(
          Optional.of(new RiskTrouble.OutOfRange(Rule.MANY_ENDED_CODES)), view().trouble());
    }
    assertEquals(List.of(), counter.ledger.facts(Fact.Risked.class));
  }

  @Test
  void whatAMarkIsAboutIsOpened() {
    open();
    counter.effects();
    wish(new RiskWish.Open(1)); // its return is not known any more, its sale is looked up
    assertInstanceOf(Page.Return.class, counter.snapshot().page());
    assertTrue(
        counter
            .effects()
            .contains(new Effect.ForReturn(new ReturnErrand.ReadSale("K1-0000000A-000001"))));
    open();
    wish(new RiskWish.Open(2));
    assertInstanceOf(Page.Shift.class, counter.snapshot().page());
    open();
    wish(new RiskWish.Open(3)); // nobody found the sale of those goods
    assertEquals(Optional.of(new RiskTrouble.NothingToOpen()), view().trouble());
  }

  @Test
  void aCodeAndAnOwnCodeAreOpenedToo() {
    TillState state =
        marked()
            .after(fired(of(4, "Sari", new About.Code("LACI-K1-A0000000-0000001"))))
            .after(fired(of(5, "Sari", new About.OwnCode("K1A0000001"))))
            .after(fired(of(6, "Sari", new About.Sale("K1-0000000A-000009"))));
    counter = new Counter(ShiftSettings.USUAL, with(state, DemoStaff.BUDI.member()));
    counter.restart();
    open();
    wish(new RiskWish.Open(4));
    assertEquals(
        "LACI-K1-A0000000-0000001",
        assertInstanceOf(Page.Payments.class, counter.snapshot().page()).query());
    open();
    wish(new RiskWish.Open(5));
    assertInstanceOf(Page.Reconcile.class, counter.snapshot().page());
    open();
    wish(new RiskWish.Open(6));
    assertInstanceOf(Page.Return.class, counter.snapshot().page());
  }

  @Test
  void thePageDoesNotStayOpenBehindTheLock() {
    open();
    counter.want(new Intent.ForStaff(new StaffWish.Lock()));
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
  }

  @Test
  void aLedgerThatTakesNothingLeavesARuleAsItIs() {
    counter = at(DemoStaff.RATNA);
    open();
    counter.ledger.failing = _ -> true;
    wish(new RiskWish.Set(Rule.MANY_VOIDS, STRICT));
    assertEquals(Rule.MANY_VOIDS.usual(), view().rules().of(Rule.MANY_VOIDS));
  }
}
