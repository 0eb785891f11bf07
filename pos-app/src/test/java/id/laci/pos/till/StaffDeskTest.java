package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.RosterFault;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.staff.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who takes the till over, who may what, and what is changed among the staff. What proves who
/// somebody is is played by the test.
final class StaffDeskTest {
  private static final StaffSetup REAL =
      new StaffSetup(
          Optional.empty(),
          Optional.empty(),
          Optional.of(Duration.ofMinutes(5)),
          Optional.of(Money.of(500_000)));
  private static final StaffTidings.Reveal CODE =
      new StaffTidings.Reveal(List.of("AAAA-BBBB-CCCC-DDDD-EEEE"));

  private Counter counter = new Counter();

  private static Pin pin() {
    return new Pin("493817".toCharArray());
  }

  private void want(StaffWish wish) {
    counter.want(new Intent.ForStaff(wish));
  }

  /// @return the errand that was asked for just now
  private Effect.Staff errand() {
    return counter.effects().stream()
        .filter(Effect.Staff.class::isInstance)
        .map(Effect.Staff.class::cast)
        .filter(staff -> !(staff.errand() instanceof StaffErrand.Look))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no errand"));
  }

  private void answer(StaffTidings tidings) {
    counter.take(new Input.StaffTold(errand().id(), tidings));
  }

  private void signIn(DemoStaff who) {
    want(new StaffWish.Lock());
    want(new StaffWish.SignIn(pin()));
    answer(new StaffTidings.Known(who.member().id()));
  }

  private StaffView.Gate gate() {
    return counter.snapshot().staff().gate();
  }

  private StaffPage page() {
    return assertInstanceOf(Page.Staff.class, counter.snapshot().page()).view();
  }

  private Roster roster() {
    return counter.ledger.folded().staff().roster().orElseThrow();
  }

  private List<StaffEvent> events() {
    return counter.ledger.facts(Fact.Staffed.class).stream().map(Fact.Staffed::event).toList();
  }

  private void setUp() {
    counter = new Counter(REAL);
    counter.restart();
    want(new StaffWish.SetUp("Ibu Ratna", pin()));
    answer(new StaffTidings.Revealed(new StaffId("S1"), CODE));
    want(new StaffWish.Seen());
    counter.effects();
  }

  @Test
  void aShiftThatOpensByItselfIsOfWhoeverSignsInFirst() {
    counter = new Counter(ShiftSettings.USUAL.openingWith(Money.of(300_000)), REAL);
    counter.restart();
    assertInstanceOf(ShiftBrief.Shut.class, counter.snapshot().shift());
    want(new StaffWish.SetUp("Ibu Ratna", pin()));
    answer(new StaffTidings.Revealed(new StaffId("S1"), CODE));
    assertEquals(
        "Ibu Ratna", assertInstanceOf(ShiftBrief.Open.class, counter.snapshot().shift()).cashier());
  }

  @Test
  void behindTheLockScansLandInTheBasketWhateverPageIsOpen() {
    for (Page.Name page : List.of(Page.Name.RETURN, Page.Name.DEVICES)) {
      counter = new Counter();
      counter.restart();
      counter.want(new Intent.Open(page));
      counter.want(new Intent.TryScanning(true));
      want(new StaffWish.Lock());
      counter.scan(Counter.COFFEE);
      assertEquals(1, counter.snapshot().basket().count(), page.name());
    }
  }

