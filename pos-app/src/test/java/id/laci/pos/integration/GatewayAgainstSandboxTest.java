package id.laci.pos.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.gateway.Acquirer;
import id.laci.pos.gateway.GatewaySettings;
import id.laci.pos.gateway.MidtransGateway;
import id.laci.pos.gateway.Notification;
import id.laci.pos.gateway.NotificationListener;
import id.laci.pos.gateway.Rejection;
import id.laci.pos.gateway.Remarks;
import id.laci.pos.gateway.ServerKey;
import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.FaultRule;
import id.laci.pos.sandbox.NotificationFault;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.SandboxOptions;
import id.laci.pos.sandbox.TransactionStatus;
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

/// The till's client and the simulator, over real HTTP: what the one means is what the other
/// understands, also when the wire between them does not behave.
@Timeout(60)
final class GatewayAgainstSandboxTest {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final Duration HASTY = Duration.ofMillis(200);
  private static final ServerKey KEY = ServerKey.of(SandboxOptions.DEMO_KEY).orElseThrow();

  private final MovableClock clock = new MovableClock();
  private final BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<Rejection> rejected = new LinkedBlockingQueue<>();
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
        switch (NotificationListener.open(0, KEY, clock, heard::add, rejected::add)) {
          case NotificationListener.Opening.Open(var open) -> open;
          case NotificationListener.Opening.Failed(var why) -> throw new AssertionError(why);
        };
    gateway = client(server.address(), KEY, PATIENT);
  }

  @AfterEach
  void close() {
    gateway.close();
    ear.close();
    server.close();
  }

  private MidtransGateway client(URI address, ServerKey key, Duration answer) {
    return new MidtransGateway(
        new GatewaySettings(
            address, key, PATIENT, answer, Optional.of(ear.address()), Acquirer.GOPAY),
        clock,
        Remarks.IGNORED);
  }

  private Order order(Order.Method method) {
    return new Order(new OrderId("K1-TEST-1"), 1, Money.of(88_000), method, clock.instant());
  }

  private Order order() {
    return order(Order.Method.QRIS);
  }

  private ChargeAnswer.Created created(Order order) {
    return assertInstanceOf(ChargeAnswer.Created.class, gateway.charge(order, LIFE));
  }

  private Word status(Order order) {
    return assertInstanceOf(StatusAnswer.Heard.class, gateway.status(order.id())).word();
  }

  @ParameterizedTest
  @EnumSource
  void aCodeIsMadeAndPaidAndCannotBeEndedAfterwards(Order.Method method) {
    Order order = order(method);
    ChargeAnswer.Created code = created(order);
    assertEquals(LIFE, code.validFor());
    assertEquals(new Word.Pending(), status(order));

    assertEquals(Attempt.Result.PAID, sandbox.pay(code.payload()));
    Word.Settled settled = assertInstanceOf(Word.Settled.class, status(order));
    assertEquals(order.amount(), settled.amount());
    assertEquals(code.transaction(), settled.transaction());
    assertEquals(clock.instant(), settled.at());

    assertEquals(new EndAnswer.NotPending(), gateway.cancel(order.id()));
    assertEquals(new EndAnswer.NotPending(), gateway.expire(order.id()));
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledCodeCannotBePaid(Order.Method method) {
    Order order = order(method);
    created(order);
    assertEquals(new EndAnswer.Ended(), gateway.cancel(order.id()));
    assertEquals(new Word.Cancelled(), status(order));
    assertEquals(Attempt.Result.ENDED, sandbox.pay(order.id().text()));
  }

  @ParameterizedTest
  @EnumSource
  void anExpiredCodeCannotBePaid(Order.Method method) {
    Order order = order(method);
    created(order);
    assertEquals(new EndAnswer.Ended(), gateway.expire(order.id()));
    assertEquals(new Word.Expired(), status(order));
    assertEquals(Attempt.Result.EXPIRED, sandbox.pay(order.id().text()));
  }

  @ParameterizedTest
  @EnumSource
  void aCodeDiesWhenItsLifeIsOver(Order.Method method) {
    Order order = order(method);
    created(order);
    clock.move(LIFE.minusSeconds(1));
    assertEquals(new Word.Pending(), status(order));
    clock.move(Duration.ofSeconds(2));
    assertEquals(new Word.Expired(), status(order));
  }

  @Test
  void anOrderThatNobodyMadeIsUnknown() {
    assertEquals(new Word.Unknown(), status(order()));
    assertEquals(new EndAnswer.Unknown(), gateway.cancel(order().id()));
    assertEquals(new EndAnswer.Unknown(), gateway.expire(order().id()));
  }

  @Test
  void theSameChargeAgainGivesTheStoredCode() {
    ChargeAnswer.Created first = created(order());
    clock.move(Duration.ofMinutes(1));
    assertEquals(first, created(order()));
    assertEquals(1, sandbox.transactions().size());
  }

  @Test
  void aGoPayChargeMayComeWithoutACode() {
    sandbox.faults().gopayQrString(false);
    assertInstanceOf(
        ChargeAnswer.CreatedWithoutCode.class, gateway.charge(order(Order.Method.GOPAY), LIFE));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWrongKeyIsToldAsSuch(boolean httpTellsErrors) {
    sandbox.faults().httpTellsErrors(httpTellsErrors);
    ServerKey other = ServerKey.of("SB-Mid-server-another").orElseThrow();
    try (MidtransGateway stranger = client(server.address(), other, PATIENT)) {
      assertEquals(
          Refusal.WRONG_KEY,
          assertInstanceOf(ChargeAnswer.Refused.class, stranger.charge(order(), LIFE)).why());
      assertEquals(
          Refusal.WRONG_KEY,
          assertInstanceOf(StatusAnswer.Refused.class, stranger.status(order().id())).why());
      assertEquals(
          Refusal.WRONG_KEY,
          assertInstanceOf(EndAnswer.Refused.class, stranger.cancel(order().id())).why());
    }
    assertEquals(List.of(), sandbox.transactions());
  }

  @Test
  void aDeniedChargeIsRefused() {
    sandbox.faults().add(new Fault.Deny(), 1);
    assertEquals(
        Refusal.DENIED,
        assertInstanceOf(ChargeAnswer.Refused.class, gateway.charge(order(), LIFE)).why());
  }

  @Test
  void anAnswerAfterTheTimeOutIsSilenceAndTheOrderIsThereAllTheSame() throws Exception {
    BlockingQueue<String> made = new LinkedBlockingQueue<>();
    sandbox.faults().add(new Fault.Delay(PATIENT), Operation.CHARGE, FaultRule.UNTIL_CLEARED);
    try (var _ = sandbox.subscribe(event -> made.add(event.transaction().orderId()));
        MidtransGateway hasty = client(server.address(), KEY, HASTY)) {
      assertEquals(new ChargeAnswer.Unheard(Silence.TIMED_OUT), charged(hasty, made));
    }
    assertEquals(new Word.Pending(), status(order()));
  }

  /// A machine under load may be slower than the time-out itself; the call is repeated until the
  /// gateway has seen it.
  private ChargeAnswer charged(MidtransGateway hasty, BlockingQueue<String> made)
      throws InterruptedException {
    ChargeAnswer answer = hasty.charge(order(), LIFE);
    while (made.poll(1, TimeUnit.SECONDS) == null) {
      answer = hasty.charge(order(), LIFE);
    }
    return answer;
  }

  @Test
  void aRequestThatIsLostHasNoEffectAndIsMadeAgainAfterAskingTheStatus() {
    sandbox.faults().add(new Fault.DropRequest(), Operation.CHARGE, 1);
    OnePayment payment = new OnePayment(gateway, order(), LIFE, clock);
    payment.until(Payment.Awaiting.class::isInstance);
    assertEquals(List.of("Charge", "Query", "Charge"), payment.calls());
    assertEquals(1, sandbox.transactions().size());
  }

  @Test
  void anAnswerThatIsLostIsRecoveredByAskingTheStatusFirst() {
    sandbox.faults().add(new Fault.DropAnswer(), Operation.CHARGE, 1);
    OnePayment payment = new OnePayment(gateway, order(), LIFE, clock);
    Payment.Awaiting awaiting =
        assertInstanceOf(Payment.Awaiting.class, payment.until(Payment.Awaiting.class::isInstance));
    assertEquals(List.of("Charge", "Query", "Charge"), payment.calls());
    assertEquals(1, sandbox.transactions().size());
    assertEquals(sandbox.transactions().getFirst().payload(), awaiting.qr().payload());
  }

  @Test
  void aCodeThatWasPaidUnseenIsASaleWithoutASecondCharge() {
    sandbox.faults().add(new Fault.DropAnswer(), Operation.CHARGE, 1);
    sandbox.faults().paysAfter(Optional.of(Duration.ZERO));
    OnePayment payment = new OnePayment(gateway, order(), LIFE, clock);
    payment.until(Payment.Paid.class::isInstance);
    assertEquals(List.of("Charge", "Query"), payment.calls());
  }

  @Test
  void anEndWhoseAnswerIsLostIsAskedForUntilItIsSure() {
    OnePayment payment = new OnePayment(gateway, order(), LIFE, clock);
    payment.until(Payment.Awaiting.class::isInstance);
    sandbox.faults().add(new Fault.DropAnswer(), Operation.CANCEL, 1);
    payment.tell(new PaymentEvent.CancelAsked());
    assertEquals(new Payment.Closed(order(), Closing.CANCELLED), payment.until(Payment::isOver));
    assertEquals(TransactionStatus.CANCEL, sandbox.transactions().getFirst().status());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 502, 503, 504})
  void anErrorOfTheGatewayIsNeverTakenForASuccess(int code) {
    sandbox.faults().add(new Fault.Fail(code, true), 1);
    ChargeAnswer charged = gateway.charge(order(), LIFE);
    if (code == 501) {
      assertInstanceOf(ChargeAnswer.Refused.class, charged);
    } else {
      assertEquals(new ChargeAnswer.Unheard(Silence.GATEWAY_TROUBLE), charged);
    }
    assertEquals(new Word.Pending(), status(order()));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void everyQuestionSurvivesAnErrorOfTheGateway(int code) {
    created(order());
    sandbox.faults().add(new Fault.Fail(code, false), FaultRule.UNTIL_CLEARED);
    assertSilent(Silence.GATEWAY_TROUBLE);
  }

  @Test
  void tooManyQuestionsAreToldAsSuch() {
    sandbox.faults().add(new Fault.TooMany(Duration.ofSeconds(30)), FaultRule.UNTIL_CLEARED);
    assertEquals(new ChargeAnswer.Unheard(Silence.RATE_LIMITED), gateway.charge(order(), LIFE));
    assertSilent(Silence.RATE_LIMITED);
    assertEquals(List.of(), sandbox.transactions());
  }

  @Test
  void aPageInsteadOfAnAnswerIsUnreadable() {
    sandbox.faults().add(new Fault.Garbage(false), FaultRule.UNTIL_CLEARED);
    assertEquals(new ChargeAnswer.Unheard(Silence.UNREADABLE), gateway.charge(order(), LIFE));
    assertSilent(Silence.UNREADABLE);
  }

  private void assertSilent(Silence why) {
    assertEquals(new StatusAnswer.Unheard(why), gateway.status(order().id()));
    assertEquals(new EndAnswer.Unheard(why), gateway.cancel(order().id()));
    assertEquals(new EndAnswer.Unheard(why), gateway.expire(order().id()));
  }

  @Test
  void aDeadNetworkIsLostContactAndTheCodeLivesOn() {
    Order order = order();
    OnePayment payment = new OnePayment(gateway, order, LIFE, clock);
    payment.until(Payment.Awaiting.class::isInstance);
    sandbox.faults().networkDown(true);
    StatusAnswer.Unheard unheard =
        assertInstanceOf(StatusAnswer.Unheard.class, gateway.status(order.id()));
    assertTrue(unheard.why().isLostContact());
    payment.until(Payment.Uncertain.class::isInstance);
    assertEquals(Attempt.Result.PAID, sandbox.pay(order.id().text()));
    sandbox.faults().networkDown(false);
    payment.until(Payment.Paid.class::isInstance);
  }

  @Test
  void nobodyListeningIsUnreachable() {
    URI gone = server.address();
    server.close();
    try (MidtransGateway lonely = client(gone, KEY, PATIENT)) {
      assertEquals(new ChargeAnswer.Unheard(Silence.UNREACHABLE), lonely.charge(order(), LIFE));
      assertEquals(new StatusAnswer.Unheard(Silence.UNREACHABLE), lonely.status(order().id()));
    }
  }

  @Test
  void aNotificationThatComesTwiceIsHeardTwiceAndBookedOnce() throws Exception {
    OnePayment payment = new OnePayment(gateway, order(), LIFE, clock);
    payment.until(Payment.Awaiting.class::isInstance);
    sandbox.faults().add(new NotificationFault.Doubled(), 1);
    sandbox.pay(order().id().text());
    server.wake();
    Notification first = next();
    assertEquals(first, next());
    assertEquals(order().amount(), first.amount());

    payment.tell(new PaymentEvent.Notified(first.word(), clock.instant()));
    Payment paid = assertInstanceOf(Payment.Paid.class, payment.now());
    payment.tell(new PaymentEvent.Notified(first.word(), clock.instant()));
    assertEquals(paid, payment.now());
  }

  @Test
  void aNotificationWithAnotherSignatureIsNotBelieved() throws Exception {
    created(order());
    sandbox.faults().add(new NotificationFault.WrongSignature(), 1);
    sandbox.pay(order().id().text());
    server.wake();
    assertEquals(Rejection.WRONG_SIGNATURE, rejected.poll(PATIENT.toSeconds(), TimeUnit.SECONDS));
    assertTrue(
        heard.stream().noneMatch(told -> told.word() instanceof Word.Settled),
        "nothing of it is handed on");
    assertInstanceOf(Word.Settled.class, status(order()), "asking still tells");
  }

  @Test
  void moneyThatComesAfterTheEndIsLateMoneyAndNoSale() throws Exception {
    OnePayment payment = new OnePayment(gateway, order(), LIFE, clock);
    payment.until(Payment.Awaiting.class::isInstance);
    sandbox.faults().lateSettlement(true);
    clock.move(LIFE.plusSeconds(1));
    payment.tell(new PaymentEvent.TimeUp());
    Order order = payment.now().order();
    assertEquals(new Payment.Closed(order, Closing.EXPIRED), payment.until(Payment::isOver));
    assertEquals(Attempt.Result.PAID_LATE, sandbox.pay(order.id().text()));
    server.wake();
    Notification late = next();
    assertInstanceOf(Word.Settled.class, late.word());
    payment.tell(new PaymentEvent.Notified(late.word(), clock.instant()));
    assertInstanceOf(Payment.PaidLate.class, payment.now());
  }

  /// @return the next notification that tells of money
  private Notification next() throws InterruptedException {
    while (true) {
      Notification told = heard.poll(PATIENT.toSeconds(), TimeUnit.SECONDS);
      assertNotNull(told, "a notification");
      if (told.word() instanceof Word.Settled) {
        return told;
      }
    }
  }
}
