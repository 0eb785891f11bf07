package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Excess;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Refusal;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.sale.Sale;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.takeback.ReturnWish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rules look at what is done at the till: they ask for a manager before it or mark it with it, and
/// change nothing else.
class WatchTest {
  private static final Money ALL = Money.of(22_500);

  private Counter counter = begin(Counter.OPEN);

  private static Counter begin(TillState state) {
    Counter counter = new Counter(ShiftSettings.USUAL, state);
    counter.restart();
    return counter;
  }

  /// @return the state in which that person of the demonstration is at the till
  private static TillState with(DemoStaff who) {
    StaffMember member = who.member();
    return Counter.OPEN.after(
        new Fact.Staffed(new StaffEvent.SignedIn(member.id(), member.name(), Instant.EPOCH)));
  }

  private static TillState with(TillState state, Rule rule, Setting setting) {
    return state.after(
        new Fact.Risked(
            new RiskEvent.RuleSet(rule, setting, "Ibu Ratna", Optional.empty(), Instant.EPOCH)));
  }

  private List<Mark> marks() {
    return counter.ledger.folded().risks().marks().all();
  }

  private void noSale() {
    counter.want(new Intent.ForShift(new ShiftWish.NoSale("tukar uang")));
  }

  private int noSales() {
    return counter.ledger.folded().shifts().shift().underWay().orElseThrow().noSales().size();
  }

  private ApprovalRequest asked() {
    return counter.snapshot().approval().orElseThrow().request();
  }

