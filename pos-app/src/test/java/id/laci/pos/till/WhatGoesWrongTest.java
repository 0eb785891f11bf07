package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.Banner;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.Payments;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.Reading;
import id.laci.pos.receipt.ClaimSlip;
import id.laci.pos.receipt.ClaimWords;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes wrong with QRIS at the tills of others, as merchants, newspapers and developers tell
/// it, and what this one decides then, answer by answer; `KnownTroublesTest` lets the whole till
/// live through the same. Sounds, forged notifications and the sandbox's key have their tests where
/// they are dealt with: `CueTest`, `NotificationListenerTest`, `SettingsFileTest`.
class WhatGoesWrongTest {
  private static final StatusAnswer SILENT = new StatusAnswer.Unheard(Silence.TIMED_OUT);

  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void anOldOrForgedPictureOfSuccessPaysForNothing() {
    Order order = counter.showCode();
    counter.want(new Intent.CustomerSaysPaid());
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, new Word.Pending());
    assertEquals(Stage.Progress.WAITING, counter.progress());
    assertEquals(List.of(), counter.ledger.facts(Fact.SaleCompleted.class));
  }

  @Test
  void onTheOwnCodeAnOldPictureIsKnownByItsReferenceAndAGoodOneIsUnverified() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayOffline());
    counter.want(new Intent.ClaimPaid("REF08154711"));
    var sale = counter.stage(Stage.Done.class).sale();
    assertInstanceOf(Tender.Claimed.class, sale.tenders().getFirst());
    assertEquals(1, counter.snapshot().status().queue().count(QueueItem.Kind.UNVERIFIED));
    counter.want(new Intent.NextSale());
    counter.scan(COFFEE);
    counter.want(new Intent.PayOffline());
    counter.want(new Intent.ClaimPaid("REF08154711"));
    assertInstanceOf(
        ReferenceEntry.Used.class, counter.stage(Stage.ByOwnCode.class).slip().orElseThrow());
  }

  @Test
  void aStickerOfAnotherMerchantIsNoGoodsAndTheOwnCodeNamesItsMerchant() {
    counter.want(new Intent.Scan("00020101021126670016COM.NOBUBANK.WWW"));
    assertEquals(1, counter.notices(Notice.MerchantCode.class).size());
    counter.scan(COFFEE);
    counter.want(new Intent.PayOffline());
    Stage.ByOwnCode own = counter.stage(Stage.ByOwnCode.class);
    var code = assertInstanceOf(Reading.Read.class, Qris.read(own.demand().payload())).code();
    assertEquals(own.nmid(), code.nmid().orElseThrow());
  }

  @Test
  void aNoticeThatComesLateIsNotWaitedFor() {
    Order order = counter.showCode();
    counter.pass(Payments.POLL);
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, new Word.Pending());
    Instant heard = counter.now;
    assertEquals(Optional.of(heard), counter.stage(Stage.ByQr.class).heardAt());
    counter.restart(); // the list of what is open survives
    counter.pass(Duration.ofSeconds(1));
    assertEquals(new Effect.Call(new PaymentEffect.Query(order.id())), counter.effect());
    counter.status(order, counter.settled(order));
    assertEquals(order.amount(), counter.printed().totals().total());
  }

  @Test
  void moneyTakenAndNoAnswerIsNeverCalledFailedAndHasASlipToTraceItBy() {
    Order order = counter.showCode();
    counter.pass(Payments.POLL);
    counter.effects();
    for (int i = 0; i < 5; i++) {
      counter.answer(order, SILENT);
      counter.pass(Duration.ofSeconds(30));
      assertEquals(Stage.Progress.NO_CONTACT, counter.progress());
    }
    counter.effects();
    Timeline told =
        new Timeline(
            order.id(),
            "tx-1",
            order.amount(),
            "",
            List.of(
                new Timeline.Event(
                    counter.now, Optional.empty(), Timeline.What.CODE_ASKED, 1, "")));
    counter.want(new Intent.Open(Page.Name.PAYMENTS));
    counter.want(new Intent.OpenTimeline(order.id()));
    counter.take(new Input.TimelineFound(order.id(), Optional.of(told)));
    counter.effects();
    counter.want(new Intent.PrintClaimSlip(order.id()));
    assertEquals(new Effect.PrintClaimSlip(told, "id"), counter.effect());
    Receipt slip =
        ClaimSlip.of(told, counter.snapshot().shop(), ClaimWords.INDONESIAN, counter.now);
    String text = slip.toString();
    assertTrue(text.contains(order.id().text()) && text.contains(order.amount().toString()), text);
  }

  @Test
  void aCustomerWhoPaysTwiceIsToldApartAndTheSecondMoneyGoesBack() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.want(new Intent.PayByQr()); // no second code while the first may live
    assertEquals(1, counter.ledger.folded().open().size());
    counter.answer(order, new EndAnswer.Ended());
    counter.effects();
    counter.want(new Intent.PayByQr());
    Order second = counter.charged();
    counter.created(second);
    counter.notify(second, counter.settled(second));
    counter.effects();
    counter.notify(order, counter.settled(order));
    assertTrue(counter.snapshot().late().getFirst().twice());
    RefundRequest request = refunded(order);
    assertEquals(RefundRequest.Why.PAID_TWICE, request.why());
    assertEquals(order.amount(), request.amount());
  }

  @Test
  void anAskThatIsNotAnsweredIsRepeatedUnderTheSameIdAndNeverUnderASecond() {
    counter.scan(COFFEE);
    counter.want(new Intent.PayByQr());
    Order order = counter.charged(); // the counter has held it against the disk
    counter.answer(order, new ChargeAnswer.Unheard(Silence.TIMED_OUT));
    counter.effects();
    counter.status(order, new Word.Unknown());
    assertEquals(order, counter.charged());
    counter.answer(order, new ChargeAnswer.Unheard(Silence.TIMED_OUT));
    counter.effects();
    counter.status(order, new Word.Pending());
    assertEquals(order, counter.charged()); // the stored answer brings its code
    counter.created(order);
    assertEquals(Stage.Progress.WAITING, counter.progress());
  }

  @Test
  void moneyThatComesAfterTheEndIsAnOpenItemWhateverTheCountdownSaid() {
    Order order = counter.showCode();
    counter.pass(Counter.LIFETIME, Duration.ofSeconds(5));
    assertEquals(Stage.Progress.ENDING, counter.progress()); // asked, not decided by the clock
    counter.answer(order, new EndAnswer.Ended());
    assertEquals(new Stage.QrFailed(order, Closing.EXPIRED), counter.stage());
    counter.effects();
    counter.status(order, counter.settled(order));
    assertEquals(order.id(), counter.snapshot().late().getFirst().order());
    counter.want(new Intent.PutOnSale(order.id()));
    assertEquals(order.amount(), counter.printed().totals().total());
  }

  @Test
  void aCodeBelongsToOneSaleAndOneAmountAndLeavesWithTheBasket() {
    Order order = counter.showCode();
    counter.want(new Intent.SetQuantity(1, 2));
    assertFalse(
        counter.stage() instanceof Stage.ByQr up && up.progress() == Stage.Progress.WAITING);
    counter.answer(order, new EndAnswer.Ended());
    counter.effects();
    counter.want(new Intent.PayByQr());
    Order next = counter.charged();
    assertNotEquals(order.id(), next.id());
    assertEquals(order.amount().plus(COFFEE.price()), next.amount());
    counter.created(next);
    counter.notify(next, counter.settled(next));
    counter.effects();
    counter.want(new Intent.NextSale());
    counter.scan(COFFEE);
    counter.want(new Intent.SetQuantity(1, 2));
    counter.scan(Counter.WATER);
    counter.want(new Intent.PayByQr()); // the same sum again is another code
    assertNotEquals(next.id(), counter.charged().id());
  }

  @Test
  void messagesThatComeTwiceAndInTheWrongOrderTakeNothingBack() {
    Order order = counter.showCode();
    counter.notify(order, counter.settled(order));
    counter.notify(order, new Word.Pending());
    counter.notify(order, counter.settled(order));
    counter.notify(order, new Word.Expired());
    assertEquals(1, counter.ledger.facts(Fact.SaleCompleted.class).size());
    assertEquals(
        new Payment.Paid(order, counter.settled(order)),
        counter.ledger.folded().payment(order.id()).orElseThrow());
  }

  @Test
  void aMessageOverAnotherAmountOrAStrangeOrderIsNotedAndBooksNothing() {
    Order order = counter.showCode();
    counter.notify(order, new Word.Settled(Money.of(1), "tx-1", Optional.empty(), counter.now));
    counter.notify(
        new Order(
            new OrderId("K9-STRANGE0-000001-1"), 1, Money.of(5), Order.Method.QRIS, counter.now),
        new Word.Settled(Money.of(5), "tx-2", Optional.empty(), counter.now));
    assertEquals(List.of(), counter.ledger.facts(Fact.SaleCompleted.class));
    assertEquals(2, counter.notices(Notice.Contradiction.class).size());
  }

  @Test
  void orderIdsOfAnotherTillOrOfARestoredLedgerAreOthers() {
    Set<String> ids =
        List.of(new Ids("K1", 10), new Ids("K1", 11), new Ids("K2", 10)).stream()
            .map(each -> each.order(7).text())
            .collect(Collectors.toSet());
    assertEquals(3, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.matches("[A-Za-z0-9~._-]{1,50}")), ids.toString());
  }

  @Test
  void aNetworkThatDiesWithACodeUpLeavesTheCodeAndAllowsNoSecond() {
    Order order = counter.showCode();
    counter.pass(Payments.POLL);
    counter.answer(order, new StatusAnswer.Unheard(Silence.UNREACHABLE));
    assertEquals(Stage.Progress.NO_CONTACT, counter.progress());
    assertTrue(counter.stage(Stage.ByQr.class).qr().isPresent());
    counter.want(new Intent.PayByQr());
    assertEquals(1, counter.ledger.folded().open().size());
    counter.effects();
    counter.pass(Duration.ofSeconds(40));
    assertTrue(counter.effects().contains(new Effect.Call(new PaymentEffect.Query(order.id()))));
    counter.status(order, counter.settled(order)); // the customer's phone had a network of its own
    counter.stage(Stage.Done.class);
  }

  @Test
  void moneyGoesBackToTheWalletThatPaidWithAManagerAndAReasonAndNeverMoreThanCame() {
    Order order = late();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, ""));
    assertTrue(counter.snapshot().approval().isEmpty()); // no reason, nothing to approve
    RefundRequest request = refunded(order);
    assertEquals(order.id(), request.order());
    assertEquals("tx-1", request.transaction());
    assertEquals(order.amount(), request.amount());
    counter.take(new Input.RefundHeard(request.key(), accepted()));
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, "pelanggan menunggu"));
    assertTrue(counter.snapshot().approval().isEmpty());
  }

  @Test
  void aRefundThatTheWalletRefusesIsSaidAndGivenInCashWithAManager() {
    Order order = late();
    RefundRequest request = refunded(order);
    counter.take(
        new Input.RefundHeard(
            request.key(), new RefundEvent.Answered(new RefundAnswer.Denied("202"), counter.now)));
    assertEquals(1, counter.notices(Notice.RefundRefused.class).size());
    counter.want(new Intent.GiveBack(order.id(), Giving.CASH, "dompet menolak"));
    counter.approve();
    assertEquals(
        new Payment.GivenBack(order, counter.settled(order), Giving.CASH),
        counter.ledger.folded().payment(order.id()).orElseThrow());
  }

  @Test
  void aRefundThatIsNotAnsweredIsLookedForBeforeTheSameKeyIsSentAgain() {
    Order order = late();
    RefundRequest request = refunded(order);
    counter.take(
        new Input.RefundHeard(
            request.key(),
            new RefundEvent.Answered(new RefundAnswer.Unheard(Silence.TIMED_OUT), counter.now)));
    counter.effects();
    counter.restart();
    counter.pass(Duration.ofSeconds(1));
    assertEquals(
        List.of(new Effect.CallRefund(request.key(), new RefundEffect.QueryOrder(order.id()))),
        counter.effects());
    assertEquals(
        List.of(request.key()),
        counter.ledger.folded().refunds().all().stream()
            .map(refund -> refund.request().key())
            .toList());
    assertInstanceOf(
        Refund.Uncertain.class,
        counter.ledger.folded().refunds().refund(request.key()).orElseThrow());
  }

  @Test
  void theOwnCodeCarriesTheAmountSoThatNobodyTypesIt() {
    counter.scan(SOAP);
    counter.want(new Intent.PayOffline());
    var read = Qris.read(counter.stage(Stage.ByOwnCode.class).demand().payload());
    var code = assertInstanceOf(Reading.Read.class, read).code();
    assertEquals(Optional.of("7250"), code.amountText());
  }

  @Test
  void qrisHasNoSurchargeAndNoLeastSum() {
    counter.scan(Counter.WATER);
    counter.want(new Intent.RemoveLine(1));
    counter.want(new Intent.Search("Barang nomor 0"));
    counter.want(new Intent.Add("B0"));
    counter.want(new Intent.PayByQr());
    assertEquals(Money.of(100), counter.charged().amount());
  }

  @Test
  void aCodeFromTheCustomersPhoneIsToldForWhatItIsAndTheTillsOwnIsOffered() {
    counter.scan(COFFEE);
    counter.want(new Intent.Scan("wallet:hQVDUFYwMWFX"));
    assertEquals(1, counter.notices(Notice.CustomerCodeKept.class).size());
    counter.want(new Intent.PayByQr());
    assertEquals(COFFEE.price(), counter.charged().amount());
  }

  @Test
  void aGatewayThatIsDownForEverybodyIsSaidAndCashGoesOn() {
    Order order = counter.showCode();
    for (int i = 0; i < 3; i++) {
      counter.pass(Payments.POLL);
      counter.answer(order, new StatusAnswer.Unheard(Silence.GATEWAY_TROUBLE));
    }
    counter.pass(Duration.ofSeconds(6));
    assertInstanceOf(Banner.NoContact.class, counter.snapshot().status().banner().orElseThrow());
    counter.want(new Intent.PayByCash());
    counter.answer(order, new EndAnswer.Unheard(Silence.GATEWAY_TROUBLE));
    counter.want(new Intent.PayByCash());
    counter.want(new Intent.TakeCash(Money.of(50_000)));
    counter.stage(Stage.Done.class);
    assertEquals(1, counter.snapshot().status().queued());
  }

  @Test
  void aClockThatIsWrongIsSaidAndShortensNoCode() {
    Order order = counter.showCode();
    counter.take(new Input.ClockIsOff(Duration.ofHours(-1)));
    assertEquals(List.of(new Notice.ClockIsOff(-60)), counter.notices(Notice.ClockIsOff.class));
    Stage.ByQr up = counter.stage(Stage.ByQr.class);
    assertEquals(Stage.Progress.WAITING, up.progress());
    assertEquals(order, up.order());
    assertEquals(Counter.LIFETIME, up.qr().orElseThrow().validFor());
  }

  private Order late() {
    Order order = counter.showCode();
    counter.want(new Intent.Back());
    counter.answer(order, new EndAnswer.Ended());
    counter.effects();
    counter.notify(order, counter.settled(order));
    return order;
  }

  private RefundRequest refunded(Order order) {
    counter.effects();
    counter.want(new Intent.GiveBack(order.id(), Giving.REFUND, "bayar terlambat"));
    counter.approve();
    return counter.effects().stream()
        .filter(Effect.CallRefund.class::isInstance)
        .map(effect -> ((Effect.CallRefund) effect).what())
        .filter(RefundEffect.SendRefund.class::isInstance)
        .map(effect -> ((RefundEffect.SendRefund) effect).request())
        .findFirst()
        .orElseThrow();
  }

  private RefundEvent accepted() {
    return new RefundEvent.Answered(new RefundAnswer.Accepted(Optional.of("r-1")), counter.now);
  }
}
