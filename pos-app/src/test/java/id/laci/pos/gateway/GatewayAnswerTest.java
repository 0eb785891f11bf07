package id.laci.pos.gateway;

import static id.laci.pos.gateway.Bodies.created;
import static id.laci.pos.gateway.Bodies.error;
import static id.laci.pos.gateway.Bodies.json;
import static id.laci.pos.gateway.Bodies.settled;
import static id.laci.pos.gateway.Bodies.with;
import static id.laci.pos.gateway.Bodies.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayAnswerTest {
  private static final ChargeAnswer CHARGE_UNREADABLE =
      new ChargeAnswer.Unheard(Silence.UNREADABLE);

  private StubGateway stub;
  private MidtransGateway gateway;

  @BeforeEach
  void open() throws IOException {
    stub = new StubGateway();
    gateway = Bodies.gateway(stub.base());
  }

  @AfterEach
  void close() throws IOException {
    gateway.close();
    stub.close();
  }

  private ChargeAnswer charge(int http, Map<String, Object> body) {
    stub.answering(StubGateway.json(http, json(body)));
    return gateway.charge(Bodies.ORDER, Bodies.LIFETIME);
  }

  private StatusAnswer status(int http, Map<String, Object> body) {
    stub.answering(StubGateway.json(http, json(body)));
    return gateway.status(Bodies.ID);
  }

  private EndAnswer cancel(int http, Map<String, Object> body) {
    stub.answering(StubGateway.json(http, json(body)));
    return gateway.cancel(Bodies.ID);
  }

  private EndAnswer expire(int http, Map<String, Object> body) {
    stub.answering(StubGateway.json(http, json(body)));
    return gateway.expire(Bodies.ID);
  }

  @Test
  void aCreatedOrderBringsItsCodeAndItsLife() {
    var expected =
        new ChargeAnswer.Created(Bodies.PAYLOAD, Bodies.TRANSACTION, Duration.ofMinutes(10));
    assertEquals(expected, charge(200, created()));
    assertEquals(expected, charge(201, created()));
    assertEquals(expected, charge(200, with(created(), "transaction_status", "PENDING")));
    assertEquals(expected, charge(200, without(created(), "transaction_status")));
    assertEquals(expected, charge(200, without(created(), "currency")));
    assertEquals(expected, charge(200, with(created(), "something_new", List.of(1, 2))));
  }

  @Test
  void theExpiryMayBeSpelledTheOtherWay() {
    var body = with(without(created(), "expiry_time"), "expire_time", "2026-03-01 11:55:12");
    var answer = assertInstanceOf(ChargeAnswer.Created.class, charge(200, body));
    assertEquals(Duration.ofMinutes(1), answer.validFor());
  }

  @Test
  void withoutUsableTimesTheAskedLifeStands() {
    for (Map<String, Object> body :
        List.of(
            without(created(), "expiry_time"),
            without(created(), "transaction_time"),
            with(created(), "expiry_time", "soon"),
            with(created(), "expiry_time", 1_772_341_452),
            with(created(), "expiry_time", "2026-02-30 12:00:00"),
            with(created(), "expiry_time", "2026-03-01T12:04:12Z"),
            with(created(), "expiry_time", "2026-03-01 11:54:12"),
            with(created(), "expiry_time", "2026-03-01 11:00:00"),
            with(created(), "expiry_time", "2027-03-01 11:00:00"))) {
      var answer = assertInstanceOf(ChargeAnswer.Created.class, charge(200, body));
      assertEquals(Bodies.LIFETIME, answer.validFor(), body.toString());
    }
  }

  @Test
  void anOrderWithoutADrawableCodeSaysSo() {
    var expected = new ChargeAnswer.CreatedWithoutCode(Bodies.TRANSACTION);
    assertEquals(expected, charge(200, without(created(), "qr_string")));
    assertEquals(expected, charge(200, with(created(), "qr_string", "  ")));
    assertEquals(expected, charge(200, with(created(), "qr_string", 12)));
    assertEquals(expected, charge(200, with(created(), "qr_string", "0002\n01")));
    assertEquals(expected, charge(200, with(created(), "qr_string", "0".repeat(513))));
    assertInstanceOf(
        ChargeAnswer.Created.class, charge(200, with(created(), "qr_string", "0".repeat(512))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "789000",
        "789000.0",
        "789000.000",
        "789000.01",
        "789,000.00",
        "789.000,00",
        "+789000.00",
        "-789000.00",
        " 789000.00",
        "0789000.00",
        "7.89e5",
        "",
        "789001.00",
        "NaN",
        "٧٨٩٠٠٠.00",
        "9999999999999999999999.00"
      })
  void anotherAmountOrShapeIsNoAnswerToOurCharge(String amount) {
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "gross_amount", amount)));
  }

  @Test
  void whatIsNotOurOrderIsNoAnswer() {
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "gross_amount", 789_000)));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "order_id", "other")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "order_id", 5)));
    assertEquals(CHARGE_UNREADABLE, charge(200, without(created(), "order_id")));
    assertEquals(CHARGE_UNREADABLE, charge(200, without(created(), "gross_amount")));
    assertEquals(CHARGE_UNREADABLE, charge(200, without(created(), "transaction_id")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "transaction_id", "a b")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "currency", "USD")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "currency", 360)));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "status_code", 201)));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "status_code", "0201")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "status_code", "٢٠١")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "transaction_status", "odd")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "transaction_status", 1)));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "transaction_status", "cancel")));
    assertEquals(CHARGE_UNREADABLE, charge(404, created()));
    assertEquals(
        CHARGE_UNREADABLE, charge(200, with(error("404", "no"), "order_id", "somebody-elses")));
  }

  @Test
  void aDenialKeepsTheGatewaysWords() {
    var denied = with(created(), "status_code", "202");
    denied.put("status_message", "GO-PAY transaction is rejected");
    denied.put("transaction_status", "deny");
    denied.put("channel_response_code", "900");
    denied.put("channel_response_message", "GENERIC_SERVICE_ERROR");
    var expected =
        new ChargeAnswer.Refused(
            Refusal.DENIED, "GO-PAY transaction is rejected; channel 900; GENERIC_SERVICE_ERROR");
    assertEquals(expected, charge(200, denied));
    assertEquals(expected, charge(202, denied));
    assertEquals(expected, charge(200, with(denied, "status_code", "201")));
    assertEquals(expected, charge(200, with(denied, "status_code", "200")));
  }

  @Test
  void validationMessagesAreTold() {
    var body = error("400", "One or more parameters in the payload is invalid.");
    body.put("validation_messages", List.of("gross_amount is required", 5, "x\u0000\u001by"));
    assertEquals(
        new ChargeAnswer.Refused(
            Refusal.INVALID_REQUEST,
            "One or more parameters in the payload is invalid.; gross_amount is required; x  y"),
        charge(400, body));
  }

  @Test
  void foreignWordsDoNotGoOnForEver() {
    var answer = charge(200, error("400", "long ".repeat(10_000)));
    var refused = assertInstanceOf(ChargeAnswer.Refused.class, answer);
    assertEquals(301, refused.detail().length());
  }

  @Test
  void aChargeOfAnOrderThatMovedOnIsADuplicate() {
    assertEquals(new ChargeAnswer.Duplicate(), charge(200, settled()));
    assertEquals(new ChargeAnswer.Duplicate(), charge(200, error("406", "order_id has been paid")));
    assertEquals(new ChargeAnswer.Duplicate(), charge(406, error("406", "conflict")));
    assertEquals(CHARGE_UNREADABLE, charge(200, with(created(), "status_code", "200")));
  }

  @ParameterizedTest(name = "HTTP {0}, code {1}: {2}")
  @CsvSource({
    "200, 400, INVALID_REQUEST",
    "400, 400, INVALID_REQUEST",
    "200, 401, WRONG_KEY",
    "401, 401, WRONG_KEY",
    "402, 402, METHOD_NOT_AVAILABLE",
    "200, 402, METHOD_NOT_AVAILABLE",
    "403, 403, OTHER",
    "405, 405, OTHER",
    "200, 407, OTHER",
    "408, 408, INVALID_REQUEST",
    "410, 410, ACCOUNT_BLOCKED",
    "411, 411, OTHER",
    "412, 412, OTHER",
    "413, 413, INVALID_REQUEST",
    "414, 414, OTHER",
    "200, 300, OTHER",
    "200, 501, METHOD_NOT_AVAILABLE",
    "501, 501, METHOD_NOT_AVAILABLE",
    "400, 402, METHOD_NOT_AVAILABLE",
    "200, 499, OTHER"
  })
  void everyRefusalHasAReasonOnEveryCall(int http, String code, Refusal why) {
    var body = error(code, "words");
    assertEquals(new ChargeAnswer.Refused(why, "words"), charge(http, body));
    if (!code.equals("407")) {
      assertEquals(new StatusAnswer.Refused(why, "words"), status(http, body));
    }
    if (!code.equals("407") && !code.equals("412")) {
      assertEquals(new EndAnswer.Refused(why, "words"), cancel(http, body));
      assertEquals(new EndAnswer.Refused(why, "words"), expire(http, body));
    }
  }

  @ParameterizedTest(name = "HTTP {0}, code {1}: {2}")
  @CsvSource({
    "500, 500, GATEWAY_TROUBLE", "200, 500, GATEWAY_TROUBLE", "200, 502, GATEWAY_TROUBLE",
    "503, 503, GATEWAY_TROUBLE", "200, 504, GATEWAY_TROUBLE", "505, 505, GATEWAY_TROUBLE",
    "500, 404, GATEWAY_TROUBLE", "503, 406, GATEWAY_TROUBLE", "429, 429, RATE_LIMITED",
    "200, 429, RATE_LIMITED", "429, 400, RATE_LIMITED", "200, 409, IN_PROGRESS",
    "409, 409, IN_PROGRESS", "202, 202, IN_PROGRESS", "202, 201, IN_PROGRESS",
    "202, 200, IN_PROGRESS", "302, 200, UNREADABLE", "302, 404, UNREADABLE",
    "404, 200, UNREADABLE", "200, 100, UNREADABLE", "200, 203, UNREADABLE",
    "200, 600, UNREADABLE", "200, 000, UNREADABLE"
  })
  void whatIsNoRefusalIsSilenceOnEveryCall(int http, String code, Silence why) {
    var body = error(code, "words");
    assertEquals(new ChargeAnswer.Unheard(why), charge(http, body));
    assertEquals(new StatusAnswer.Unheard(why), status(http, body));
    assertEquals(new EndAnswer.Unheard(why), cancel(http, body));
    assertEquals(new EndAnswer.Unheard(why), expire(http, body));
  }

  @Test
  void paidIsToldWithAmountIssuerAndTheGatewaysTime() {
    var word =
        new Word.Settled(
            Money.of(789_000),
            Bodies.TRANSACTION,
            Optional.of("gopay"),
            Instant.parse("2026-03-01T04:55:00Z"));
    var expected = new StatusAnswer.Heard(word);
    assertEquals(expected, status(200, settled()));
    assertEquals(expected, status(200, with(settled(), "transaction_status", "SETTLEMENT")));
    assertEquals(expected, status(200, with(settled(), "transaction_status", "capture")));
    assertEquals(expected, status(200, without(settled(), "fraud_status")));
    assertEquals(expected, status(200, with(settled(), "fraud_status", null)));
    for (String later : List.of("refund", "partial_refund", "chargeback", "partial_chargeback")) {
      assertEquals(expected, status(200, with(settled(), "transaction_status", later)));
    }
  }

  @Test
  void paidWithoutIssuerOrTimeIsStillPaid() {
    var bare = without(without(settled(), "issuer"), "settlement_time");
    assertEquals(
        new StatusAnswer.Heard(
            new Word.Settled(
                Money.of(789_000),
                Bodies.TRANSACTION,
                Optional.empty(),
                Instant.parse("2026-03-01T04:54:12Z"))),
        status(200, bare));
    var timeless = without(with(bare, "settlement_time", "yesterday"), "transaction_time");
    var heard = assertInstanceOf(StatusAnswer.Heard.class, status(200, timeless));
    assertEquals(Bodies.NOW, assertInstanceOf(Word.Settled.class, heard.word()).at());
  }

  @ParameterizedTest(name = "code {0}, {1}, fraud {2}: {3}")
  @CsvSource({
    "200, settlement, accept, Settled",
    "200, settlement, ACCEPT, Settled",
    "200, settlement, challenge, Pending",
    "200, settlement, deny, Denied",
    "200, capture, challenge, Pending",
    "200, settlement, odd, UNREADABLE",
    "201, settlement, accept, UNREADABLE",
    "202, settlement, accept, UNREADABLE",
    "407, settlement, accept, UNREADABLE",
    "201, refund, accept, UNREADABLE",
    "201, pending, accept, Pending",
    "200, pending, accept, Pending",
    "202, pending, accept, UNREADABLE",
    "407, pending, accept, UNREADABLE",
    "201, authorize, accept, Pending",
    "407, expire, accept, Expired",
    "200, expire, accept, Expired",
    "202, expire, accept, Expired",
    "201, expire, accept, UNREADABLE",
    "200, cancel, accept, Cancelled",
    "202, cancel, accept, Cancelled",
    "201, cancel, accept, UNREADABLE",
    "202, deny, deny, Denied",
    "200, deny, accept, Denied",
    "202, failure, accept, Denied",
    "200, failure, accept, Denied",
    "201, deny, accept, UNREADABLE",
    "200, odd, accept, UNREADABLE",
    "200, '', accept, UNREADABLE"
  })
  void everyStatusBecomesItsWord(String code, String status, String fraud, String expected) {
    var body = with(with(settled(), "status_code", code), "transaction_status", status);
    StatusAnswer answer = status(200, with(body, "fraud_status", fraud));
    String told =
        switch (answer) {
          case StatusAnswer.Heard(Word word) -> word.getClass().getSimpleName();
          case StatusAnswer.Unheard(Silence why) -> why.name();
          case StatusAnswer.Refused refused -> refused.toString();
        };
    assertEquals(expected, told);
  }

  @Test
  void aPaidStatusThatCannotBeReadInFullIsUnreadable() {
    var unreadable = new StatusAnswer.Unheard(Silence.UNREADABLE);
    assertEquals(unreadable, status(200, with(settled(), "gross_amount", 789_000)));
    assertEquals(unreadable, status(200, with(settled(), "gross_amount", "789000")));
    assertEquals(unreadable, status(200, without(settled(), "gross_amount")));
    assertEquals(unreadable, status(200, without(settled(), "transaction_id")));
    assertEquals(unreadable, status(200, with(settled(), "currency", "SGD")));
    assertEquals(unreadable, status(200, with(settled(), "order_id", "another")));
    assertEquals(unreadable, status(200, without(settled(), "order_id")));
    assertEquals(unreadable, status(200, with(settled(), "fraud_status", 1)));
    assertEquals(unreadable, status(200, without(settled(), "transaction_status")));
  }

  @Test
  void unknownAndExpiredAreWordsOfTheGatewaysOnly() {
    var unknown = new StatusAnswer.Heard(new Word.Unknown());
    var missing = error("404", "Transaction doesn't exist.");
    assertEquals(unknown, status(200, missing));
    assertEquals(unknown, status(404, missing));
    assertEquals(
        new StatusAnswer.Heard(new Word.Expired()), status(407, error("407", "has expired")));
    stub.answering(StubGateway.json(404, "<html>Not Found</html>"));
    assertEquals(new StatusAnswer.Unheard(Silence.UNREADABLE), gateway.status(Bodies.ID));
    stub.answering(StubGateway.json(407, ""));
    assertEquals(new StatusAnswer.Unheard(Silence.UNREADABLE), gateway.status(Bodies.ID));
  }

  @Test
  void deniedKeepsItsDetail() {
    var body = with(with(settled(), "status_code", "202"), "transaction_status", "deny");
    body.put("status_message", "Denied by the provider");
    assertEquals(
        new StatusAnswer.Heard(new Word.Denied("Denied by the provider")), status(200, body));
  }

  @Test
  void cancelEndsOnlyWhatItSaysItCancelled() {
    var cancelled = with(settled(), "transaction_status", "cancel");
    assertEquals(new EndAnswer.Ended(), cancel(200, cancelled));
    assertEquals(new EndAnswer.NotPending(), cancel(200, settled()));
    assertEquals(new EndAnswer.NotPending(), cancel(412, error("412", "cannot modify")));
    assertEquals(new EndAnswer.NotPending(), cancel(200, error("412", "cannot modify")));
    assertEquals(new EndAnswer.NotPending(), cancel(200, error("407", "has expired")));
    assertEquals(new EndAnswer.Unknown(), cancel(404, error("404", "doesn't exist")));
    var unreadable = new EndAnswer.Unheard(Silence.UNREADABLE);
    assertEquals(unreadable, cancel(200, with(settled(), "transaction_status", "pending")));
    assertEquals(unreadable, cancel(200, without(settled(), "transaction_status")));
    assertEquals(unreadable, cancel(200, with(settled(), "transaction_status", "odd")));
    assertEquals(unreadable, cancel(200, without(cancelled, "order_id")));
    assertEquals(unreadable, cancel(200, error("201", "created")));
  }

  @Test
  void expireEndsWithFourHundredAndSeven() {
    var expired = with(with(settled(), "status_code", "407"), "transaction_status", "expire");
    assertEquals(new EndAnswer.Ended(), expire(200, expired));
    assertEquals(new EndAnswer.Ended(), expire(407, expired));
    assertEquals(new EndAnswer.Ended(), expire(200, error("407", "transaction is expired")));
    assertEquals(new EndAnswer.Ended(), expire(200, with(expired, "status_code", "200")));
    assertEquals(new EndAnswer.NotPending(), expire(200, settled()));
    assertEquals(new EndAnswer.NotPending(), expire(412, error("412", "cannot modify")));
    assertEquals(new EndAnswer.Unknown(), expire(200, error("404", "doesn't exist")));
    var contradiction = with(with(settled(), "status_code", "407"), "order_id", "another");
    assertEquals(new EndAnswer.Unheard(Silence.UNREADABLE), expire(200, contradiction));
  }
}