  @Test
  void whoeverMayDoItAloneNeedsAManagersWordOnceARuleFires() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 3; i++) {
      noSale();
    }
    assertEquals(3, noSales());
    assertEquals(List.of(), marks());
    noSale();
    assertEquals(3, noSales());
    Finding fourth = new Finding.Again(Rule.MANY_NO_SALES, "Budi", 4, 3);
    assertEquals(new Act.NoSale("tukar uang"), asked().act());
    assertEquals(List.of(new Excess.Watched(fourth, true)), asked().why());
    assertEquals(List.of(DemoStaff.RATNA.member()), asked().approvers());
    counter.approve();
    assertEquals(4, noSales());
    assertEquals(
        List.of(
            new Mark(
                1,
                fourth,
                "Budi",
                new About.Shift(1),
                Money.ZERO,
                counter.now,
                Mark.Done.ASKED,
                Optional.of("manager"),
                Optional.empty())),
        marks());
  }

  @Test
  void nobodyAgreesWithThemselvesThereEither() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 4; i++) {
      noSale();
    }
    ApprovalRequest request = asked();
    counter.take(
        new Input.ApprovalAnswered(
            request.id(),
            new Approver.Answer.Approved(
                new Approval(request.id(), "Budi", counter.now, request.act()))));
    assertEquals(3, noSales());
    assertEquals(List.of(), marks());
  }

  @Test
  void aRefusalLeavesEverythingAsItWas() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 4; i++) {
      noSale();
    }
    TillState before = counter.ledger.folded();
    counter.want(new Intent.CancelApproval());
    assertEquals(before, counter.ledger.folded());
    assertTrue(counter.snapshot().approval().isEmpty());
    counter.scan(Counter.COFFEE);
    assertEquals(1, counter.lines().size());
  }

  @Test
  void anHourLaterNobodyIsAsked() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 3; i++) {
      noSale();
    }
    counter.now = counter.now.plus(Duration.ofHours(1));
    noSale();
    assertEquals(4, noSales());
    assertEquals(List.of(), marks());
  }

  @Test
  void whereNobodyElseCouldAgreeItIsDoneAndMarked() {
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
      noSale();
    }
    assertEquals(4, noSales());
    assertEquals(Mark.Done.NOBODY_TO_ASK, marks().getFirst().done());
  }

  @Test
  void aCashierWhoIsAskedAnywayIsAskedOfAManagerWhoReadsWhy() {
    for (int i = 0; i < 4; i++) {
      noSale();
      if (i < 3) {
        assertEquals(List.of(), asked().why());
        counter.approve();
      }
    }
    assertEquals(
        List.of(new Excess.Watched(new Finding.Again(Rule.MANY_NO_SALES, "Sari", 4, 3), true)),
        asked().why());
    counter.approve();
    assertEquals(Optional.of("manager"), marks().getFirst().approvedBy());
  }

  @Test
  void aRuleThatIsOffAsksNobodyAndMarksNothing() {
    Setting off = new Setting(false, Response.ASK, 3);
    counter = begin(with(with(DemoStaff.BUDI), Rule.MANY_NO_SALES, off));
    for (int i = 0; i < 9; i++) {
      noSale();
    }
    assertEquals(9, noSales());
    assertEquals(List.of(), counter.ledger.facts(Fact.Risked.class));
  }

  @Test
  void aReturnByWhoSoldItIsMarkedInItsOwnStep() {
    Sale sale = cashSale();
    counter.now = counter.now.plus(Duration.ofMinutes(4));
    askForReturn(sale);
    Finding soon = new Finding.Soon("Sari", 4, 15);
    assertEquals(List.of(new Excess.Watched(soon, false)), asked().why());
    counter.approve();
    Mark mark = marks().getFirst();
    String number = counter.ledger.folded().returns().all().iterator().next().grant().number();
    assertEquals(soon, mark.finding());
    assertEquals(new About.Return(number, sale.receipt()), mark.about());
    assertEquals(Money.of(18_500), mark.amount());
    assertEquals(Mark.Done.MARKED, mark.done());
    assertTogether(Fact.ReturnMoved.class);
  }

  /// The mark is on disk in the one record with what it is about.
  private void assertTogether(Class<? extends Fact> kind) {
    List<Fact> last = read(counter.ledger.texts().getLast()).facts();
    assertTrue(last.stream().anyMatch(kind::isInstance), last.toString());
    assertTrue(
        last.stream().anyMatch(fact -> fact instanceof Fact.Risked(RiskEvent.Fired _)),
        last.toString());
  }

  private static Entry read(String text) {
    try {
      return FactText.read(text);
    } catch (FactText.Unreadable e) {
      throw new AssertionError(text, e);
    }
  }

  private Sale cashSale() {
    counter.want(new Intent.Open(Page.Name.TILES));
    counter.scan(Counter.COFFEE);
    counter.scan(Counter.WATER);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(ALL));
    Sale sale = counter.ledger.folded().lastSale().orElseThrow();
    counter.want(new Intent.NextSale());
    return sale;
  }

  private void open(Sale sale) {
    counter.want(new Intent.ForReturn(new ReturnWish.OpenSale(sale.receipt())));
    counter.take(
        new Input.ReturnHeard(
            new ReturnTidings.SaleRead(
                sale.receipt(),
                Optional.of(sale),
                List.copyOf(counter.ledger.folded().returns().all()),
                true)));
  }

  private void askForReturn(Sale sale) {
    open(sale);
    counter.want(new Intent.ForReturn(new ReturnWish.Choose(1, 1, GoodsBack.RESTOCK)));
    counter.want(new Intent.ForReturn(new ReturnWish.Because(ReasonCode.DAMAGED, "")));
    counter.want(new Intent.ForReturn(new ReturnWish.Ask()));
  }

  @Test
  void theFourthRefundOfTheHourIsAskedForAlthoughTheRightIsThere() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 3; i++) {
      askForReturn(cashSale());
    }
    assertEquals(3, counter.ledger.folded().returns().all().size());
    askForReturn(cashSale());
    assertEquals(3, counter.ledger.folded().returns().all().size());
    assertTrue(
        asked()
            .why()
            .contains(
                new Excess.Watched(new Finding.Again(Rule.MANY_REFUNDS, "Budi", 4, 3), true)));
    counter.approve();
    assertEquals(4, counter.ledger.folded().returns().all().size());
  }

  @Test
  void theThirdReturnOfOneSaleIsAskedFor() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 3; i++) {
      counter.scan(Counter.COFFEE);
    }
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(55_500)));
    Sale sale = counter.ledger.folded().lastSale().orElseThrow();
    counter.want(new Intent.NextSale());
    askForReturn(sale);
    askForReturn(sale);
    assertTrue(counter.snapshot().approval().isEmpty());
    askForReturn(sale);
    assertTrue(
        asked()
            .why()
            .contains(new Excess.Watched(new Finding.SameSale(sale.receipt(), 3, 2), true)));
  }

  @Test
  void theFourthSaleThatIsUndoneIsAskedFor() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 4; i++) {
      open(cashSale());
      counter.want(new Intent.ForReturn(new ReturnWish.As(Kind.VOID)));
      counter.want(new Intent.ForReturn(new ReturnWish.Because(ReasonCode.DAMAGED, "")));
      counter.want(new Intent.ForReturn(new ReturnWish.Ask()));
    }
    assertEquals(3, counter.ledger.folded().returns().all().size());
    assertEquals(
        List.of(new Excess.Watched(new Finding.Again(Rule.MANY_VOIDS, "Budi", 4, 3), true)),
        asked().why());
  }

  @Test
  void endingCodesIsMarkedAndNeverHeldUp() {
    for (int i = 0; i < 7; i++) {
      counter.effects();
      Order order = counter.showCode();
      counter.want(new Intent.Back());
      assertTrue(counter.snapshot().approval().isEmpty());
      counter.answer(order, new EndAnswer.Ended());
      counter.want(new Intent.RemoveLine(counter.lines().getFirst().number()));
    }
    assertEquals(
        List.of(new Finding.Again(Rule.MANY_ENDED_CODES, "Sari", 7, 6)),
        marks().stream().map(Mark::finding).toList());
    assertInstanceOf(About.Code.class, marks().getFirst().about());
  }

  @Test
  void codesThatEndByThemselvesOrThatNobodySawAreNobodysDoing() {
    counter.scan(Counter.COFFEE);
    counter.want(new Intent.PayByQr());
    Order refused = counter.charged();
    counter.answer(refused, new ChargeAnswer.Refused(Refusal.OTHER, "no"));
    counter.want(new Intent.PayByQr());
    counter.charged();
    counter.want(new Intent.Back());
    assertEquals(List.of(), counter.ledger.facts(Fact.Risked.class));
    counter = begin(Counter.OPEN);
    counter.showCode();
    counter.now = counter.now.plus(Counter.LIFETIME);
    counter.pass(Duration.ofSeconds(2));
    assertEquals(List.of(), counter.ledger.facts(Fact.Risked.class));
  }

  @Test
  void aCodeOfOurOwnNearTheLimitIsMarkedWithIt() {
    for (int i = 0; i < 4; i++) {
      counter.scan(Counter.COFFEE);
      counter.scan(Counter.WATER);
      counter.want(new Intent.PayOffline());
      assertTrue(counter.snapshot().approval().isEmpty());
      if (i < 3) {
        assertEquals(List.of(), marks());
        counter.want(new Intent.ClaimPaid("REF 0815-471" + i));
        counter.want(new Intent.NextSale());
      }
    }
    assertEquals(
        new Finding.NearLimit(Money.of(90_000), Money.of(100_000), 80),
        marks().getFirst().finding());
    assertTogether(Fact.ClaimMoved.class);
  }

  @Test
  void theFourthTimeGoodsLeaveAPartlyPaidBasketIsAskedFor() {
    counter = begin(with(DemoStaff.BUDI));
    for (int i = 0; i < 5; i++) {
      counter.scan(Counter.COFFEE);
    }
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(1_000)));
    for (int i = 0; i < 4; i++) {
      counter.want(new Intent.ChangeQuantity(1, -1));
    }
    assertEquals(2, counter.lines().getFirst().quantity());
    counter.want(new Intent.CancelApproval());
    assertEquals(2, counter.lines().getFirst().quantity()); // the sale goes on with them
    counter.want(new Intent.ChangeQuantity(1, -1));
    counter.approve();
    assertEquals(1, counter.lines().getFirst().quantity());
    assertEquals(Mark.Done.ASKED, marks().getFirst().done());
    assertTogether(Fact.Decided.class);
  }

  @Test
  void smallSumsOfCashThatAddUpAreAskedForAlthoughEachIsFree() {
    for (int i = 0; i < 6; i++) {
      counter.want(
          new Intent.ForShift(
              new ShiftWish.MoveCash(CashMove.Kind.OUT, Money.of(90_000), "belanja")));
    }
    assertEquals(
        List.of(
            new Excess.Watched(
                new Finding.AddsUp("Sari", Money.of(540_000), Money.of(500_000)), true)),
        asked().why());
    counter.approve();
    assertEquals(
        6, counter.ledger.folded().shifts().shift().underWay().orElseThrow().moves().size());
    assertEquals(Mark.Done.ASKED, marks().getFirst().done());
  }

  @Test
  void cashJustUnderTheFreeSumIsMarkedAndNotHeldUp() {
    counter.want(
        new Intent.ForShift(
            new ShiftWish.MoveCash(CashMove.Kind.OUT, Money.of(99_000), "belanja")));
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(
        new Finding.JustUnder(Money.of(99_000), Money.of(100_000), Finding.Asked.APPROVAL),
        marks().getFirst().finding());
  }

  @Test
  void aSmallDifferenceIsAskedForWhereTheRuleSaysSo() {
    Setting strict = new Setting(true, Response.ASK, 5_000);
    counter = begin(with(with(DemoStaff.BUDI), Rule.CASH_DIFFERENCE, strict));
    closeShort();
    assertEquals(new Act.CloseWithDifference(1, Money.of(-6_000)), asked().act());
    assertTrue(counter.ledger.folded().shifts().shift().underWay().isPresent());
    counter.approve();
    assertFalse(counter.ledger.folded().shifts().shift().underWay().isPresent());
    assertEquals(Mark.Done.ASKED, marks().getFirst().done());
    assertEquals(new About.Shift(1), marks().getFirst().about());
    assertTogether(Fact.ShiftMoved.class);
  }

  @Test
  void aSmallDifferenceIsNobodysBusinessOtherwise() {
    closeShort();
    assertFalse(counter.ledger.folded().shifts().shift().underWay().isPresent());
    assertEquals(List.of(), marks());
  }

  private void closeShort() {
    counter.want(new Intent.ForShift(new ShiftWish.BeginCount()));
    counter.want(
        new Intent.ForShift(new ShiftWish.FixCount(new CashCount.AsSum(Money.of(294_000)))));
    counter.want(new Intent.ForShift(new ShiftWish.Close(Money.of(100_000))));
  }

  @Test
  void whatIsTakenOutOfAPaidBasketKeepsItsDecision() {
    counter = begin(with(DemoStaff.BUDI));
    counter.scan(Counter.COFFEE);
    counter.scan(Counter.WATER);
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(1_000)));
    counter.want(new Intent.RemoveLine(2));
    assertEquals(Decision.TAKEN_OUT, counter.ledger.facts(Fact.Decided.class).getFirst().what());
  }

  /// A day of anything: with every rule on and as strict as it can be, the books are those of a day
  /// without rules, byte by byte, but for the marks.
  @Test
  void rulesNeverChangeTheMoneyOfAStep() {
    int marks = 0;
    for (int seed = 0; seed < 25; seed++) {
      RandomDay without = new RandomDay(seed, all(false));
      RandomDay with = new RandomDay(seed, all(true));
      without.run();
      with.run();
      assertEquals(
          List.of(),
          without.journal().stream().filter(text -> text.contains("\"f\":\"risk\"")).toList());
      List<String> left = with.journal().stream().map(WatchTest::withoutMarks).toList();
      assertEquals(without.journal(), left, "seed " + seed);
      marks += with.journal().equals(left) ? 0 : 1;
    }
    assertTrue(marks > 5, "rules that never fire prove nothing");
  }

  private static TillState all(boolean on) {
    TillState state = Counter.OPEN;
    for (Rule rule : Rule.values()) {
      state = with(state, rule, new Setting(on, Response.MARK, rule.least()));
    }
    return state;
  }

  private static String withoutMarks(String text) {
    Entry entry = read(text);
    return FactText.write(
        new Entry(
            entry.at(),
            entry.facts().stream().filter(fact -> !(fact instanceof Fact.Risked)).toList()));
  }
}
