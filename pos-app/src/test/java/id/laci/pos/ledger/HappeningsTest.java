package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Timeline.What;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentSamples;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Word;
import id.laci.pos.refund.Doubt;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What steps say of a payment, and how it is told.
class HappeningsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final OrderId ID = PaymentSamples.ORDER.id();
  private static final Order ORDER = new Order(ID, 1, Money.of(37_000), Order.Method.QRIS, NOON);
  private static final Qr QR = new Qr("000201", "tx-1", at(1), Duration.ofMinutes(15));
  private static final Word.Settled SETTLED =
      new Word.Settled(Money.of(37_000), "tx-1", Optional.of("gopay"), at(28));

  private final List<Timeline.Event> events = new ArrayList<>();

  private static Instant at(int seconds) {
    return NOON.plusSeconds(seconds);
  }

  private void step(int second, Fact... facts) {
    Happenings.of(new Entry(at(second), List.of(facts)))
        .forEach(
            happened -> {
              assertEquals(ID, happened.order());
              events.add(happened.event());
            });
  }

  private static Fact moved(Payment payment) {
    return new Fact.PaymentMoved(payment);
  }

  private static Fact asked(int times, int first, int last, String trouble) {
    return new Fact.GatewayAsked(
        ID,
        times,
        at(first),
        at(last),
        trouble.isEmpty() ? Optional.of(at(last)) : Optional.empty(),
        Optional.of(trouble).filter(text -> !text.isEmpty()),
        Optional.empty());
  }

  private static Payment uncertain(int tries) {
    return new Payment.Uncertain(ORDER, Optional.of(QR), 1, tries, Optional.of(at(1)));
  }

  private void codeIsShown() {
    step(0, moved(new Payment.Requested(ORDER, 1, Optional.empty())));
    step(1, asked(1, 1, 1, ""), moved(new Payment.Awaiting(ORDER, QR, at(1))));
  }

  private List<String> told() {
    return Telling.of(events).stream()
        .map(
            event ->
                Duration.between(NOON, event.at()).toSeconds()
                    + " "
                    + event.what()
                    + (event.times() > 1 ? " x" + event.times() : "")
                    + (event.detail().isEmpty() ? "" : " " + event.detail())
                    + event
                        .gatewayAt()
                        .map(g -> " @" + Duration.between(NOON, g).toSeconds())
                        .orElse(""))
        .toList();
  }

  @Test
  void aPaymentThatGoesWellIsToldWithBothClocks() {
    codeIsShown();
    step(30, asked(3, 11, 30, ""), moved(new Payment.Paid(ORDER, SETTLED)));
    assertEquals(
        List.of("0 CODE_ASKED", "1 CODE_SHOWN", "11 GATEWAY_ASKED x3", "30 PAID @28"), told());
  }

  @Test
  void aSilenceIsToldOnceFromItsFirstQuestionToItsLastAndThenItsEnd() {
    codeIsShown();
    for (int i = 1; i <= 40; i++) {
      step(10 * i, asked(1, 10 * i, 10 * i, "TIMED_OUT"), moved(uncertain(i)));
    }
    step(410, asked(1, 410, 410, ""), moved(new Payment.Awaiting(ORDER, QR, at(410))));
    assertEquals(
        List.of(
            "0 CODE_ASKED",
            "1 CODE_SHOWN",
            "10 GATEWAY_ASKED x40",
            "400 NO_ANSWER x40 TIMED_OUT",
            "410 GATEWAY_ASKED",
            "410 CONTACT_BACK"),
        told());
  }

  @Test
  void anotherReasonForTheSilenceIsAnotherSilence() {
    codeIsShown();
    step(10, asked(1, 10, 10, "TIMED_OUT"), moved(uncertain(1)));
    step(20, asked(1, 20, 20, "UNREACHABLE"), moved(uncertain(2)));
    assertEquals(
        List.of(
            "0 CODE_ASKED",
            "1 CODE_SHOWN",
            "10 GATEWAY_ASKED",
            "10 NO_ANSWER TIMED_OUT",
            "20 GATEWAY_ASKED",
            "20 NO_ANSWER UNREACHABLE"),
        told());
  }

  @Test
  void aChargeThatStaysSilentIsNotCountedAsAQuestion() {
    step(0, moved(new Payment.Requested(ORDER, 1, Optional.empty())));
    step(
        8,
        asked(1, 8, 8, "TIMED_OUT"),
        moved(new Payment.Uncertain(ORDER, Optional.empty(), 1, 0, Optional.empty())));
    step(9, asked(1, 9, 9, ""), moved(new Payment.Requested(ORDER, 2, Optional.empty())));
    assertEquals(
        List.of(
            "0 CODE_ASKED",
            "8 NO_ANSWER TIMED_OUT",
            "9 GATEWAY_ASKED",
            "9 CONTACT_BACK",
            "9 CODE_ASKED"),
        told());
  }

  @Test
  void aRefusedChargeIsToldByItsEndAlone() {
    step(0, moved(new Payment.Requested(ORDER, 1, Optional.empty())));
    step(1, asked(1, 1, 1, "DENIED"), moved(new Payment.Closed(ORDER, Closing.DENIED)));
    assertEquals(List.of("0 CODE_ASKED", "1 GATEWAY_ASKED", "1 CLOSED DENIED"), told());
  }

  @Test
  void anEndIsAskedOnceHoweverOftenItIsTried() {
    codeIsShown();
    step(5, moved(new Payment.Ending(ORDER, Closing.CANCELLED, 0, false)));
    step(9, asked(1, 9, 9, "BROKEN_OFF"), moved(ending(1, false)));
    step(10, moved(ending(1, true)));
    step(12, asked(1, 12, 12, "BROKEN_OFF"), moved(ending(2, true)));
    step(20, asked(1, 20, 20, ""), moved(new Payment.Closed(ORDER, Closing.CANCELLED)));
    assertEquals(
        List.of(
            "0 CODE_ASKED",
            "1 CODE_SHOWN",
            "5 END_ASKED CANCELLED",
            "9 GATEWAY_ASKED",
            "9 NO_ANSWER BROKEN_OFF",
            "10 RELEASED",
            "12 GATEWAY_ASKED",
            "12 NO_ANSWER BROKEN_OFF",
            "20 GATEWAY_ASKED",
            "20 CONTACT_BACK",
            "20 CLOSED CANCELLED"),
        told());
  }

  private static Payment ending(int tries, boolean released) {
    return new Payment.Ending(ORDER, Closing.CANCELLED, tries, released);
  }

  @Test
  void aCancelWhileTheCodeIsAskedForIsNoSecondQuestionForACode() {
    step(0, moved(new Payment.Requested(ORDER, 1, Optional.empty())));
    step(
        1,
        moved(
            new Payment.Requested(
                ORDER, 1, Optional.of(new Payment.Stop(Closing.CANCELLED, false)))));
    assertEquals(List.of("0 CODE_ASKED"), told());
  }

  @Test
  void moneyThatNoSaleWantedWasNeverPaid() {
    codeIsShown();
    step(30, moved(new Payment.Paid(ORDER, SETTLED)), moved(new Payment.PaidLate(ORDER, SETTLED)));
    step(60, moved(new Payment.GivenBack(ORDER, SETTLED, Giving.CASH)));
    assertEquals(
        List.of("0 CODE_ASKED", "1 CODE_SHOWN", "30 PAID_LATE @28", "60 GIVEN_BACK CASH"), told());
  }

  @Test
  void moneyPutOnASaleByAPersonIsNotPaidASecondTime() {
    codeIsShown();
    step(30, moved(new Payment.PaidLate(ORDER, SETTLED)));
    step(
        60,
        new Fact.Decided(ID.text(), Decision.PUT_ON_SALE, "", "Sari", Optional.empty(), at(60)),
        moved(new Payment.Paid(ORDER, SETTLED)));
    assertEquals(
        List.of("0 CODE_ASKED", "1 CODE_SHOWN", "30 PAID_LATE @28", "60 PUT_ON_SALE"), told());
  }

  @Test
  void aReceiptIsToldByWhatItCameTo() {
    for (String state : List.of("QUEUED", "SENDING", "QUEUED", "SENDING", "UNKNOWN", "PRINTED")) {
      events.add(new Timeline.Event(NOON, Optional.empty(), What.RECEIPT, 1, state));
    }
    assertEquals(List.of("0 RECEIPT UNKNOWN", "0 RECEIPT PRINTED"), told());
  }

  @Test
  void whatThePaymentAloneTellsBeginsWithTheCodeAndEndsWithHowItStands() {
    Happenings.of(uncertain(3), at(500)).forEach(happened -> events.add(happened.event()));
    assertEquals(List.of("0 CODE_ASKED", "1 CODE_SHOWN"), told());
    events.clear();
    Happenings.of(new Payment.Paid(ORDER, SETTLED), at(500))
        .forEach(happened -> events.add(happened.event()));
    assertEquals(List.of("0 CODE_ASKED", "500 PAID @28"), told());
  }

  @Test
  void aSaleThatTwoPartsOfOnePaymentPaidWasCompletedOnce() {
    assertEquals(
        List.of(ID, What.SALE_COMPLETED),
        FactSamples.entries().stream()
            .flatMap(entry -> Happenings.of(entry).stream())
            .filter(happened -> happened.event().what() == What.SALE_COMPLETED)
            .flatMap(happened -> Stream.of(happened.order(), happened.event().what()))
            .toList());
  }

  @Test
  void everyStateOfAPaymentTellsSomethingOfThatPaymentAlone() {
    FactSamples.payments()
        .forEach(
            payment -> {
              List<Happenings.Happened> told = Happenings.of(payment, at(9));
              assertEquals(What.CODE_ASKED, told.getFirst().event().what());
              assertTrue(
                  told.stream().allMatch(it -> it.order().equals(payment.order().id())),
                  told::toString);
            });
  }

  @Test
  void aRefundIsToldByWhatItCameToAndADoubtOnlyOnce() {
    RefundRequest request =
        new RefundRequest(
            new RefundKey("K2-RYKC74FY-R-000001"),
            ID,
            "tx-1",
            Money.of(37_000),
            "late",
            at(60),
            RefundRequest.Why.PAID_LATE);
    step(60, new Fact.RefundMoved(new Refund.Requested(request, 0)));
    step(61, new Fact.RefundMoved(new Refund.Uncertain(request, 1, new Doubt.Restarted())));
    step(70, new Fact.RefundMoved(new Refund.Uncertain(request, 2, new Doubt.Restarted())));
    step(80, new Fact.RefundMoved(new Refund.Accepted(request, Optional.of("r-1"), at(80))));
    step(99, new Fact.RefundMoved(new Refund.Arrived(request, Optional.of("r-1"), at(98))));
    assertEquals(
        List.of(
            event(61, Optional.empty(), What.REFUND_IN_DOUBT),
            event(80, Optional.empty(), What.REFUND_ACCEPTED),
            event(99, Optional.of(at(98)), What.REFUND_ARRIVED)),
        Telling.of(events));
  }

  private static Timeline.Event event(int second, Optional<Instant> gatewayAt, What what) {
    return new Timeline.Event(at(second), gatewayAt, what, 1, "");
  }
}