  @Test
  void aRealTillSellsNothingBeforeItsOwnerHasSetItUp() {
    counter = new Counter(REAL);
    counter.restart();
    assertInstanceOf(StaffView.Gate.SetUp.class, gate());
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.Open(Page.Name.QUEUE));
    assertInstanceOf(Stage.Selling.class, counter.stage());
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
    assertEquals(1, counter.lines().size(), "the scan waits in the basket");
  }

  @Test
  void theOwnerSetsUpNameAndPinAndKeepsTheCodeBeforeAnythingElse() {
    counter = new Counter(REAL);
    counter.restart();
    counter.effects();
    want(new StaffWish.SetUp("  ", pin()));
    assertEquals(
        Optional.of(new StaffTrouble.Rule(RosterFault.NAME)),
        assertInstanceOf(StaffView.Gate.SetUp.class, gate()).trouble());
    want(new StaffWish.SetUp("Ibu Ratna", pin()));
    Effect.Staff begin = errand();
    assertInstanceOf(StaffErrand.Begin.class, begin.errand());
    assertEquals(List.of(), events(), "nothing is in the books before the PIN is kept");
    counter.take(
        new Input.StaffTold(begin.id(), new StaffTidings.Revealed(new StaffId("S1"), CODE)));
    assertEquals(new StaffView.Gate.Codes("Ibu Ratna", CODE, false), gate());
    want(new StaffWish.PrintCodes());
    assertEquals(new Effect.PrintCodes("Ibu Ratna", CODE, false, "id"), counter.effect());
    assertEquals(new StaffView.Gate.Codes("Ibu Ratna", CODE, true), gate());
    want(new StaffWish.Seen());
    assertInstanceOf(StaffView.Gate.Open.class, gate());
    assertEquals("Ibu Ratna", counter.snapshot().staff().name());
    assertFalse(counter.ledger.facts(Fact.Staffed.class).toString().contains("AAAA"));
  }

  @Test
  void aSetUpThatTheFileWouldNotTakeIsAskedForAgain() {
    counter = new Counter(REAL);
    counter.restart();
    want(new StaffWish.SetUp("Ibu Ratna", pin()));
    answer(new StaffTidings.Refused(new StaffTrouble.Unavailable("disk full")));
    assertEquals(
        Optional.of(new StaffTrouble.Unavailable("disk full")),
        assertInstanceOf(StaffView.Gate.SetUp.class, gate()).trouble());
    assertEquals(List.of(), events());
  }

  @Test
  void afterARestartTheTillIsLockedAndTheBasketIsThere() {
    setUp();
    counter.scan(COFFEE);
    counter.restart();
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
    assertEquals("Ibu Ratna", counter.snapshot().staff().name());
    assertEquals(1, counter.lines().size());
    want(new StaffWish.SetUp("Maling", pin()));
    assertTrue(
        counter.effects().stream()
            .noneMatch(
                effect ->
                    effect instanceof Effect.Staff staff
                        && staff.errand() instanceof StaffErrand.Begin),
        "a till that has an owner is set up by nobody else");
    want(new StaffWish.SignIn(pin()));
    answer(new StaffTidings.Known(new StaffId("S1")));
    assertInstanceOf(StaffView.Gate.Open.class, gate());
  }

  @Test
  void aFileThatIsGoneOrDamagedOpensNothingAndSaysSo() {
    setUp();
    counter.restart();
    counter.take(
        new Input.StaffTold(
            99,
            new StaffTidings.Looked(
                new Standing(Map.of(), false, Optional.of(new StaffTrouble.Missing())))));
    assertEquals(
        Optional.of(new StaffTrouble.Missing()),
        assertInstanceOf(StaffView.Gate.Locked.class, gate()).trouble());
  }

  @Test
  void whenEverythingWasForgottenOnPurposeTheSameOwnerSetsUpAnewAndTheBooksTell() {
    setUp();
    counter.restart();
    counter.take(
        new Input.StaffTold(
            99, new StaffTidings.Looked(new Standing(Map.of(), true, Optional.empty()))));
    assertEquals(
        Optional.of("Ibu Ratna"),
        assertInstanceOf(StaffView.Gate.SetUp.class, gate()).again().map(StaffMember::name));
    counter.effects();
    want(new StaffWish.SetUp("Maling", pin()));
    answer(new StaffTidings.Revealed(new StaffId("S1"), CODE));
    want(new StaffWish.Seen());
    assertEquals("Ibu Ratna", counter.snapshot().staff().name());
    assertEquals(1, roster().members().size());
    assertTrue(
        events().stream()
            .anyMatch(
                event ->
                    event instanceof StaffEvent.ProofPut put
                        && put.what() == StaffEvent.What.PIN_RECOVERED));
  }

  @Test
  void anOwnerWhoForgotThePinGetsInByThePrintedCode() {
    setUp();
    counter.restart();
    counter.effects();
    want(new StaffWish.Recover(pin(), pin()));
    answer(new StaffTidings.Refused(new StaffTrouble.WrongCode(2)));
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
    want(new StaffWish.Recover(pin(), pin()));
    answer(new StaffTidings.Revealed(new StaffId("S1"), CODE));
    assertEquals(new StaffView.Gate.Codes("Ibu Ratna", CODE, false), gate());
    want(new StaffWish.Seen());
    assertInstanceOf(StaffView.Gate.Open.class, gate());
  }

  @Test
  void anotherCashierTakesOverWithTheBasketAndIsOnTheReceipt() {
    counter.scan(COFFEE);
    signIn(DemoStaff.BUDI);
    assertEquals(1, counter.lines().size());
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(20_000)));
    assertEquals("Budi", counter.stage(Stage.Done.class).sale().cashier());
  }

  @Test
  void whileLockedScansLandAndNothingElseGoesOn() {
    counter.scan(COFFEE);
    want(new StaffWish.Lock());
    counter.effects();
    counter.scan(WATER);
    assertEquals(2, counter.lines().size());
    List.of(
            new Intent.Add("SBN"),
            new Intent.RemoveLine(1),
            new Intent.PayByQr(),
            new Intent.PayByCash(),
            new Intent.Open(Page.Name.QUEUE),
            new Intent.Open(Page.Name.STAFF),
            new Intent.SwitchOffline(false),
            new Intent.PrintAgain(),
            new Intent.Back())
        .forEach(counter::want);
    assertEquals(2, counter.lines().size());
    assertEquals(List.of(), counter.effects());
    assertInstanceOf(Stage.Selling.class, counter.stage());
    assertTrue(counter.snapshot().approval().isEmpty());
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
  }

  @Test
  void aPaymentGoesOnBehindTheLockAndIsDoneThere() {
    counter.restart();
    Order order = counter.showCode();
    want(new StaffWish.Lock());
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
    counter.notify(order, counter.settled(order));
    assertEquals("Sari", counter.stage(Stage.Done.class).sale().cashier());
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
    assertEquals("Sari", counter.printed().cashier());
  }

  @Test
  void whatFollowsByItselfFollowsBehindTheLockToo() {
    Order order = counter.showCode();
    counter.want(new Intent.RemoveLine(2));
    want(new StaffWish.Lock());
    counter.answer(order, new id.laci.pos.payment.EndAnswer.Ended());
    assertEquals(1, counter.lines().size(), "the line that was to go once the code had ended");
  }

  @Test
  void theTillLocksWhenNobodyDoesAnythingForSoLongAndAScanIsSomething() {
    setUp();
    counter.pass(Duration.ofMinutes(4), Duration.ofSeconds(10));
    counter.scan(COFFEE);
    counter.pass(Duration.ofMinutes(4), Duration.ofSeconds(10));
    assertInstanceOf(StaffView.Gate.Open.class, gate());
    counter.pass(Duration.ofMinutes(1), Duration.ofSeconds(10));
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
    assertEquals(1, counter.lines().size());
  }

  @Test
  void wrongPinsAreSaidAndOneIsLookedAtAtATime() {
    want(new StaffWish.Lock());
    want(new StaffWish.SignIn(pin()));
    Effect.Staff first = errand();
    want(new StaffWish.SignIn(pin()));
    assertEquals(List.of(), counter.effects());
    assertTrue(assertInstanceOf(StaffView.Gate.Locked.class, gate()).checking());
    counter.take(
        new Input.StaffTold(first.id(), new StaffTidings.Refused(new StaffTrouble.WrongPin(2))));
    assertEquals(
        new StaffView.Gate.Locked(
            Optional.empty(), Optional.of(new StaffTrouble.WrongPin(2)), false),
        gate());
    counter.take(new Input.StaffTold(first.id(), new StaffTidings.Known(new StaffId("S3"))));
    assertInstanceOf(StaffView.Gate.Locked.class, gate(), "a late answer is nobody's");
  }

  @Test
  void somebodyWhoseAccountIsOffDoesNotGetIn() {
    signIn(DemoStaff.RATNA);
    counter.want(new Intent.Open(Page.Name.STAFF));
    want(new StaffWish.Activate(DemoStaff.SARI.member().id(), false));
    assertFalse(roster().member(DemoStaff.SARI.member().id()).orElseThrow().active());
    counter.effects();
    signIn(DemoStaff.SARI);
    assertEquals(
        Optional.of(new StaffTrouble.NotTheirs()),
        assertInstanceOf(StaffView.Gate.Locked.class, gate()).trouble());
  }

  @Test
  void aBadgeChangesWhoIsAskedForTheirPin() {
    counter.want(new Intent.Scan("badge:42"));
    answer(new StaffTidings.BadgeOf(Optional.empty()));
    assertEquals(1, counter.notices(Notice.UnknownBadge.class).size());
    counter.want(new Intent.Scan("badge:43"));
    answer(new StaffTidings.BadgeOf(Optional.of(DemoStaff.BUDI.member().id())));
    assertEquals(
        Optional.of(DemoStaff.BUDI.member()),
        assertInstanceOf(StaffView.Gate.Locked.class, gate()).badge());
    want(new StaffWish.SignIn(pin()));
    Effect.Staff sign = errand();
    assertEquals(
        Optional.of(DemoStaff.BUDI.member().id()),
        assertInstanceOf(StaffErrand.SignIn.class, sign.errand()).badge());
    want(new StaffWish.OtherPerson());
    assertEquals(Optional.empty(), assertInstanceOf(StaffView.Gate.Locked.class, gate()).badge());
  }

  // approvals

  private ApprovalRequest asked() {
    return counter.snapshot().approval().orElseThrow().request();
  }

  private int switched() {
    return counter.ledger.facts(Fact.OfflineSwitched.class).size();
  }

  @Test
  void aCashierAsksAndIsToldWhoMay() {
    counter.want(new Intent.SwitchOffline(false));
    assertEquals(List.of(DemoStaff.RATNA.member(), DemoStaff.BUDI.member()), asked().approvers());
    assertEquals("Sari", asked().askedBy());
    counter.approve();
    Fact.Decided decided = counter.ledger.facts(Fact.Decided.class).getLast();
    assertEquals(Decision.SWITCHED, decided.what());
    assertEquals("Sari", decided.cashier());
    assertEquals(Optional.of("manager"), decided.approvedBy());
  }

  @Test
  void whoeverMayDoItAloneIsNotAskedAndStandsInTheBooks() {
    signIn(DemoStaff.BUDI);
    counter.want(new Intent.SwitchOffline(false));
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(1, switched());
    Fact.Decided decided = counter.ledger.facts(Fact.Decided.class).getLast();
    assertEquals("Budi", decided.cashier());
    assertEquals(Optional.empty(), decided.approvedBy());
  }

  @Test
  void whoeverMayNotIsToldWhoMayAndNobodyIsAsked() {
    signIn(DemoStaff.RATNA);
    counter.want(new Intent.Open(Page.Name.STAFF));
    want(new StaffWish.Allow(Rank.CASHIER, Permission.OFFLINE_SWITCH, Right.DENIED));
    want(new StaffWish.Allow(Rank.CASHIER, Permission.SELL, Right.DENIED));
    counter.effects();
    signIn(DemoStaff.SARI);
    counter.want(new Intent.SwitchOffline(false));
    assertTrue(counter.snapshot().approval().isEmpty());
    assertEquals(
        List.of(new Notice.NotAllowed(Permission.OFFLINE_SWITCH, List.of("Ibu Ratna", "Budi"))),
        counter.notices(Notice.NotAllowed.class));
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    assertInstanceOf(Stage.Selling.class, counter.stage());
    assertEquals(
        List.of(new Notice.NotAllowed(Permission.SELL, List.of("Ibu Ratna", "Budi"))),
        counter.notices(Notice.NotAllowed.class));
  }

  @Test
  void nobodyAgreesWithThemselvesWhateverTheFileSays() {
    counter.want(new Intent.SwitchOffline(false));
    ApprovalRequest request = asked();
    counter.want(new Intent.GivePin(pin()));
    counter.take(
        new Input.ApprovalAnswered(
            request.id(),
            new Approver.Answer.Approved(
                new Approval(request.id(), "Sari", counter.now, request.act()))));
    assertEquals(0, switched());
    assertInstanceOf(
        Approver.Answer.MayNot.class,
        counter.snapshot().approval().orElseThrow().answer().orElseThrow());
  }

  @Test
  void anApprovalIsUsedOnceAndForNothingElse() {
    counter.want(new Intent.SwitchOffline(false));
    ApprovalRequest request = asked();
    Input yes =
        new Input.ApprovalAnswered(
            request.id(),
            new Approver.Answer.Approved(
                new Approval(request.id(), "Budi", counter.now, request.act())));
    counter.take(yes);
    assertEquals(1, switched());
    counter.take(yes);
    counter.want(new Intent.SwitchOffline(true));
    counter.take(yes);
    assertEquals(1, switched());
    assertTrue(counter.snapshot().approval().isPresent(), "the other one is still asked for");
  }

  @Test
  void anApprovalThatComesTooLateIsNone() {
    counter.want(new Intent.SwitchOffline(false));
    ApprovalRequest request = asked();
    Approval given = new Approval(request.id(), "Budi", counter.now, request.act());
    counter.pass(Approval.LIFETIME, Duration.ofSeconds(10));
    counter.take(new Input.ApprovalAnswered(request.id(), new Approver.Answer.Approved(given)));
    assertEquals(0, switched());
  }

  @Test
  void fromASumOnTheApproversPhoneHasToAgree() {
    StaffSetup strict =
        new StaffSetup(
            StaffSetup.DEMO.given(),
            StaffSetup.DEMO.atStart(),
            Optional.empty(),
            Optional.of(Money.of(70_000)));
    counter = new Counter(strict);
    counter.scan(COFFEE);
    counter.want(new Intent.SetQuantity(1, 3));
    counter.want(new Intent.PayOffline());
    assertEquals(Optional.of(Money.of(55_500)), asked().act().atStake());
    assertFalse(asked().secondFactor());
    counter.want(new Intent.CancelApproval());
    counter.want(new Intent.SetQuantity(1, 4));
    counter.want(new Intent.PayOffline());
    assertEquals(Optional.of(Money.of(74_000)), asked().act().atStake());
    assertTrue(asked().secondFactor());
  }

  @Test
  void lockingAsksNobodyAnyMore() {
    counter.want(new Intent.SwitchOffline(false));
    want(new StaffWish.Lock());
    assertTrue(counter.snapshot().approval().isEmpty());
  }

  @Test
  void aLineOfAPartlyPaidBasketGoesOnlyWhenSomebodyAgrees() {
    counter.scan(COFFEE);
    counter.scan(WATER);
    counter.scan(SOAP);
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(5_000)));
    counter.want(new Intent.RemoveLine(2));
    assertEquals(3, counter.lines().size());
    assertEquals(Optional.of(Money.of(4_000)), asked().act().atStake());
    counter.approve();
    assertEquals(2, counter.lines().size());
    assertEquals(Decision.TAKEN_OUT, counter.ledger.facts(Fact.Decided.class).getLast().what());
    counter.want(new Intent.ChangeQuantity(1, 1));
    assertTrue(counter.snapshot().approval().isEmpty(), "more is always possible");
    signIn(DemoStaff.BUDI);
    counter.want(new Intent.ChangeQuantity(1, -1));
    assertEquals(1, counter.lines().getFirst().quantity());
  }

  // the page

  private void open(DemoStaff who) {
    signIn(who);
    counter.want(new Intent.Open(Page.Name.STAFF));
    counter.effects();
  }

  @Test
  void thePageIsOpenedByWhoeverMayAndByOthersForThem() {
    counter.want(new Intent.Open(Page.Name.STAFF));
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
    ApprovalRequest request = asked();
    counter.take(
        new Input.ApprovalAnswered(
            request.id(),
            new Approver.Answer.Approved(
                new Approval(request.id(), "Budi", counter.now, request.act()))));
    assertEquals(Optional.of(DemoStaff.BUDI.member()), page().actor());
    counter.effects();
    want(new StaffWish.Add("Joko", Rank.CASHIER, pin()));
    answer(new StaffTidings.Done());
    StaffEvent.MemberPut put =
        events().stream()
            .filter(StaffEvent.MemberPut.class::isInstance)
            .map(StaffEvent.MemberPut.class::cast)
            .filter(one -> one.member().name().equals("Joko"))
            .findFirst()
            .orElseThrow();
    assertEquals("Budi, Sari", put.by(), "both names");
    counter.want(new Intent.Open(Page.Name.TILES));
    want(new StaffWish.Activate(put.member().id(), false));
    assertTrue(roster().member(put.member().id()).orElseThrow().active(), "the page is shut");
  }

  @Test
  void somebodyNewHasAnAccountOnceThePinIsKept() {
    open(DemoStaff.BUDI);
    want(new StaffWish.Add("Joko", Rank.SUPERVISOR, pin()));
    Effect.Staff set = errand();
    assertEquals(new StaffId("S4"), assertInstanceOf(StaffErrand.SetPin.class, set.errand()).who());
    assertTrue(page().busy());
    counter.take(
        new Input.StaffTold(set.id(), new StaffTidings.Refused(new StaffTrouble.PinTaken())));
    assertEquals(Optional.of(new StaffTrouble.PinTaken()), page().trouble());
    assertTrue(counter.ledger.folded().staff().roster().isEmpty());
    want(new StaffWish.Add("Joko", Rank.SUPERVISOR, pin()));
    answer(new StaffTidings.Done());
    assertEquals(4, roster().members().size(), "with those whom the program brought along");
    assertEquals(Rank.SUPERVISOR, roster().called("joko").orElseThrow().rank());
    assertEquals(Optional.empty(), page().trouble());
  }

  @Test
  void aManagerMakesNoManager() {
    open(DemoStaff.BUDI);
    want(new StaffWish.Add("Joko", Rank.MANAGER, pin()));
    assertEquals(Optional.of(new StaffTrouble.Rule(RosterFault.RANK)), page().trouble());
    want(new StaffWish.Promote(DemoStaff.SARI.member().id(), Rank.OWNER));
    assertEquals(Optional.of(new StaffTrouble.Rule(RosterFault.RANK)), page().trouble());
    want(new StaffWish.SetPin(DemoStaff.RATNA.member().id(), pin()));
    assertEquals(Optional.of(new StaffTrouble.Rule(RosterFault.RANK)), page().trouble());
    want(new StaffWish.Allow(Rank.CASHIER, Permission.NO_SALE, Right.ALLOWED));
    assertEquals(Optional.of(new StaffTrouble.Rule(RosterFault.NO_RIGHT)), page().trouble());
    assertEquals(List.of(), counter.effects());
  }

  @Test
  void theLastOwnerCannotBeSwitchedOff() {
    open(DemoStaff.RATNA);
    want(new StaffWish.Activate(DemoStaff.RATNA.member().id(), false));
    assertEquals(Optional.of(new StaffTrouble.Rule(RosterFault.LAST_OWNER)), page().trouble());
  }

  @Test
  void anOwnerWhoSwitchesThemselvesOffIsOut() {
    open(DemoStaff.RATNA);
    want(new StaffWish.Promote(DemoStaff.BUDI.member().id(), Rank.OWNER));
    want(new StaffWish.Activate(DemoStaff.RATNA.member().id(), false));
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
  }

  @Test
  void aPhoneIsSetUpByItsCodeAndTheSpareOnesAreShownOnce() {
    open(DemoStaff.RATNA);
    want(new StaffWish.Enrol(DemoStaff.BUDI.member().id()));
    StaffTidings.Reveal uri = new StaffTidings.Reveal(List.of("otpauth://totp/x?secret=ABC"));
    answer(new StaffTidings.Enrolling(DemoStaff.BUDI.member().id(), uri, uri));
    assertInstanceOf(StaffPage.Doing.Enrolling.class, page().doing().orElseThrow());
    want(new StaffWish.Confirm(pin()));
    answer(new StaffTidings.Refused(new StaffTrouble.WrongCode(3)));
    assertInstanceOf(StaffPage.Doing.Enrolling.class, page().doing().orElseThrow());
    want(new StaffWish.Confirm(pin()));
    StaffTidings.Reveal spare = new StaffTidings.Reveal(List.of("AAAA", "BBBB"));
    answer(new StaffTidings.Revealed(DemoStaff.BUDI.member().id(), spare));
    assertEquals(
        Optional.of(new StaffPage.Doing.Codes(DemoStaff.BUDI.member(), spare, false)),
        page().doing());
    want(new StaffWish.Seen());
    assertEquals(Optional.empty(), page().doing());
    assertTrue(
        events().stream()
            .anyMatch(
                event ->
                    event instanceof StaffEvent.ProofPut put
                        && put.what() == StaffEvent.What.CODES_ON));
    assertFalse(events().toString().contains("ABC"), "no secret is in the books");
    assertFalse(counter.snapshots.toString().contains("secret=ABC"), "nor in a snapshot's text");
  }

  @Test
  void theNextBadgeIsTheirs() {
    open(DemoStaff.RATNA);
    want(new StaffWish.WaitForBadge(DemoStaff.SARI.member().id()));
    counter.want(new Intent.Scan("badge:42"));
    Effect.Staff give = errand();
    assertEquals(new StaffErrand.GiveBadge(DemoStaff.SARI.member().id(), "42"), give.errand());
    counter.take(new Input.StaffTold(give.id(), new StaffTidings.Done()));
    assertEquals(Optional.empty(), page().doing());
    assertFalse(events().toString().contains("42"));
  }

  @Test
  void rightsAreChangedByAnOwnerAndHoldAfterARestart() {
    open(DemoStaff.RATNA);
    want(new StaffWish.Allow(Rank.CASHIER, Permission.OFFLINE_SWITCH, Right.ALLOWED));
    assertEquals(Right.ALLOWED, roster().role(Rank.CASHIER).right(Permission.OFFLINE_SWITCH));
    want(new StaffWish.Allow(Rank.OWNER, Permission.STAFF, Right.DENIED));
    assertEquals(Optional.of(new StaffTrouble.Rule(RosterFault.FIXED)), page().trouble());
    Roster before = roster();
    counter.restart();
    assertEquals(before, roster());
    assertEquals(
        before,
        id.laci.pos.ledger.TillState.EMPTY
            .after(counter.ledger.folded().facts())
            .staff()
            .roster()
            .orElseThrow(),
        "and in a snapshot of the state");
    assertInstanceOf(StaffView.Gate.Locked.class, gate());
  }

  @Test
  void aDiskThatWouldNotTakeItLosesNobodysAccount() {
    open(DemoStaff.RATNA);
    want(new StaffWish.Add("Joko", Rank.CASHIER, pin()));
    Effect.Staff set = errand();
    int next = counter.ledger.commits() + 1;
    counter.ledger.failing = commit -> commit == next;
    counter.take(new Input.StaffTold(set.id(), new StaffTidings.Done()));
    assertTrue(counter.ledger.folded().staff().roster().isEmpty());
    counter.pass(Duration.ofSeconds(4));
    assertTrue(roster().called("Joko").isPresent());
  }
}
