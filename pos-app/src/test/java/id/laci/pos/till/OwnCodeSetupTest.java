package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.ClaimSamples;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The shop's own code and its limits, set up at the till.
class OwnCodeSetupTest {
  private static final ClaimLimits LIMITS =
      new ClaimLimits(
          Money.of(15_000), Money.of(90_000), Money.of(60_000), 4, Duration.ofHours(12));
  private static final String STICKER = ClaimSamples.vector("V11");

  private static final String SANDBOX =
      "00020101021126620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
          + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911Toko Melati"
          + "6007BANDUNG61054028463049981";

  private final Counter counter = new Counter();

  @BeforeEach
  void openThePage() {
    counter.restart();
    counter.want(new Intent.Open(Page.Name.RECONCILE));
  }

  private OfflineStanding own() {
    return assertInstanceOf(Page.Reconcile.class, counter.snapshot().page()).offline();
  }

  private void wish(OwnCodeWish wish) {
    counter.want(new Intent.SetUpOwnCode(wish));
  }

  private void setUp() {
    wish(new OwnCodeWish.Begin());
    wish(new OwnCodeWish.Read(STICKER));
    wish(new OwnCodeWish.Keep(LIMITS));
  }

  @Test
  void nothingChangesBeforeAManagerAllowsExactlyThis() {
    OfflineSettings before = own().settings();
    setUp();
    assertEquals(before, own().settings());
    Act act = counter.snapshot().approval().orElseThrow().request().act();
    assertEquals(
        new Act.SetUpOwnCode("ID1019084719002", "Rp 15.000 · Rp 90.000 · Rp 60.000/h · 4/h · 12 h"),
        act);
    counter.approve();
    assertEquals(LIMITS, own().settings().limits());
    assertEquals(Optional.empty(), own().draft());
    Fact.OwnCodeSet fact = counter.ledger.facts(Fact.OwnCodeSet.class).getFirst();
    assertEquals("Sari", fact.by());
    assertEquals(Optional.of("manager"), fact.approvedBy());
  }

  @Test
  void whatWasSetUpHoldsAfterARestartAndGuardsTheNextPayment() {
    setUp();
    counter.approve();
    counter.restart();
    counter.scan(COFFEE); // 18,500 over 15,000
    counter.want(new Intent.PayOffline());
    assertTrue(counter.snapshot().approval().isPresent());
  }

  @Test
  void anotherStickerAfterTheQuestionNeedsAnotherAnswer() {
    setUp();
    wish(new OwnCodeWish.Read(ClaimSamples.vector("V09")));
    counter.approve();
    assertEquals(0, counter.ledger.facts(Fact.OwnCodeSet.class).size());
  }

  @Test
  void aScannedStickerIsReadAndGoodsStillLandInTheBasket() {
    wish(new OwnCodeWish.Begin());
    counter.want(new Intent.Scan(STICKER));
    assertEquals("ID1019084719002", own().draft().orElseThrow().merchant().orElseThrow().nmid());
    counter.scan(COFFEE);
    assertEquals(1, counter.snapshot().basket().count());
  }

  @Test
  void aCodeForOnePaymentIsRefusedAndCannotBeKept() {
    wish(new OwnCodeWish.Begin());
    wish(new OwnCodeWish.Read(STICKER.replace("010211", "010212")));
    assertInstanceOf(
        MerchantCode.Result.Bad.class, own().draft().orElseThrow().read().orElseThrow());
    wish(new OwnCodeWish.Keep(LIMITS));
    assertEquals(Optional.empty(), counter.snapshot().approval());
  }

  @Test
  void limitsThatDoNotFitTogetherAreNotAskedAbout() {
    wish(new OwnCodeWish.Begin());
    wish(
        new OwnCodeWish.Keep(
            new ClaimLimits(
                Money.of(90_001), Money.of(90_000), Money.of(99_000), 4, Duration.ofHours(1))));
    assertEquals(Optional.empty(), counter.snapshot().approval());
  }

  @Test
  void leavingThePageLeavesEverythingAsItWas() {
    OfflineSettings before = own().settings();
    wish(new OwnCodeWish.Begin());
    counter.want(new Intent.Open(Page.Name.TILES));
    counter.want(new Intent.Open(Page.Name.RECONCILE));
    assertEquals(Optional.empty(), own().draft());
    assertEquals(before, own().settings());
    counter.want(new Intent.Scan(STICKER)); // no longer meant for the form
    assertEquals(Optional.empty(), own().draft());
  }

  @Test
  void stickersOfSandboxesAreRefusedWhereMoneyIsReal() {
    wish(new OwnCodeWish.Begin());
    wish(new OwnCodeWish.Read(SANDBOX));
    Optional<MerchantCode.Result> read = own().draft().orElseThrow().read();
    assertEquals(Optional.of(new MerchantCode.Result.Bad(new MerchantCode.Fault.Sandbox())), read);
  }
}
