package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.SaleRow;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Refundability;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.Customer;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.RefundSettings;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.staff.Pin;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
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

/// What is known to go wrong when goods come back, one test for each, against the whole till: its
/// loop, journal, database and HTTP calls, with a gateway that refuses on demand.
@Timeout(120)
final class RefundTroublesTest extends WholeTill {
  private static final Duration STEP = Duration.ofSeconds(1);
  private static final Money HALF = Money.of(16_200);

  @Test
  void partsOfASaleComeBackToTheWalletUntilThereIsNoneLeft() throws Exception {
    Sale sale = sold("gopay");
    refund(sale);
    SaleReturn.Begun first = arrived();
    refund(sale);
    SaleReturn.Begun second = arrived();
    assertTrue(!first.grant().number().equals(second.grant().number()));
    assertEquals(sale.totals().total(), at(sale).refunded());
    assertEquals(2, at(sale).refunds().size());
    ReturnView.Choosing nothing = open(sale);
    assertEquals(0, nothing.lines().getFirst().left());
    assertEquals(Refundability.Verdict.NOTHING_LEFT, nothing.tenders().getFirst().verdict());
  }

  @Test
  void aSlowConfirmationIsFollowedUntilTheMoneyHasArrived() throws Exception {
    Sale sale = sold("gopay");
    faults().refunds(RefundSettings.USUAL.confirmingAfter(Optional.of(Duration.ofHours(20))));
    refund(sale);
    await(now -> fate(now).equals(Optional.of(Payout.Fate.ACCEPTED)));
    clock(Duration.ofHours(10));
    want(new Intent.ForReturn(new ReturnWish.CheckNow(number())));
    await(now -> fate(now).equals(Optional.of(Payout.Fate.ACCEPTED)));
    clock(Duration.ofHours(11));
    passUntil(STEP, now -> fate(now).equals(Optional.of(Payout.Fate.ARRIVED)));
    assertEquals(HALF, at(sale).refunded());
  }

  @Test
  void tooLittleAtTheGatewayIsRefusedWithNothingLostAndSentAgainLater() throws Exception {
    Sale sale = sold("gopay");
    faults().refunds(RefundSettings.USUAL.balanceLow(true));
    refund(sale);
    Snapshot refused = await(now -> fate(now).equals(Optional.of(Payout.Fate.REFUSED)));
    faults().refunds(RefundSettings.USUAL);
    RefundKey key = key(refused);
    want(new Intent.ForReturn(new ReturnWish.SendAgain(number(), key)));
    approve();
    arrived();
    assertEquals(HALF, at(sale).refunded());
    assertEquals(1, at(sale).refunds().size());
  }

  @Test
  void aBankThatDeniesIsPaidInCashAndTheWalletGetsNothing() throws Exception {
    Sale sale = sold("ovo");
    faults().refunds(RefundSettings.USUAL.offUs(false));
    refund(sale);
    Snapshot refused = await(now -> fate(now).equals(Optional.of(Payout.Fate.REFUSED)));
    want(new Intent.ForReturn(new ReturnWish.PayInstead(number(), key(refused), Refund.Way.CASH)));
    approve();
    await(now -> followed(now).filter(SaleReturn.Done.class::isInstance).isPresent());
    assertTrue(at(sale).refunds().isEmpty());
  }

  @Test
  void aPeriodThatIsOverAtTheGatewayIsStoppedBeforeCashIsPaid() throws Exception {
    Sale sale = sold("gopay");
    faults().refunds(RefundSettings.USUAL.windowOver(true));
    refund(sale);
    Snapshot stuck = await(now -> fate(now).equals(Optional.of(Payout.Fate.STUCK)));
    want(new Intent.ForReturn(new ReturnWish.Stop(key(stuck))));
    approve();
    Snapshot refused = await(now -> fate(now).equals(Optional.of(Payout.Fate.REFUSED)));
    want(
        new Intent.ForReturn(
            new ReturnWish.PayInstead(number(), key(refused), Refund.Way.TRANSFER)));
    approve();
    await(now -> followed(now).filter(SaleReturn.Done.class::isInstance).isPresent());
    assertEquals(Money.ZERO, at(sale).refunded());
  }

