package id.laci.pos.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.gateway.Acquirer;
import id.laci.pos.gateway.GatewaySettings;
import id.laci.pos.gateway.MidtransGateway;
import id.laci.pos.gateway.Notification;
import id.laci.pos.gateway.NotificationListener;
import id.laci.pos.gateway.Remarks;
import id.laci.pos.gateway.ServerKey;
import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Payments;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.Step;
import id.laci.pos.payment.Word;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.Refund.Cause;
import id.laci.pos.refund.Refund.Reason;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundWord;
import id.laci.pos.refund.RefundsAnswer;
import id.laci.pos.sandbox.Customer;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.FaultRule;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.RefundSettings;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.SandboxOptions;
import id.laci.pos.sandbox.http.SandboxServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Money that goes back, over real HTTP: what the till's client means is what the simulator
/// understands, and one key moves one amount once, whatever the wire between them does.
@Timeout(60)
final class RefundAgainstSandboxTest {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final ServerKey KEY = ServerKey.of(SandboxOptions.DEMO_KEY).orElseThrow();
  private static final OrderId ORDER = new OrderId("K1-TEST-1");
  private static final Money PAID = Money.of(88_000);

  private final MovableClock clock = new MovableClock();
  private final BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();
  private SandboxServer server;
  private Sandbox sandbox;
  private NotificationListener ear;
  private MidtransGateway gateway;

  @BeforeEach
  void open() throws IOException {
    server =
        SandboxServer.start(SandboxOptions.of(0, SandboxOptions.DEMO_KEY, clock, new Random(1)));
    sandbox = server.machine();
    ear =
        switch (NotificationListener.open(0, KEY, clock, heard::add, _ -> {})) {
          case NotificationListener.Opening.Open(var open) -> open;
          case NotificationListener.Opening.Failed(var why) -> throw new AssertionError(why);
        };
    gateway = client(server.address(), KEY);
  }

  @AfterEach
  void close() {
    gateway.close();
    ear.close();
    server.close();
  }

  private MidtransGateway client(URI address, ServerKey key) {
    return new MidtransGateway(
        new GatewaySettings(
            address, key, PATIENT, PATIENT, Optional.of(ear.address()), Acquirer.GOPAY),
        clock,
        Remarks.IGNORED);
  }

  private Order order(Order.Method method) {
    return new Order(ORDER, 1, PAID, method, clock.instant());
  }

  /// @return the gateway's id of a payment that was made
  private String paid(Order.Method method, String issuer) {
    ChargeAnswer.Created code =
        assertInstanceOf(ChargeAnswer.Created.class, gateway.charge(order(method), LIFE));
    sandbox.act(ORDER.text(), Customer.PAYS_NOW, issuer);
    return code.transaction();
  }

  private String paid() {
    return paid(Order.Method.QRIS, Sandbox.GOPAY);
  }

  private RefundRequest ask(String key, long amount, String transaction) {
    return new RefundRequest(
        new RefundKey(key),
        ORDER,
        transaction,
        Money.of(amount),
        "salah barang",
        clock.instant(),
        RefundRequest.Why.RETURNED);
  }

  private OneRefund begin(long amount) {
    return new OneRefund(gateway, ask("K1-R-1", amount, paid()), clock);
  }

  private Money back() {
    return sandbox.transactions().getFirst().refunded();
  }

  private static void assertRefused(Reason reason, Refund refund) {
    assertEquals(reason, assertInstanceOf(Refund.Refused.class, refund).reason());
  }

  private static void assertNeeds(Cause cause, Refund refund) {
    assertEquals(cause, assertInstanceOf(Refund.NeedsPerson.class, refund).cause());
  }

