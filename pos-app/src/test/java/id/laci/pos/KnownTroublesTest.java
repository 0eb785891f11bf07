package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Approver;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.Contact;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payments;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.QrisCode;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Delivery;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.NotificationFault;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.RefundSettings;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.sandbox.TransactionStatus;
import id.laci.pos.staff.Pin;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is known to go wrong where people pay by QR, one test for each, against the whole till: its
/// loop, journal, database and HTTP calls, with a gateway that fails on demand.
@Timeout(120)
final class KnownTroublesTest extends WholeTill {
  private static final Duration STEP = Duration.ofMillis(200);
  private static final String STICKER =
      "00020101021126620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
          + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911Toko Melati"
          + "6007BANDUNG61054028463049981";
  private static final String REASON = "pelanggan membayar dua kali";

  // ---------------------------------------------------------------- before and while it is paid

  @Test
  void aPictureOfSuccessAloneSellsNothing() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    want(new Intent.CustomerSaysPaid());
    Snapshot asked =
        await(now -> byQr(now).flatMap(Stage.ByQr::claim).flatMap(it -> it.unpaidAt()).isPresent());
    assertEquals(1, asked.basket().count());
    assertTrue(asked.taken().isEmpty());
    pay(up);
    done();
  }

  @Test
  void theCodeOfAnotherMerchantIsNeitherSetUpNorTaken() throws Exception {
    assertInstanceOf(
        MerchantCode.Result.Bad.class, MerchantCode.read(STICKER, Optional.of("ID1020304050607")));
    add("KKA165");
    want(new Intent.Scan(STICKER));
    Snapshot told = await(now -> says(now, Notice.MerchantCode.class));
    assertEquals(1, told.basket().count());
    want(new Intent.PayOffline());
    Stage.ByOwnCode own = own();
    assertEquals(told.shop().nmid(), own.nmid());
    assertFalse(own.merchant().isBlank());
  }

  @Test
  void newsThatNeverComesIsFetched() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    faults().add(new NotificationFault.Lost(), 1);
    pay(up);
    clock(Payments.POLL);
    done();
  }

  @Test
  void silenceIsNeverCalledAFailure() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    faults().networkDown(true);
    faults().add(new NotificationFault.Lost(), 1);
    pay(up);
    want(new Intent.CheckNow());
    await(now -> progress(now, Stage.Progress.NO_CONTACT));
    clock(Duration.ofMinutes(2));
    await(now -> now.status().banner().isPresent());
    await(now -> progress(now, Stage.Progress.NO_CONTACT));
    faults().networkDown(false);
    passUntil(STEP, now -> now.stage() instanceof Stage.Done);
    want(new Intent.Open(Page.Name.PAYMENTS));
    want(new Intent.OpenTimeline(up.order().id()));
    Snapshot told = await(now -> timeline(now).isPresent());
    Timeline timeline = timeline(told).orElseThrow();
    assertEquals(up.order().id(), timeline.order());
    assertEquals(up.order().amount(), timeline.amount());
    assertFalse(timeline.transaction().isBlank(), "support can find it");
  }

  @Test
  void theOldCodeIsDeadBeforeThereIsANewOneAndASecondPaymentIsFlagged() throws Exception {
    Stage.ByQr first = codeUp("KKA165");
    want(new Intent.Back());
    await(now -> now.stage() instanceof Stage.Selling);
    assertEquals(TransactionStatus.CANCEL, at(first).status());
    Stage.ByQr second = codeUp();
    assertNotEquals(first.order().id(), second.order().id());
    pay(second);
    done();
    payLate(first);
    Snapshot told = await(now -> !now.late().isEmpty());
    assertTrue(told.late().getFirst().twice());
    assertTrue(says(told, Notice.PaidTwice.class));
  }

  @Test
  void aChargeWhoseAnswerIsLostIsNotMadeTwice() throws Exception {
    faults().add(new Fault.DropAnswer(), Operation.CHARGE, 1);
    Stage.ByQr up = codeUp("KKA165");
    assertEquals(1, phone().transactions().size());
    assertEquals(at(up).payload(), up.qr().orElseThrow().payload());
    pay(up);
    done();
  }

  @Test
  void moneyByACodeThatHasRunOutIsOfferedToItsSale() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    clock(up.qr().orElseThrow().validFor());
    await(now -> now.stage() instanceof Stage.QrFailed(var _, var why) && why == Closing.EXPIRED);
    payLate(up);
    Snapshot told = await(now -> !now.late().isEmpty());
    assertTrue(told.late().getFirst().fits());
    want(new Intent.PutOnSale(up.order().id()));
    Tender paid = done().sale().tenders().getFirst();
    assertEquals(up.order().id(), assertInstanceOf(Tender.Wallet.class, paid).order());
  }

  @Test
  void aChangedBasketTakesItsCodeOffTheScreenAndGetsAnother() throws Exception {
    Stage.ByQr old = codeUp("KKA165");
    Snapshot before = await(_ -> true);
    want(new Intent.ChangeQuantity(before.basket().lines().getFirst().number(), 1));
    Snapshot changed = await(now -> now.basket().count() == 2);
    assertTrue(byQr(changed).flatMap(Stage.ByQr::qr).isEmpty(), "no code for the old sum");
    assertEquals(TransactionStatus.CANCEL, at(old).status());
    Stage.ByQr fresh = codeUp();
    assertEquals(changed.totals().total(), fresh.order().amount());
    assertNotEquals(old.qr().orElseThrow().payload(), fresh.qr().orElseThrow().payload());
  }

  @Test
  void newsThatComesTwiceOrTooLateChangesNothing() throws Exception {
    faults().add(new NotificationFault.OutOfOrder(), 1);
    Stage.ByQr up = codeUp("KKA165");
    faults().add(new NotificationFault.Doubled(), 1);
    pay(up);
    Stage.Done first = done();
    Patience.until("all news has been sent", this::allSent);
    want(new Intent.NextSale());
    await(now -> now.stage() instanceof Stage.Selling);
    pay(codeUp("TBS450"));
    Stage.Done second = done();
    assertEquals(first.sale().number() + 1, second.sale().number());
    Snapshot last = await(_ -> true);
    assertTrue(last.late().isEmpty());
    assertFalse(says(last, Notice.Contradiction.class));
  }

  private boolean allSent() {
    return phone().deliveries().stream()
        .noneMatch(
            it -> it.state() == Delivery.State.WAITING || it.state() == Delivery.State.SENDING);
  }

  @Test
  void newsWithAForgedSignatureMovesNothing() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    faults().add(new NotificationFault.WrongSignature(), 1);
    pay(up);
    Patience.until(
        "the forged news has been answered",
        () -> phone().deliveries().stream().anyMatch(it -> it.lastAnswer() >= 400));
    assertTrue(progress(await(_ -> true), Stage.Progress.WAITING));
    want(new Intent.CheckNow());
    done();
  }

  @Test
  void anotherTillOfTheSameNameNamesItsOrdersOtherwise() throws Exception {
    String one = codeUp("KKA165").order().id().text();
    close();
    start("another");
    String other = codeUp("KKA165").order().id().text();
    assertNotEquals(one, other);
    for (String order : List.of(one, other)) {
      assertTrue(order.matches("[A-Za-z0-9_~.-]{1,50}"), order);
    }
  }

  @Test
  void aNetworkThatDiesUnderACodeLetsNoSecondOneBeMade() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    faults().networkDown(true);
    want(new Intent.Back());
    await(now -> progress(now, Stage.Progress.ENDING_UNHEARD));
    want(new Intent.PayByCash());
    await(now -> now.stage() instanceof Stage.ByCash);
    want(new Intent.Back());
    await(now -> now.stage() instanceof Stage.Selling);
    want(new Intent.PayByQr());
    Snapshot again = await(now -> byQr(now).isPresent());
    assertEquals(up.order().id(), byQr(again).orElseThrow().order().id());
    faults().add(new NotificationFault.Lost(), 1);
    pay(up);
    faults().networkDown(false);
    passUntil(STEP, now -> !now.late().isEmpty()); // cash was begun, so a person decides
    assertEquals(1, phone().transactions().size());
    want(new Intent.PutOnSale(up.order().id()));
    assertEquals(1, done().sale().tenders().size());
  }

  // ------------------------------------------------------------------------------ giving it back

  @Test
  void moneyGoesBackToItsPaymentAloneAndOnAManagersWord() throws Exception {
    Stage.ByQr up = owed();
    want(new Intent.GiveBack(up.order().id(), Giving.REFUND, REASON));
    await(now -> now.approval().isPresent());
    want(new Intent.GivePin(new Pin("654321".toCharArray())));
    await(
        now ->
            now.approval()
                .flatMap(asked -> asked.answer())
                .filter(Approver.Answer.WrongPin.class::isInstance)
                .isPresent());
    assertTrue(at(up).refunds().isEmpty());
    approve();
    await(now -> now.late().isEmpty());
    assertEquals(up.order().amount(), at(up).refunded());
  }

  @Test
  void aRefundThatTheGatewayWillNotMakeIsPaidByHandWithAReason() throws Exception {
    Stage.ByQr up = owed();
    faults().refunds(RefundSettings.USUAL.off(Optional.of(402)));
    want(new Intent.GiveBack(up.order().id(), Giving.REFUND, REASON));
    await(now -> now.approval().isPresent());
    approve();
    Snapshot stuck = await(now -> says(now, Notice.RefundStuck.class));
    assertFalse(stuck.late().isEmpty(), "still owed");
    want(new Intent.GiveBack(up.order().id(), Giving.CASH, REASON));
    await(now -> now.approval().isPresent());
    approve();
    await(now -> now.late().isEmpty() && now.status().queued() == 0);
    assertTrue(at(up).refunds().isEmpty());
  }

  @Test
  void aRefundWhoseAnswerIsLostIsNotMadeTwice() throws Exception {
    Stage.ByQr up = owed();
    faults().add(new Fault.DropAnswer(), Operation.REFUND, 1);
    want(new Intent.GiveBack(up.order().id(), Giving.REFUND, REASON));
    await(now -> now.approval().isPresent());
    approve();
    passUntil(
        STEP,
        now -> now.late().isEmpty() && now.status().queue().count(QueueItem.Kind.REFUND) == 0);
    assertEquals(1, at(up).refunds().size());
    assertEquals(up.order().amount(), at(up).refunded());
  }

  // ----------------------------------------------------------------------- codes, fees, the rest

  @Test
  void theShopsOwnCodeNeverLetsTheCustomerTypeTheAmount() throws Exception {
    add("KKA165");
    want(new Intent.PayOffline());
    Stage.ByOwnCode own = own();
    QrisCode code = Qris.read(own.demand().payload()).valid().orElseThrow();
    assertEquals(Optional.of(own.demand().amount()), code.amount());
  }

  @Test
  void theSmallestSumIsTakenAndNothingIsAddedToIt() throws Exception {
    Stage.ByQr up = codeUp("INK75");
    assertEquals(Money.of(3_300), up.order().amount());
    assertEquals(Money.of(3_300), at(up).charge().amount());
    pay(up);
    assertEquals(Money.of(3_300), done().sale().totals().total());
  }

  @Test
  void aCodeFromTheCustomersPhoneIsKnownForWhatItIsAndSellsNothing() throws Exception {
    want(new Intent.Scan("hQVDUFYwMWETTwegAAAAVVVVUAhSVVBBSURDQg=="));
    Snapshot told = await(now -> says(now, Notice.CustomerCodeKept.class));
    assertTrue(told.basket().isEmpty());
    codeUp("KKA165");
  }

  @Test
  void aSandboxKeySaysOnEveryScreenThatNoMoneyMoves() throws IOException {
    Path file = folder.resolve("laci.properties");
    Files.writeString(file, "shop.name=Warung\ngateway.server-key=SB-Mid-server-x1\n");
    assertTrue(settings(file).shop().demo());
    Files.writeString(
        file,
        """
        shop.name=Warung
        gateway.server-key=Mid-server-x1
        gateway.url=https://api.midtrans.com
        """);
    assertFalse(settings(file).shop().demo());
  }

  private static Settings settings(Path file) {
    return assertInstanceOf(SettingsFile.Read.Good.class, SettingsFile.read(file)).settings();
  }

  @Test
  void aGatewayThatIsDownForEveryoneIsSaidAndCashGoesOn() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    faults().add(new Fault.Fail(503, false), 0);
    want(new Intent.CheckNow());
    await(now -> progress(now, Stage.Progress.NO_CONTACT));
    passUntil(STEP, now -> now.status().contact() == Snapshot.Contact.DOWN);
    clock(Contact.GRACE);
    await(now -> now.status().banner().isPresent());
    want(new Intent.PayByCash());
    await(now -> progress(now, Stage.Progress.ENDING_UNHEARD));
    want(new Intent.PayByCash());
    await(now -> now.stage() instanceof Stage.ByCash);
    want(new Intent.TakeCash(Money.of(20_000)));
    done();
    faults().clear();
    passUntil(STEP, now -> now.status().banner().isEmpty() && now.status().queued() == 0);
    assertEquals(TransactionStatus.CANCEL, at(up).status());
  }

  @Test
  void aCodeLivesAsLongAsTheGatewaySaysInWhateverZoneItsTimesAre() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    Duration life = up.qr().orElseThrow().validFor();
    assertTrue(life.compareTo(Duration.ofMinutes(15)) <= 0, life::toString);
    assertTrue(life.compareTo(Duration.ofMinutes(14)) > 0, life::toString);
  }

  // -------------------------------------------------------------------------------------- hands

  /// Money came twice and belongs to the customer.
  private Stage.ByQr owed() throws Exception {
    Stage.ByQr up = codeUp("KKA165");
    want(new Intent.PayByCash());
    await(now -> now.stage() instanceof Stage.ByCash);
    want(new Intent.TakeCash(Money.of(20_000)));
    done();
    payLate(up);
    await(now -> !now.late().isEmpty());
    return up;
  }

  private void approve() {
    want(new Intent.GivePin(new Pin("123456".toCharArray())));
  }

  private void add(String sku) throws InterruptedException {
    want(new Intent.Add(sku));
    await(now -> now.basket().count() == 1);
  }

  private Stage.ByQr codeUp(String sku) throws InterruptedException {
    add(sku);
    return codeUp();
  }

  private Stage.ByQr codeUp() throws InterruptedException {
    want(new Intent.PayByQr());
    return byQr(await(now -> progress(now, Stage.Progress.WAITING))).orElseThrow();
  }

  private Stage.ByOwnCode own() throws InterruptedException {
    return (Stage.ByOwnCode) await(now -> now.stage() instanceof Stage.ByOwnCode).stage();
  }

  private Stage.Done done() throws InterruptedException {
    return (Stage.Done) await(now -> now.stage() instanceof Stage.Done).stage();
  }

  private void pay(Stage.ByQr up) {
    assertEquals(Attempt.Result.PAID, phone().pay(up.order().id().text()));
  }

  private void payLate(Stage.ByQr up) {
    faults().lateSettlement(true);
    assertEquals(Attempt.Result.PAID_LATE, phone().pay(up.order().id().text()));
  }

  private Transaction at(Stage.ByQr up) {
    OrderId order = up.order().id();
    return phone().transaction(order.text()).orElseThrow();
  }

  private static Optional<Stage.ByQr> byQr(Snapshot now) {
    return now.stage() instanceof Stage.ByQr byQr ? Optional.of(byQr) : Optional.empty();
  }

  private static boolean progress(Snapshot now, Stage.Progress progress) {
    return byQr(now).filter(it -> it.progress() == progress).isPresent();
  }

  private static boolean says(Snapshot now, Class<? extends Notice.What> what) {
    return now.notices().stream().anyMatch(notice -> what.isInstance(notice.what()));
  }

  private static Optional<Timeline> timeline(Snapshot now) {
    return now.page() instanceof Page.Payments payments ? payments.timeline() : Optional.empty();
  }
}
