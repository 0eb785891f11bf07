package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Silence;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.OpenItem;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.shift.ShiftStep;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.shift.ZReport;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.StaffMember;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShiftDeskTest {
  private static final Money FLOAT = Money.of(300_000);

  private final Counter counter = open(ShiftSettings.USUAL);

  private static Counter open(ShiftSettings settings) {
    Counter counter = new Counter(settings, Counter.OPEN);
    counter.restart();
    counter.device(Role.DRAWER, new Condition.Ready(Set.of()));
    counter.effects();
    return counter;
  }

  private static ShiftSettings settings(boolean blocks, boolean handOverCounts, boolean shown) {
    ShiftSettings usual = ShiftSettings.USUAL;
    return new ShiftSettings(
        usual.differenceMax(),
        LocalTime.of(3, 0),
        blocks,
        handOverCounts,
        usual.freeCashOut(),
        true,
        shown,
        Optional.empty());
  }

  private void wish(ShiftWish wish) {
    wish(counter, wish);
  }

  private static void wish(Counter at, ShiftWish wish) {
    at.want(new Intent.ForShift(wish));
  }

  private static CashCount sum(long rupiah) {
    return new CashCount.AsSum(Money.of(rupiah));
  }

  private Shift shift() {
    return counter.ledger.folded().shifts().shift();
  }

  private ShiftView view() {
    return assertInstanceOf(Page.Shift.class, counter.snapshot().page()).view();
  }

  private <S extends ShiftView.Standing> S standing(Class<S> kind) {
    return assertInstanceOf(kind, view().standing());
  }

  private void sellForCash() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    counter.want(new Intent.NextSale());
  }

  private Money expected() {
    return shift().underWay().orElseThrow().drawer().expected();
  }

  private ZReport close(long counted) {
    wish(new ShiftWish.BeginCount());
    wish(new ShiftWish.FixCount(sum(counted)));
    wish(new ShiftWish.Close(Money.of(100_000)));
    return counter.ledger.folded().shifts().latest().getLast();
  }

  @Test
  void aNewTillAsksForAShiftBeforeItTakesMoney() {
    Counter fresh = new Counter(ShiftSettings.USUAL, TillState.EMPTY);
    fresh.restart();
    fresh.scan(COFFEE);
    fresh.want(new Intent.PayByCash());
    assertInstanceOf(Stage.Selling.class, fresh.stage());
    assertEquals(
        List.of(new Notice.ShiftRefused(ShiftStep.Why.NOT_OPEN)),
        fresh.notices(Notice.ShiftRefused.class));
    Page.Shift page = assertInstanceOf(Page.Shift.class, fresh.snapshot().page());
    assertEquals(new ShiftView.NotOpen(Money.ZERO), page.view().standing());
    wish(fresh, new ShiftWish.Open(sum(250_000)));
    assertInstanceOf(Page.Tiles.class, fresh.snapshot().page());
    assertEquals(List.of(), fresh.notices(Notice.ShiftRefused.class));
    fresh.want(new Intent.PayByCash());
    assertInstanceOf(Stage.ByCash.class, fresh.stage());
  }

  @Test
  void whereTheSettingsSaySoTheVeryFirstShiftOpensByItselfAndNoOther() {
    Counter fresh = new Counter(ShiftSettings.USUAL.openingWith(FLOAT), TillState.EMPTY);
    fresh.restart();
    assertTrue(fresh.ledger.folded().shifts().isOpen());
    fresh.restart();
    assertEquals(1, fresh.ledger.facts(Fact.ShiftMoved.class).size());
    wish(fresh, new ShiftWish.BeginCount());
    wish(fresh, new ShiftWish.FixCount(sum(300_000)));
    wish(fresh, new ShiftWish.Close(FLOAT));
    fresh.restart();
    assertFalse(fresh.ledger.folded().shifts().isOpen());
    assertEquals(new ShiftBrief.Shut(FLOAT), fresh.snapshot().shift());
  }

  @Test
  void theNextShiftIsProposedWhatStayedInTheDrawer() {
    close(300_000);
    counter.want(new Intent.Open(Page.Name.SHIFT));
    assertEquals(new ShiftView.NotOpen(Money.of(100_000)), view().standing());
    wish(new ShiftWish.Open(sum(100_000)));
    assertEquals(2, shift().underWay().orElseThrow().opening().number());
  }

  @Test
  void aShiftThatWasOpenIsOpenAfterARestart() {
    sellForCash();
    counter.restart();
    assertEquals(Money.of(318_500), expected());
  }

  @Test
  void everyWayToTakeMoneyIsShutWhileTheDrawerIsCountedAndAfterClosing() {
    counter.scan(COFFEE);
    wish(new ShiftWish.BeginCount());
    assertNothingIsTaken();
    wish(new ShiftWish.FixCount(sum(300_000)));
    assertNothingIsTaken();
    wish(new ShiftWish.Close(FLOAT));
    assertNothingIsTaken();
  }

  private void assertNothingIsTaken() {
    int facts = counter.ledger.facts().size();
    for (Intent intent :
        List.of(
            new Intent.PayByQr(),
            new Intent.PayByCash(),
            new Intent.Split(),
            new Intent.PayOffline(),
            new Intent.PayPartByQr(Money.of(5_000)),
            new Intent.TakeCash(Money.of(50_000)),
            new Intent.TakePart(Money.of(5_000)))) {
      counter.want(intent);
      assertInstanceOf(Stage.Selling.class, counter.stage(), intent.toString());
      assertEquals(1, counter.notices(Notice.ShiftRefused.class).size(), intent.toString());
    }
    assertEquals(facts, counter.ledger.facts().size());
  }

  @Test
  void cashInAndOutAndToTheSafeOpenTheDrawerWithTheirReasons() {
    wish(new ShiftWish.MoveCash(CashMove.Kind.IN, Money.of(50_000), " uang kecil "));
    wish(new ShiftWish.MoveCash(CashMove.Kind.OUT, Money.of(15_000), "es batu"));
    wish(new ShiftWish.MoveCash(CashMove.Kind.DROP, Money.of(200_000), ""));
    assertEquals(Money.of(135_000), expected());
    assertEquals(
        List.of("uang kecil", "es batu", ""),
        counter.ledger.facts(Fact.DrawerOpened.class).stream()
            .map(Fact.DrawerOpened::reason)
            .toList());
    assertEquals(3, counter.effects().stream().filter(Effect.OpenDrawer.class::isInstance).count());
  }

  @Test
  void cashOutAboveTheLimitAsksAManager() {
    wish(new ShiftWish.MoveCash(CashMove.Kind.OUT, Money.of(100_001), "bayar kurir"));
    assertEquals(FLOAT, expected());
    assertEquals(
        new Act.CashOut(Money.of(100_001), "bayar kurir"),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.approve();
    assertEquals(Money.of(199_999), expected());
    assertEquals(
        Optional.of("manager"), shift().underWay().orElseThrow().moves().getFirst().approvedBy());
  }

  @Test
  void withoutAReasonOrAnAmountNothingMoves() {
    wish(new ShiftWish.MoveCash(CashMove.Kind.IN, Money.of(50_000), "  "));
    wish(new ShiftWish.MoveCash(CashMove.Kind.OUT, Money.ZERO, "es batu"));
    wish(new ShiftWish.NoSale("a"));
    assertEquals(List.of(), counter.ledger.facts());
    assertEquals(Optional.empty(), counter.snapshot().approval());
  }

  @Test
  void aNoSaleAsksAManagerAndKeepsTheReason() {
    wish(new ShiftWish.NoSale("tukar uang"));
    assertEquals(List.of(), counter.effects());
    counter.approve();
    assertTrue(counter.effects().contains(new Effect.OpenDrawer()));
    assertEquals("tukar uang", counter.ledger.facts(Fact.DrawerOpened.class).getLast().reason());
    assertEquals(
        Optional.of("manager"), shift().underWay().orElseThrow().noSales().getFirst().approvedBy());
  }

  @Test
  void whoeverProvesItTakesTheDrawerOverAndIsAtTheTill() {
    wish(new ShiftWish.HandOver(Optional.empty()));
    assertEquals(List.of("Ibu Ratna", "Budi"), approvers());
    counter.approve("Budi");
    sellForCash();
    assertEquals("Budi", counter.ledger.folded().lastSale().orElseThrow().cashier());
    assertEquals(
        "Budi", assertInstanceOf(ShiftBrief.Open.class, counter.snapshot().shift()).cashier());
  }

  private List<String> approvers() {
    return counter.snapshot().approval().orElseThrow().request().approvers().stream()
        .map(StaffMember::name)
        .toList();
  }

  @Test
  void whoeverIsAtTheTillAlreadyTakesTheDrawerOverWithoutAnotherPin() {
    counter.signIn(DemoStaff.BUDI);
    wish(new ShiftWish.HandOver(Optional.empty()));
    assertEquals(Optional.empty(), counter.snapshot().approval());
    assertEquals("Budi", shift().underWay().orElseThrow().cashier());
  }

  @Test
  void nobodyHandsADrawerOverToThemselves() {
    wish(new ShiftWish.HandOver(Optional.empty()));
    counter.approve("Sari");
    assertEquals("Sari", shift().underWay().orElseThrow().cashier());
  }

  @Test
  void whereTheShopWantsItAHandOverIsCounted() {
    Counter strict = open(settings(false, true, false));
    wish(strict, new ShiftWish.HandOver(Optional.empty()));
    assertEquals(Optional.empty(), strict.snapshot().approval());
    wish(strict, new ShiftWish.HandOver(Optional.of(sum(299_000))));
    strict.approve("Budi");
    assertEquals(
        Optional.of(Money.of(-1_000)),
        strict
            .ledger
            .folded()
            .shifts()
            .shift()
            .underWay()
            .orElseThrow()
            .handOvers()
            .getFirst()
            .difference());
  }

  @Test
  void nothingTellsWhatShouldBeThereBeforeTheCountIsFixed() {
    sellForCash();
    counter.want(new Intent.Open(Page.Name.SHIFT));
    assertTellsNothing();
    wish(new ShiftWish.BeginCount());
    assertTellsNothing();
    wish(new ShiftWish.FixCount(sum(100_000)));
    assertTellsNothing();
    standing(ShiftView.Recounting.class);
    wish(new ShiftWish.CountAgain(sum(318_000)));
    assertTellsNothing();
    counter.approve("Budi");
    ShiftView.Fixed fixed = standing(ShiftView.Fixed.class);
    assertEquals(Money.of(318_500), fixed.expected());
    assertEquals(Money.of(-500), fixed.difference());
    assertFalse(fixed.needsApproval());
  }

  /// The sum that is expected, and the sum of the sales, which with the wallets' part tells it.
  private void assertTellsNothing() {
    String shown = counter.snapshot().page().toString();
    assertFalse(shown.contains("318500") || shown.contains("318.500"), shown);
    assertFalse(shown.contains("18500") || shown.contains("18.500"), shown);
  }

  @Test
  void whoeverMaySeeItSeesItWhileSellingAndNotWhileCounting() {
    Counter trusted = open(settings(false, false, true));
    trusted.want(new Intent.Open(Page.Name.SHIFT));
    ShiftView view = ((Page.Shift) trusted.snapshot().page()).view();
    assertTrue(
        assertInstanceOf(ShiftView.Selling.class, view.standing()).report().whole().isEmpty(),
        "a cashier may not take an X report");
    trusted.signIn(DemoStaff.BUDI);
    trusted.want(new Intent.Open(Page.Name.SHIFT));
    view = ((Page.Shift) trusted.snapshot().page()).view();
    assertTrue(
        assertInstanceOf(ShiftView.Selling.class, view.standing()).report().whole().isPresent());
    wish(trusted, new ShiftWish.BeginCount());
    view = ((Page.Shift) trusted.snapshot().page()).view();
    assertInstanceOf(ShiftView.Counting.class, view.standing());
  }

  @Test
  void theSamePersonCannotCountAgain() {
    wish(new ShiftWish.BeginCount());
    wish(new ShiftWish.FixCount(sum(1)));
    wish(new ShiftWish.CountAgain(sum(300_000)));
    counter.approve("Sari");
    assertInstanceOf(Shift.Recounting.class, shift());
  }

  @Test
  void aManagerWhoCountedDoesNotLetTheirOwnDifferencePass() {
    counter.signIn(DemoStaff.BUDI);
    wish(new ShiftWish.BeginCount());
    wish(new ShiftWish.FixCount(sum(1)));
    wish(new ShiftWish.CountAgain(sum(300_000)));
    assertEquals(List.of("Ibu Ratna"), approvers());
    wish(new ShiftWish.Close(Money.ZERO));
    assertEquals(List.of("Ibu Ratna"), approvers());
    counter.approve("Ibu Ratna");
    assertInstanceOf(Shift.Closed.class, shift());
  }

  @Test
  void aGreatDifferenceNeedsAManager() {
    wish(new ShiftWish.BeginCount());
    wish(new ShiftWish.FixCount(sum(200_000)));
    wish(new ShiftWish.CountAgain(sum(250_000)));
    counter.approve("Budi");
    wish(new ShiftWish.Close(Money.of(250_000)));
    assertInstanceOf(Shift.Fixed.class, shift());
    assertEquals(
        new Act.CloseWithDifference(1, Money.of(-50_000)),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.approve();
    ZReport report = counter.ledger.folded().shifts().latest().getLast();
    assertEquals(Money.of(-50_000), report.difference());
    assertEquals(Optional.of("manager"), report.approvedBy());
  }

  @Test
  void withoutASecondPersonAManagerLetsTheFirstCountStand() {
    wish(new ShiftWish.BeginCount());
    wish(new ShiftWish.FixCount(sum(200_000)));
    wish(new ShiftWish.Close(Money.ZERO));
    counter.approve();
    assertInstanceOf(Shift.Closed.class, shift());
  }

  @Test
  void closingTwiceGivesTheSameReport() {
    ZReport report = close(300_000);
    wish(new ShiftWish.Close(Money.ZERO));
    assertEquals(List.of(report), counter.ledger.folded().shifts().latest());
    assertEquals("K1-A0000000-Z00001", report.document());
    assertEquals(
        1,
        counter.ledger.facts(Fact.ShiftMoved.class).stream()
            .filter(fact -> fact.event() instanceof ShiftEvent.Closed)
            .count());
  }

  @Test
  void theReportIsPrintedOnceAndThenAsCopies() {
    ZReport report = close(300_000);
    PrintJob job = job();
    assertEquals(new Paper.OfShift(report), job.paper());
    assertEquals(0, job.copy());
    counter.printEnds(report.document(), 0, PrintJob.State.PRINTED, null);
    counter.effects();
    wish(new ShiftWish.PrintZ(1));
    assertEquals(List.of(), counter.effects()); // a cashier asks
    counter.approve();
    assertEquals(new Effect.FindReport(1), counter.effects().getLast());
    counter.take(new Input.ReportFound(1, Optional.of(report), 1));
    PrintJob copy = job();
    assertEquals(1, copy.copy());
    assertEquals(new Paper.OfShift(report), copy.paper());
  }

  @Test
  void whatARoleMayNotDoAloneAsksAndWhatItMayIsDone() {
    wish(new ShiftWish.PrintX());
    assertEquals(
        new Act.Enter(Permission.REPORT_X),
        counter.snapshot().approval().orElseThrow().request().act());
    assertEquals(List.of(), counter.effects());
    counter.approve();
    assertInstanceOf(Effect.PrintXReport.class, counter.effects().getLast());
    wish(new ShiftWish.MoveCash(CashMove.Kind.DROP, Money.of(200_000), ""));
    assertEquals(Optional.empty(), counter.snapshot().approval());
    assertEquals(Money.of(100_000), expected());
    assertEquals(
        Optional.empty(), shift().underWay().orElseThrow().moves().getFirst().approvedBy());
  }

  @Test
  void aReportThatThePrinterTookNothingOfIsPrintedLater() {
    counter.printer(new Condition.Out(DeviceTrouble.PAPER, ""));
    ZReport report = close(300_000);
    assertEquals(
        List.of(new Notice.NotPrinted(report.document(), DeviceTrouble.PAPER)),
        counter.notices(Notice.NotPrinted.class));
    counter.effects();
    counter.printer(new Condition.Ready(Set.of()));
    assertEquals(report.document(), job().receipt());
  }

  @Test
  void whatTheCopyCannotTellOfAFreshReportIsKnownHere() {
    close(300_000);
    counter.effects();
    counter.printEnds("K1-A0000000-Z00001", 0, PrintJob.State.SENT, null);
    counter.take(new Input.ReportFound(1, Optional.empty(), 0));
    assertEquals(1, job().copy());
  }

  private PrintJob job() {
    return counter.effects().stream()
        .filter(Effect.Print.class::isInstance)
        .map(effect -> ((Effect.Print) effect).job())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSaleAtTheCounterHasToBeSettledFirst() {
    counter.scan(COFFEE);
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(5_000)));
    counter.want(new Intent.Open(Page.Name.SHIFT));
    counter.want(new Intent.Back());
    wish(new ShiftWish.BeginCount());
    assertInstanceOf(Shift.Open.class, shift());
    assertEquals(1, counter.notices(Notice.ClosingBlocked.class).size());
    counter.want(new Intent.GiveBackParts());
    wish(new ShiftWish.BeginCount());
    assertInstanceOf(Shift.Counting.class, shift());
    assertEquals(List.of(), counter.notices(Notice.ClosingBlocked.class));
  }

  @Test
  void aCodeThatMayStillBePaidKeepsTheShiftOpen() {
    counter.showCode();
    wish(new ShiftWish.BeginCount());
    assertInstanceOf(Shift.Open.class, shift());
  }

  /// A code of an earlier sale that nobody could end.
  private static Order released(Counter at) {
    Order order = at.showCode();
    at.want(new Intent.Back());
    at.answer(order, new EndAnswer.Unheard(Silence.BROKEN_OFF));
    at.want(new Intent.PayByCash());
    at.want(new Intent.TakeCash(Money.of(100_000)));
    at.want(new Intent.NextSale());
    return order;
  }

  @Test
  void openPaymentsOfEarlierSalesAreNamedOrBlockAsTheShopWants() {
    released(counter);
    counter.want(new Intent.Open(Page.Name.SHIFT));
    assertTrue(
        view().open().contains(new OpenItem(OpenItem.Kind.PAYMENTS, 1, false)),
        view().open().toString());
    wish(new ShiftWish.BeginCount());
    assertInstanceOf(Shift.Counting.class, shift());

    Counter strict = open(settings(true, false, false));
    released(strict);
    wish(strict, new ShiftWish.BeginCount());
    assertInstanceOf(Shift.Open.class, strict.ledger.folded().shifts().shift());
  }

  @Test
  void aPaymentThatSettlesAfterClosingIsRecordedAndTheNextShiftCountsIt() {
    Order order = released(counter);
    close(expected().rupiah());
    counter.notify(order, counter.settled(order));
    assertEquals(1, counter.ledger.folded().payments().late().size());
    wish(new ShiftWish.Open(sum(100_000)));
    assertEquals(
        order.amount(), shift().underWay().orElseThrow().takings().cashless().late().amount());
    assertEquals(Money.of(100_000), expected());
  }

  @Test
  void lateMoneyIsNotGivenBackInCashWhileNoShiftIsOpen() {
    Order order = released(counter);
    close(expected().rupiah());
    counter.notify(order, counter.settled(order));
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, "pelanggan kembali"));
    assertEquals(Optional.empty(), counter.snapshot().approval());
    assertEquals(
        List.of(new Notice.ShiftRefused(ShiftStep.Why.NOT_OPEN)),
        counter.notices(Notice.ShiftRefused.class));
  }

  @Test
  void anApprovalThatComesAfterTheCountHasBegunMovesNothing() {
    wish(new ShiftWish.MoveCash(CashMove.Kind.OUT, Money.of(150_000), "bayar kurir"));
    wish(new ShiftWish.BeginCount());
    counter.approve();
    assertEquals(FLOAT, expected());
  }

  @Test
  void aShiftOfYesterdayIsSaidToBe() {
    counter.now = counter.now.plus(Duration.ofDays(1));
    counter.take(new Input.Tick());
    assertEquals(
        Optional.of(LocalDate.of(2026, 3, 1)),
        assertInstanceOf(ShiftBrief.Open.class, counter.snapshot().shift()).overdue());
  }

  @Test
  void aDayThatEndsAtThreeHasItsNightInIt() {
    Counter late = new Counter(settings(false, false, false), TillState.EMPTY);
    late.now = java.time.Instant.parse("2026-02-28T19:30:00Z"); // 02.30 in Jakarta
    late.restart();
    wish(late, new ShiftWish.Open(sum(1)));
    assertEquals(
        LocalDate.of(2026, 2, 28),
        late.ledger.folded().shifts().shift().underWay().orElseThrow().opening().day());
  }

  @Test
  void aDiskThatFailsClosesNothing() {
    wish(new ShiftWish.BeginCount());
    wish(new ShiftWish.FixCount(sum(300_000)));
    counter.ledger.failing = _ -> true;
    wish(new ShiftWish.Close(FLOAT));
    assertInstanceOf(Shift.Fixed.class, shift());
    assertEquals(1, counter.notices(Notice.LedgerTrouble.class).size());
    counter.ledger.failing = _ -> false;
    wish(new ShiftWish.Close(FLOAT));
    assertInstanceOf(Shift.Closed.class, shift());
  }
}