  @Test
  void refundsThatAreSwitchedOffAreSaidBeforeTheNextPromise() throws Exception {
    Sale sale = sold("gopay");
    faults().refunds(RefundSettings.USUAL.off(Optional.of(402)));
    refund(sale);
    await(now -> fate(now).equals(Optional.of(Payout.Fate.STUCK)));
    assertEquals(Refundability.Verdict.SWITCHED_OFF, open(sale).tenders().getFirst().verdict());
  }

  @Test
  void aWindowThatHasPassedIsSaidBeforeAnybodyAsks() throws Exception {
    Sale sale = sold("ovo");
    clock(Duration.ofDays(8));
    ReturnView.Choosing late = open(sale);
    assertEquals(Refundability.Verdict.OVER, late.tenders().getFirst().verdict());
  }

  @Test
  void anAnswerThatIsLostRefundsOnce() throws Exception {
    Sale sale = sold("gopay");
    faults().add(new Fault.DropAnswer(), Operation.REFUND, 1);
    refund(sale);
    passUntil(STEP, now -> fate(now).equals(Optional.of(Payout.Fate.ARRIVED)));
    assertEquals(1, at(sale).refunds().size());
    assertEquals(HALF, at(sale).refunded());
  }

  @Test
  void withoutContactItWaitsUnderItsKeyAndGoesOutByItself() throws Exception {
    Sale sale = sold("gopay");
    faults().networkDown(true);
    refund(sale);
    Snapshot waits = await(now -> fate(now).equals(Optional.of(Payout.Fate.ASKED)));
    RefundKey key = key(waits);
    clock(Duration.ofMinutes(1));
    faults().networkDown(false);
    passUntil(STEP, now -> fate(now).equals(Optional.of(Payout.Fate.ARRIVED)));
    assertEquals(key, key(await(_ -> true)));
    assertEquals(HALF, at(sale).refunded());
  }

  @Test
  void aSaleIsFoundByItsAmountAndGoods() throws Exception {
    Sale sale = sold("gopay");
    want(new Intent.Open(Page.Name.RETURN));
    for (String query : List.of("32.400", "hari ini kapal", sale.receipt().substring(12))) {
      want(new Intent.ForReturn(new ReturnWish.Find(query)));
      Snapshot found = await(now -> found(now, query).isPresent());
      assertEquals(
          List.of(sale.receipt()),
          found(found, query).orElseThrow().stream().map(SaleRow::receipt).toList(),
          query);
    }
  }

  @Test
  void theSheetForSupportIsAFileWithoutSecrets() throws Exception {
    Sale sale = sold("gopay");
    faults().refunds(RefundSettings.USUAL.balanceLow(true));
    refund(sale);
    Snapshot refused = await(now -> fate(now).equals(Optional.of(Payout.Fate.REFUSED)));
    want(new Intent.ForReturn(new ReturnWish.SaveSheet(number())));
    Snapshot saved = await(now -> following(now).flatMap(it -> it.saved()).isPresent());
    String sheet = Files.readString(Path.of(following(saved).orElseThrow().saved().orElseThrow()));
    assertTrue(sheet.contains(key(refused).text()), sheet);
    assertTrue(sheet.contains(order(sale).text()), sheet);
    assertTrue(!sheet.contains("SB-"), sheet);
  }

  @Test
  void theLastSaleIsVoidedAndTheWalletGetsAllOfIt() throws Exception {
    Sale sale = sold("gopay");
    open(sale);
    want(new Intent.ForReturn(new ReturnWish.As(Kind.VOID)));
    ask();
    arrived();
    assertEquals(sale.totals().total(), at(sale).refunded());
  }

  // ------------------------------------------------------------------------------ at the counter

