package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.Match;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.matching.Candidate;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.reckoning.Errand;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.Sums;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.settlement.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A settlement file at the till: read beside it, imported in one step, and never twice.
class ReckonerTest {
  private static final String HEADER = "Tanggal Transaksi;No. Referensi;Nominal Transaksi;MDR\n";

  private final Counter counter = new Counter();
  private final Clerk clerk = new Clerk(counter);

  @BeforeEach
  void start() {
    counter.restart();
    counter.want(new Intent.Open(Page.Name.RECONCILE));
  }

  private ClaimId sell(Product product, String reference) {
    counter.scan(product);
    counter.want(new Intent.PayOffline());
    ClaimId claim = counter.stage(Stage.ByOwnCode.class).demand().id();
    counter.want(new Intent.ClaimPaid(reference));
    counter.want(new Intent.NextSale());
    counter.want(new Intent.Open(Page.Name.RECONCILE));
    counter.effects();
    return claim;
  }

  private void wish(ReckoningWish wish) {
    counter.want(new Intent.Reckon(wish));
    clerk.work();
  }

  /// The file lies there and is read.
  private void choose(String path, String text) {
    clerk.files.put(path, text);
    wish(new ReckoningWish.Choose(path));
  }

  private ReckoningView view() {
    return assertInstanceOf(Page.Reconcile.class, counter.snapshot().page()).view();
  }

  private ReckoningView.Table table() {
    return assertInstanceOf(ReckoningView.Stage.Looked.class, view().file()).table();
  }

  private ReckoningView.Claims claims() {
    return view().claims().orElseThrow();
  }

  private StaticClaim claim(ClaimId id) {
    return counter.ledger.folded().claims().claim(id).orElseThrow();
  }

  @Test
  void certainClaimsAreConfirmedTogetherInOneStep() {
    ClaimId one = sell(COFFEE, "632611220814");
    ClaimId other = sell(WATER, "632611220931");
    choose(
        "/usb/mutasi.csv",
        HEADER
            + "01/03/2026 12:00:20;632611220814;18.500;130\n"
            + "01/03/2026 12:00:40;632611220931;4.000;28\n");
    assertEquals(2, claims().sure());
    int steps = counter.ledger.texts().size();
    wish(new ReckoningWish.Import());
    assertEquals(steps + 1, counter.ledger.texts().size());
    for (ClaimId id : List.of(one, other)) {
      StaticClaim.Matched matched = assertInstanceOf(StaticClaim.Matched.class, claim(id));
      assertInstanceOf(Match.By.Rules.class, matched.match().by());
    }
    assertEquals(0, counter.snapshot().status().queue().count(QueueItem.Kind.UNVERIFIED));
    assertEquals(2, claims().done().orElseThrow().confirmed());
    assertEquals(0, claims().sure());
    assertEquals(2, claims().usedBefore());
  }