  @ParameterizedTest
  @EnumSource
  void moneyGoesBackAndIsConfirmed(Order.Method method) {
    String transaction = paid(method, Sandbox.GOPAY);
    OneRefund refund = new OneRefund(gateway, ask("K1-R-1", 20_000, transaction), clock);
    refund.until(Refund.Accepted.class::isInstance);
    Refund.Arrived arrived = assertInstanceOf(Refund.Arrived.class, refund.until(Refund::isOver));
    assertEquals(Optional.of("101293"), arrived.id());
    assertEquals(Money.of(20_000), back());
    assertEquals(List.of(), refund.contradictions());
    RefundWord word = assertInstanceOf(RefundsAnswer.Heard.class, gateway.refunds(ORDER)).word();
    assertEquals(RefundWord.Standing.PARTLY_BACK, word.standing());
    assertEquals(PAID, word.paid());
    assertEquals(Money.of(20_000), word.refunded());
    assertEquals(Optional.empty(), word.oddity());
  }

  @Test
  void aSlowConfirmationIsWaitedForAndItsNotificationIsAReasonToLook() throws Exception {
    sandbox
        .faults()
        .refunds(RefundSettings.USUAL.confirmingAfter(Optional.of(Duration.ofHours(20))));
    OneRefund refund = begin(88_000);
    refund.until(Refund.Accepted.class::isInstance);
    server.wake();
    assertTrue(next().tellsOfRefund());
    refund.tell(new RefundEvent.Notified());
    clock.move(Duration.ofHours(20));
    server.wake();
    Notification second = next();
    assertTrue(second.tellsOfRefund());
    assertEquals(PAID, second.amount());
    refund.tell(new RefundEvent.Notified());
    assertInstanceOf(Refund.Arrived.class, refund.until(Refund::isOver));
    assertEquals(
        RefundWord.Standing.ALL_BACK,
        assertInstanceOf(RefundsAnswer.Heard.class, gateway.refunds(ORDER)).word().standing());
  }

  @Test
  void aRefundChangesNothingAboutThePayment() throws Exception {
    OnePayment payment = new OnePayment(gateway, order(Order.Method.QRIS), LIFE, clock);
    payment.until(Payment.Awaiting.class::isInstance);
    sandbox.pay(ORDER.text());
    Payment.Paid paid =
        assertInstanceOf(Payment.Paid.class, payment.until(Payment.Paid.class::isInstance));
    String transaction = paid.settlement().transaction();
    new OneRefund(gateway, ask("K1-R-1", 88_000, transaction), clock).until(Refund::isOver);
    server.wake();
    Notification told = next();
    assertInstanceOf(Word.Settled.class, told.word());
    Step step = Payments.step(paid, new PaymentEvent.Notified(told.word(), clock.instant()));
    assertEquals(new Step(paid, List.of(), Optional.empty()), step);
    Step asked =
        Payments.step(
            paid, new PaymentEvent.StatusAnswered(gateway.status(ORDER), clock.instant()));
    assertEquals(new Step(paid, List.of(), Optional.empty()), asked);
  }

  @Test
  void aLostRequestIsSentAgainUnderTheSameKey() {
    sandbox.faults().add(new Fault.DropRequest(), Operation.REFUND, 1);
    OneRefund refund = begin(20_000);
    refund.until(Refund.Accepted.class::isInstance);
    assertEquals(List.of("Send", "Query", "Send"), refund.calls());
    assertEquals(Money.of(20_000), back());
  }