  /// Two packets of coffee, paid by that wallet.
  private Sale sold(String issuer) throws InterruptedException {
    want(new Intent.Add("KKA165"));
    want(new Intent.Add("KKA165"));
    await(now -> now.basket().count() == 2);
    want(new Intent.PayByQr());
    Snapshot up =
        await(
            now -> now.stage() instanceof Stage.ByQr qr && qr.progress() == Stage.Progress.WAITING);
    String payload = ((Stage.ByQr) up.stage()).qr().orElseThrow().payload();
    var _ = phone().act(payload, Customer.PAYS_NOW, issuer);
    Snapshot done = await(now -> now.stage() instanceof Stage.Done);
    want(new Intent.NextSale());
    await(now -> now.stage() instanceof Stage.Selling);
    return ((Stage.Done) done.stage()).sale();
  }

  private ReturnView.Choosing open(Sale sale) throws InterruptedException {
    want(new Intent.ForReturn(new ReturnWish.Find("")));
    want(new Intent.ForReturn(new ReturnWish.OpenSale(sale.receipt())));
    Snapshot opened = await(now -> choosing(now).isPresent());
    return choosing(opened).orElseThrow();
  }

  /// Takes one of the two back, and has it allowed.
  private void refund(Sale sale) throws InterruptedException {
    open(sale);
    want(new Intent.ForReturn(new ReturnWish.Choose(1, 1, GoodsBack.RESTOCK)));
    ask();
  }

  private void ask() throws InterruptedException {
    want(new Intent.ForReturn(new ReturnWish.Because(ReasonCode.DAMAGED, "")));
    want(new Intent.ForReturn(new ReturnWish.Ask()));
    approve();
    await(now -> following(now).isPresent());
  }

  private void approve() throws InterruptedException {
    await(now -> now.approval().isPresent());
    want(new Intent.GivePin(new Pin("123456".toCharArray())));
    await(now -> now.approval().isEmpty());
  }

  private SaleReturn.Begun arrived() throws InterruptedException {
    passUntil(STEP, now -> fate(now).equals(Optional.of(Payout.Fate.ARRIVED)));
    Snapshot there = await(now -> followed(now).isPresent());
    return assertInstanceOf(SaleReturn.Done.class, followed(there).orElseThrow());
  }

  private String number() throws InterruptedException {
    return followed(await(now -> followed(now).isPresent())).orElseThrow().grant().number();
  }

  private static RefundKey key(Snapshot now) {
    return wallet(now).orElseThrow().key();
  }

  private static Optional<Payout.Wallet> wallet(Snapshot now) {
    return followed(now)
        .flatMap(
            begun ->
                begun.payouts().stream()
                    .filter(Payout.Wallet.class::isInstance)
                    .map(Payout.Wallet.class::cast)
                    .findFirst());
  }

  private static Optional<Payout.Fate> fate(Snapshot now) {
    return wallet(now).map(Payout.Wallet::fate);
  }

  private static Optional<ReturnView> view(Snapshot now) {
    return now.page() instanceof Page.Return(var view) ? Optional.of(view) : Optional.empty();
  }

  private static Optional<ReturnView.Choosing> choosing(Snapshot now) {
    return view(now)
        .filter(ReturnView.Choosing.class::isInstance)
        .map(ReturnView.Choosing.class::cast);
  }

  private static Optional<ReturnView.Following> following(Snapshot now) {
    return view(now)
        .filter(ReturnView.Following.class::isInstance)
        .map(ReturnView.Following.class::cast);
  }

  private static Optional<SaleReturn.Begun> followed(Snapshot now) {
    return following(now).map(ReturnView.Following::begun);
  }

  private static Optional<List<SaleRow>> found(Snapshot now, String query) {
    return view(now)
        .filter(ReturnView.Finding.class::isInstance)
        .map(ReturnView.Finding.class::cast)
        .filter(finding -> finding.query().equals(query))
        .flatMap(ReturnView.Finding::found);
  }

  private static OrderId order(Sale sale) {
    return assertInstanceOf(Tender.Wallet.class, sale.tenders().getFirst()).order();
  }

  private Transaction at(Sale sale) throws IOException {
    return phone().transaction(order(sale).text()).orElseThrow();
  }
}