  @Test
  void whatTheDiskDoesNotTakeConfirmsNothing() {
    ClaimId one = sell(COFFEE, "632611220814");
    choose("/a.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    counter.ledger.failing = _ -> true;
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Claimed.class, claim(one));
    assertEquals(Optional.empty(), claims().done());
    counter.ledger.failing = _ -> false;
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Matched.class, claim(one));
  }

  @Test
  void theSameFileOnceMoreConfirmsNothingMore() {
    ClaimId one = sell(COFFEE, "632611220814");
    String text = HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n";
    choose("/a.csv", text);
    wish(new ReckoningWish.Import());
    StaticClaim matched = claim(one);
    ClaimId later = sell(COFFEE, "220814"); // an old screen, of which only the end was copied
    counter.restart();
    counter.want(new Intent.Open(Page.Name.RECONCILE));
    choose("/a.csv", text);
    assertTrue(table().before().isPresent());
    assertEquals(0, claims().sure());
    assertEquals(1, claims().usedBefore());
    wish(new ReckoningWish.Import());
    assertEquals(matched, claim(one));
    assertInstanceOf(StaticClaim.Claimed.class, claim(later));
  }

  @Test
  void theSameLineInAnotherFileConfirmsNothingMore() {
    sell(COFFEE, "632611220814");
    choose("/a.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    wish(new ReckoningWish.Import());
    sell(COFFEE, "220814");
    choose("/b.csv", "RRN,Amount,Transaction Date\n0632611220814,18500.00,2026-03-01 12:00:21\n");
    assertEquals(0, claims().sure());
    assertEquals(1, claims().usedBefore());
  }

  @Test
  void aFileWithABadLineChangesNothingUntilAManagerLeavesItOut() {
    ClaimId one = sell(COFFEE, "632611220814");
    choose(
        "/half.csv",
        HEADER
            + "01/03/2026 12:00:20;632611220814;18.500;130\n"
            + "01/03/2026 12:00:40;632611220931;empat ribu;28\n");
    assertEquals(
        List.of(new Problem(3, "nominal transaksi", Problem.Reason.NOT_AN_AMOUNT, "empat ribu")),
        table().problems());
    int facts = counter.ledger.facts().size();
    wish(new ReckoningWish.Import());
    wish(new ReckoningWish.LeaveOut(Set.of(2))); // that line is good
    assertEquals(facts, counter.ledger.facts().size());
    assertTrue(counter.snapshot().approval().isEmpty());
    wish(new ReckoningWish.LeaveOut(Set.of(3)));
    assertTrue(counter.snapshot().approval().isPresent());
    assertEquals(facts, counter.ledger.facts().size());
    counter.approve();
    clerk.work();
    assertEquals(Set.of(3), table().leftOut());
    Fact.Decided decided = counter.ledger.facts(Fact.Decided.class).getLast();
    assertEquals(Decision.LINES_LEFT_OUT, decided.what());
    assertEquals(Optional.of("manager"), decided.approvedBy());
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Matched.class, claim(one));
    assertEquals(1, counter.ledger.facts(Fact.SettlementImported.class).getLast().leftOut());
  }

  @Test
  void aMeaningThatAPersonGaveIsRememberedAcrossARestart() {
    sell(COFFEE, "632611220814");
    String header = "Tanggal;No. Referensi;Kolom B\n";
    choose("/own.csv", header + "01/03/2026 12:00:20;632611220814;18.500\n");
    assertTrue(table().missing().isPresent());
    wish(new ReckoningWish.Mean(2, Optional.of(Meaning.GROSS)));
    assertEquals(1, claims().sure());
    wish(new ReckoningWish.Import());
    counter.restart();
    counter.want(new Intent.Open(Page.Name.RECONCILE));
    choose("/next.csv", header + "02/03/2026 12:00:20;632611220999;20.500\n");
    assertTrue(table().remembered());
    assertEquals(Optional.empty(), table().missing());
    assertEquals(1, table().lines());
  }

  @Test
  void aReadingThatIsStoppedIsHeardNoMore() {
    clerk.files.put("/big.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    counter.want(new Intent.Reckon(new ReckoningWish.Choose("/big.csv")));
    Errand.Read read =
        assertInstanceOf(
            Errand.Read.class, assertInstanceOf(Effect.Reckon.class, counter.effect()).errand());
    counter.take(new Input.Reckoned(new Tidings.Progressed(read.id(), 10, 300)));
    assertEquals(new ReckoningView.Stage.Reading("big.csv", 10, 300), view().file());
    counter.want(new Intent.Reckon(new ReckoningWish.Stop()));
    assertEquals(new Effect.Reckon(new Errand.Stop(read.id())), counter.effect());
    assertEquals(new ReckoningView.Stage.None(), view().file());
    clerk.carryOut(read);
    assertEquals(new ReckoningView.Stage.None(), view().file());
  }

  @Test
  void whatCannotBeReadIsSaid() {
    wish(new ReckoningWish.Choose("/gone.csv"));
    assertEquals(
        new ReckoningView.Stage.Unreadable("gone.csv", FileTrouble.MISSING), view().file());
  }

  @Test
  void aClaimThatTheFileShouldShowBecomesASuspectedLoss() {
    ClaimId lost = sell(COFFEE, "632611220814");
    choose(
        "/a.csv",
        HEADER
            + "01/03/2026 09:00:00;632611220001;90.000;630\n"
            + "06/03/2026 12:00:00;632611220002;90.000;630\n");
    assertEquals(1, claims().lost().size());
    wish(new ReckoningWish.Import());
    StaticClaim.Unmatched unmatched = assertInstanceOf(StaticClaim.Unmatched.class, claim(lost));
    assertEquals(StaticClaim.Doubt.NOT_IN_SETTLEMENT, unmatched.why());
    choose("/b.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Matched.class, claim(lost));
  }

  @Test
  void aClaimOfBeforeTheFilesFirstDayIsNoLoss() {
    ClaimId early = sell(COFFEE, "632611220814");
    choose(
        "/a.csv",
        HEADER
            + "02/03/2026 09:00:00;632611220001;90.000;630\n"
            + "09/03/2026 12:00:00;632611220002;90.000;630\n");
    assertEquals(List.of(), claims().lost());
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Claimed.class, claim(early));
  }

  /// Two claims, and one line that could be either.
  private List<ClaimId> undecided() {
    ClaimId one = sell(COFFEE, "9911220814");
    ClaimId other = sell(COFFEE, "8811220814");
    choose("/a.csv", HEADER + "01/03/2026 12:00:20;632611220777;18.500;130\n");
    return List.of(one, other);
  }

  private int lineOf(ClaimId claim) {
    return claims().undecided().stream()
        .flatMap(group -> group.candidates().stream())
        .filter(candidate -> candidate.claim().id().equals(claim.text()))
        .map(Candidate::line)
        .findFirst()
        .orElseThrow()
        .line();
  }

  @Test
  void aLineIsMatchedByHandWithAManagersWordAndServesOneClaimAlone() {
    List<ClaimId> ids = undecided();
    int line = lineOf(ids.getFirst());
    wish(new ReckoningWish.Match(ids.getFirst(), line));
    assertInstanceOf(StaticClaim.Claimed.class, claim(ids.getFirst()));
    counter.approve();
    clerk.work();
    StaticClaim.Matched matched =
        assertInstanceOf(StaticClaim.Matched.class, claim(ids.getFirst()));
    assertEquals(new Match.By.Person("manager"), matched.match().by());
    assertEquals(Decision.MATCHED, counter.ledger.facts(Fact.Decided.class).getLast().what());
    assertEquals(List.of(), claims().undecided());
    wish(new ReckoningWish.Match(ids.getLast(), line));
    assertTrue(counter.snapshot().approval().isEmpty());
  }

  @Test
  void importingTellsAPersonOfWhatIsUndecided() {
    List<ClaimId> ids = undecided();
    wish(new ReckoningWish.Import());
    for (ClaimId id : ids) {
      StaticClaim.Unmatched open = assertInstanceOf(StaticClaim.Unmatched.class, claim(id));
      assertEquals(StaticClaim.Doubt.SEVERAL_FIT, open.why());
    }
    assertEquals(2, claims().done().orElseThrow().doubtful());
  }

  @Test
  void aClaimThatNothingFitsIsLeftToAPersonAndAskedNoMore() {
    List<ClaimId> ids = undecided();
    wish(new ReckoningWish.NothingFits(ids.getFirst()));
    StaticClaim.Unmatched open =
        assertInstanceOf(StaticClaim.Unmatched.class, claim(ids.getFirst()));
    assertEquals(StaticClaim.Doubt.NOT_IN_SETTLEMENT, open.why());
    assertTrue(
        claims().undecided().stream()
            .flatMap(group -> group.claims().stream())
            .noneMatch(claim -> claim.id().equals(ids.getFirst().text())));
  }

  @Test
  void whatWasSoldSinceIsHeldAgainstTheFileBeforeAnythingIsImported() {
    ClaimId one = sell(COFFEE, "632611220814");
    choose("/a.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    ClaimId other = sell(COFFEE, "220814"); // could be the same line as well
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Claimed.class, claim(one));
    assertInstanceOf(StaticClaim.Claimed.class, claim(other));
    wish(new ReckoningWish.Import());
    assertInstanceOf(StaticClaim.Matched.class, claim(one)); // the whole reference is its own
    assertInstanceOf(StaticClaim.Claimed.class, claim(other));
  }

  @Test
  void theDayOfTheFileIsComparedWithWhatIsConfirmed() {
    sell(COFFEE, "632611220814");
    choose(
        "/a.csv",
        HEADER
            + "01/03/2026 12:00:20;632611220814;18.500;130\n"
            + "01/03/2026 13:00:00;632611220999;75.000;525\n");
    assertEquals(LocalDate.of(2026, 3, 1), view().day().date());
    assertEquals(2, kind(Finding.Kind.MISSING_HERE));
    wish(new ReckoningWish.Import());
    assertEquals(1, kind(Finding.Kind.EQUAL));
    assertEquals(1, kind(Finding.Kind.MISSING_HERE));
    wish(new ReckoningWish.Only(Optional.of(Finding.Kind.EQUAL)));
    assertEquals(1, view().day().report().orElseThrow().findings().size());
    wish(new ReckoningWish.Export());
    assertEquals(Optional.of("/reports/2026-03-01"), view().day().exported());
    wish(new ReckoningWish.Day(LocalDate.of(2026, 3, 2)));
    assertEquals(Optional.empty(), view().day().exported());
    assertEquals(0, view().day().report().orElseThrow().findings().size());
  }

  private long kind(Finding.Kind kind) {
    return view().day().report().orElseThrow().sums().getOrDefault(kind, Sums.NONE).findings();
  }

  @Test
  void aDayWithoutTheTillsOwnSideIsSaidToBeSuch() {
    clerk.copyIsThere = false;
    choose("/a.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    assertTrue(view().day().failed());
    assertEquals(Optional.empty(), view().day().report());
  }

  @Test
  void thePageTellsHowCodesOfOurOwnMakingStand() {
    sell(COFFEE, "632611220814");
    OfflineStanding standing =
        assertInstanceOf(Page.Reconcile.class, counter.snapshot().page()).offline();
    assertTrue(standing.settings().enabled());
    assertEquals(COFFEE.price(), standing.standing().open());
    counter.want(new Intent.SwitchOffline(false));
    counter.approve();
    standing = assertInstanceOf(Page.Reconcile.class, counter.snapshot().page()).offline();
    assertEquals(false, standing.settings().enabled());
  }

  @Test
  void aReadingGoesOnWhileTheTillSells() {
    clerk.files.put("/a.csv", HEADER + "01/03/2026 12:00:20;632611220814;18.500;130\n");
    counter.want(new Intent.Reckon(new ReckoningWish.Choose("/a.csv")));
    List<Effect> begun = counter.effects();
    counter.scan(COFFEE);
    counter.want(new Intent.PayByCash());
    counter.pass(Duration.ofSeconds(1));
    counter.want(new Intent.Back());
    begun.forEach(effect -> clerk.carryOut(((Effect.Reckon) effect).errand()));
    clerk.work();
    counter.want(new Intent.Open(Page.Name.RECONCILE));
    assertEquals(1, table().lines());
  }
}