  @Test
  void aLostAnswerIsFoundInTheListAndNothingIsSentTwice() {
    sandbox.faults().add(new Fault.DropAnswer(), Operation.REFUND, 1);
    OneRefund refund = begin(20_000);
    refund.until(Refund.Accepted.class::isInstance);
    assertEquals(List.of("Send", "Query"), refund.calls());
    assertEquals(Money.of(20_000), back());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 10})
  void oneKeyMovesOneAmountOnceHoweverOftenItIsSent(long minutes) {
    RefundRequest request = ask("K1-R-1", 50_000, paid());
    RefundAnswer first = gateway.refund(request);
    for (int i = 0; i < 5; i++) {
      clock.move(Duration.ofMinutes(minutes));
      assertEquals(first, gateway.refund(request));
    }
    assertEquals(Money.of(50_000), back());
  }

  @Test
  void aChargeAndARefundOfTheSameNameDoNotGetEachOthersAnswers() {
    String transaction = paid();
    RefundAnswer answer = gateway.refund(ask(ORDER.text(), 1_000, transaction));
    assertInstanceOf(RefundAnswer.Accepted.class, answer);
    assertEquals(Money.of(1_000), back());
  }

  @Test
  void theSameKeyForAnotherAmountIsRefusedAndGivenToAPerson() {
    String transaction = paid();
    gateway.refund(ask("K1-R-1", 50_000, transaction));
    clock.move(Duration.ofMinutes(6)); // the stored answer is forgotten
    OneRefund other = new OneRefund(gateway, ask("K1-R-1", 20_000, transaction), clock);
    assertNeeds(Cause.OTHER_AMOUNT, other.until(Refund::isOver));
    assertEquals(1, other.contradictions().size());
    assertEquals(Money.of(50_000), back());
  }

  @Test
  void neverMoreThanWasPaid() {
    String transaction = paid();
    new OneRefund(gateway, ask("K1-R-1", 50_000, transaction), clock).until(Refund::isOver);
    OneRefund second = new OneRefund(gateway, ask("K1-R-2", 50_000, transaction), clock);
    assertRefused(Reason.AMOUNT_OR_BALANCE, second.until(Refund::isOver));
    new OneRefund(gateway, ask("K1-R-3", 38_000, transaction), clock).until(Refund::isOver);
    OneRefund last = new OneRefund(gateway, ask("K1-R-4", 1, transaction), clock);
    assertRefused(Reason.ALL_BACK_ALREADY, last.until(Refund::isOver));
    assertEquals(PAID, back());
  }

  @Test
  void aRefusalAfterALostAnswerIsCheckedBeforeItIsBelieved() {
    sandbox.faults().add(new Fault.DropRequest(), Operation.REFUND, 1);
    String transaction = paid();
    OneRefund refund = new OneRefund(gateway, ask("K1-R-1", 88_000, transaction), clock);
    refund.until(Refund.Uncertain.class::isInstance);
    sandbox.faults().refunds(RefundSettings.USUAL.balanceLow(true));
    assertRefused(Reason.AMOUNT_OR_BALANCE, refund.until(Refund::isOver));
    assertEquals(List.of("Send", "Query", "Send", "Query"), refund.calls());
    assertEquals(Money.ZERO, back());
  }

  @Test
  void theBankMayRefuse() {
    sandbox.faults().add(new Fault.Deny(), Operation.REFUND, 1);
    assertRefused(Reason.BY_BANK, begin(20_000).until(Refund::isOver));
    assertEquals(Money.ZERO, back());
  }

  @Test
  void anotherWalletMayNotTakeMoneyBack() {
    sandbox.faults().refunds(RefundSettings.USUAL.offUs(false));
    String transaction = paid(Order.Method.QRIS, "bca");
    OneRefund refund = new OneRefund(gateway, ask("K1-R-1", 1_000, transaction), clock);
    assertRefused(Reason.BY_BANK, refund.until(Refund::isOver));
  }

  @Test
  void tooLateIsForAPersonWithTheGatewaysWords() {
    String transaction = paid(Order.Method.QRIS, "dana");
    clock.move(Duration.ofDays(8));
    OneRefund refund = new OneRefund(gateway, ask("K1-R-1", 1_000, transaction), clock);
    assertNeeds(Cause.NOT_AS_IT_STANDS, refund.until(Refund::isOver));
    assertTrue(((Refund.NeedsPerson) refund.now()).detail().contains("refund period is over"));
    refund.tell(new RefundEvent.PaidByHand(Refund.Way.CASH, clock.instant()));
    assertInstanceOf(Refund.ByHand.class, refund.now());
  }

  @ParameterizedTest
  @ValueSource(ints = {402, 403, 405, 411, 413, 499})
  void switchedOffIsForAPersonWhoMayTryTheSameKeyAgain(int code) {
    sandbox.faults().refunds(RefundSettings.USUAL.off(Optional.of(code)));
    OneRefund refund = begin(20_000);
    Refund.NeedsPerson needs =
        assertInstanceOf(Refund.NeedsPerson.class, refund.until(Refund::isOver));
    assertEquals("Merchant doesn't have access for refund of this payment type", needs.detail());
    sandbox.faults().refunds(RefundSettings.USUAL);
    refund.tell(new RefundEvent.RetryAsked());
    assertInstanceOf(Refund.Arrived.class, refund.until(Refund::isOver));
    assertEquals(List.of("Send", "Query", "Send"), refund.calls().subList(0, 3));
    assertEquals(Money.of(20_000), back());
  }

  @Test
  void aWrongKeyStopsAndNothingOfItIsShown() {
    String transaction = paid();
    ServerKey other = ServerKey.of("SB-Mid-server-another").orElseThrow();
    try (MidtransGateway stranger = client(server.address(), other)) {
      OneRefund refund = new OneRefund(stranger, ask("K1-R-1", 1_000, transaction), clock);
      assertNeeds(Cause.WRONG_KEY, refund.until(Refund::isOver));
      assertFalse(refund.now().toString().contains("another"));
      assertFalse(stranger.refunds(ORDER).toString().contains("another"));
    }
    assertEquals(Money.ZERO, back());
  }

  @Test
  void aPaymentThatNobodyKnowsIsForAPerson() {
    OneRefund refund = new OneRefund(gateway, ask("K1-R-1", 1_000, "nobody"), clock);
    assertNeeds(Cause.UNKNOWN_ORDER, refund.until(Refund::isOver));
    assertEquals(1, refund.contradictions().size());
    assertEquals(new RefundsAnswer.NotFound(), gateway.refunds(ORDER));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void anErrorOfTheGatewayIsNeitherSuccessNorRefusal(int code) {
    sandbox.faults().add(new Fault.Fail(code, true), Operation.REFUND, 1);
    OneRefund refund = begin(20_000);
    assertInstanceOf(Refund.Arrived.class, refund.until(Refund::isOver));
    assertEquals(List.of("Send", "Query"), refund.calls().subList(0, 2));
    assertEquals(Money.of(20_000), back());
  }

  @Test
  void aPageInsteadOfAnAnswerIsNoAnswer() {
    sandbox.faults().add(new Fault.Garbage(true), Operation.REFUND, 1);
    assertInstanceOf(Refund.Arrived.class, begin(20_000).until(Refund::isOver));
    assertEquals(Money.of(20_000), back());
  }

  @Test
  void tooManyCallsAreWaitedFor() {
    sandbox
        .faults()
        .add(new Fault.TooMany(Duration.ZERO), Operation.REFUND, FaultRule.UNTIL_CLEARED);
    OneRefund refund = begin(20_000);
    assertEquals(
        new RefundAnswer.Unheard(Silence.RATE_LIMITED), gateway.refund(refund.now().request()));
    refund.until(Refund.Uncertain.class::isInstance);
    sandbox.faults().clear();
    assertInstanceOf(Refund.Arrived.class, refund.until(Refund::isOver));
  }

  @Test
  void aDeadNetworkRefusesNothing() {
    OneRefund refund = begin(20_000);
    sandbox.faults().networkDown(true);
    refund.until(now -> now instanceof Refund.Uncertain(var _, var tries, var _) && tries > 4);
    assertEquals(1, refund.calls().stream().filter("Send"::equals).count());
    sandbox.faults().networkDown(false);
    assertInstanceOf(Refund.Arrived.class, refund.until(Refund::isOver));
    assertEquals(Money.of(20_000), back());
  }

  @Test
  void whatWasRefundedElsewhereIsListed() {
    RefundRequest request = ask("K1-R-1", 1_000, paid());
    gateway.refund(request);
    RefundWord word = assertInstanceOf(RefundsAnswer.Heard.class, gateway.refunds(ORDER)).word();
    assertTrue(word.of(request.key()).isPresent());
    assertEquals(Optional.empty(), word.of(new RefundKey("K1-R-2")));
  }

  /// @return the next notification that tells of money that goes back
  private Notification next() throws InterruptedException {
    while (true) {
      Notification told = heard.poll(PATIENT.toSeconds(), TimeUnit.SECONDS);
      assertNotNull(told, "a notification");
      if (told.tellsOfRefund()) {
        return told;
      }
    }
  }
}
