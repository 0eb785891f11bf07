package id.laci.pos.gateway;

import static id.laci.pos.gateway.Bodies.error;
import static id.laci.pos.gateway.Bodies.json;
import static id.laci.pos.gateway.Bodies.settled;
import static id.laci.pos.gateway.Bodies.with;
import static id.laci.pos.gateway.Bodies.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.GatewayRefund;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundWord;
import id.laci.pos.refund.RefundsAnswer;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayRefundTest {
  private static final RefundAnswer UNREADABLE = new RefundAnswer.Unheard(Silence.UNREADABLE);
  private static final RefundsAnswer UNREADABLE_LIST =
      new RefundsAnswer.Unheard(Silence.UNREADABLE);
  private static final RefundKey KEY = new RefundKey("LACI-R-TILL01-0000000A-0000045");
  private static final RefundRequest REQUEST = request("salah \"barang\"");

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

  private static RefundRequest request(String reason) {
    return new RefundRequest(
        KEY,
        Bodies.ID,
        Bodies.TRANSACTION,
        Money.of(5_000),
        reason,
        Bodies.NOW,
        RefundRequest.Why.RETURNED);
  }

  private RefundAnswer refund(int http, Map<String, Object> body) {
    stub.answering(StubGateway.json(http, json(body)));
    return gateway.refund(REQUEST);
  }

  private RefundsAnswer list(int http, Map<String, Object> body) {
    stub.answering(StubGateway.json(http, json(body)));
    return gateway.refunds(Bodies.ID);
  }

  private static Map<String, Object> taken() {
    Map<String, Object> fields = with(settled(), "transaction_status", "partial_refund");
    fields.put("status_message", "Success, refund request is approved by the bank");
    fields.put("refund_chargeback_id", 101_293);
    fields.put("refund_chargeback_uuid", "5e7ad6ae-0cb5-4f6c-bc3a-2f1a0d8b3a11");
    fields.put("refund_amount", "5000.00");
    fields.put("refund_key", KEY.text());
    return fields;
  }

  private static Map<String, Object> denied() {
    Map<String, Object> fields = with(settled(), "status_code", "202");
    fields.put("status_message", "Refund denied by the bank");
    fields.put("refund_amount", "0.00");
    return fields;
  }

  private static Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("refund_chargeback_id", 101_293);
    entry.put("refund_amount", "5000.00");
    entry.put("created_at", "2026-03-01 12:00:00");
    entry.put("reason", "salah");
    entry.put("refund_key", KEY.text());
    return entry;
  }

  private static Map<String, Object> listing(Object... entries) {
    Map<String, Object> fields = with(settled(), "transaction_status", "partial_refund");
    fields.put("refund_amount", "5000.00");
    fields.put("refunds", List.of(entries));
    return fields;
  }

  private static RefundsAnswer heard(GatewayRefund... refunds) {
    return new RefundsAnswer.Heard(
        new RefundWord(
            Bodies.TRANSACTION,
            RefundWord.Standing.PARTLY_BACK,
            Money.of(789_000),
            Money.of(5_000),
            List.of(refunds)));
  }

  private static GatewayRefund listed(Optional<Instant> confirmed) {
    return new GatewayRefund(KEY.text(), Optional.of("101293"), Money.of(5_000), confirmed);
  }

  @Test
  void aRefundGoesOutUnderItsKeyToTheTransaction() throws Exception {
    refund(200, taken());
    StubGateway.Request sent = stub.take();
    assertEquals("POST /v2/" + Bodies.TRANSACTION + "/refund/online/direct HTTP/1.1", sent.line());
    assertEquals(
        "{\"refund_key\":\"LACI-R-TILL01-0000000A-0000045\",\"amount\":5000,"
            + "\"reason\":\"salah \\\"barang\\\"\"}",
        sent.body());
    assertEquals(
        Optional.of("refund:LACI-R-TILL01-0000000A-0000045"), sent.header("Idempotency-Key"));
    assertEquals(Optional.of("application/json"), sent.header("Content-Type"));
    gateway.refund(request(""));
    assertEquals(
        "{\"refund_key\":\"LACI-R-TILL01-0000000A-0000045\",\"amount\":5000}", stub.take().body());
  }

  @Test
  void theListIsAskedByTheStatus() throws Exception {
    list(200, settled());
    assertEquals("GET /v2/" + Bodies.ID + "/status HTTP/1.1", stub.take().line());
  }

  @Test
  void theIdempotencyKeyOfARefundIsNeverACharges() {
    for (String text : List.of("a", "LACI-1", "x".repeat(39), "x".repeat(40), "x".repeat(50))) {
      String refund = IdempotencyKey.of(new RefundKey(text));
      String charge = IdempotencyKey.of(new OrderId(text));
      assertNotEquals(charge, refund);
      assertTrue(refund.length() <= 46 && charge.length() <= 46);
      assertTrue(refund.contains(":") && !charge.contains(":"));
    }
    assertNotEquals(
        IdempotencyKey.of(new RefundKey("x".repeat(49) + "1")),
        IdempotencyKey.of(new RefundKey("x".repeat(49) + "2")));
  }

  @Test
  void aRefundThatTheGatewayTookIsAccepted() {
    RefundAnswer expected = new RefundAnswer.Accepted(Optional.of("101293"));
    assertEquals(expected, refund(200, taken()));
    assertEquals(expected, refund(200, with(taken(), "transaction_status", "refund")));
    assertEquals(expected, refund(200, with(taken(), "transaction_status", "settlement")));
    assertEquals(expected, refund(200, with(taken(), "refund_chargeback_id", "101293")));
    assertEquals(expected, refund(200, without(taken(), "refund_key")));
    assertEquals(expected, refund(200, without(taken(), "refund_amount")));
    for (Object amount : List.of(5_000, 5_000L, 5_000.0, "5000", "5000.0", "7000.00", 1.0e7)) {
      assertEquals(expected, refund(200, with(taken(), "refund_amount", amount)), "" + amount);
    }
    assertEquals(
        new RefundAnswer.Accepted(Optional.of("5e7ad6ae-0cb5-4f6c-bc3a-2f1a0d8b3a11")),
        refund(200, without(taken(), "refund_chargeback_id")));
  }

  @Test
  void aSuccessThatIsNotOursOrNotAllIsNone() {
    assertEquals(UNREADABLE, refund(200, with(taken(), "refund_key", "another")));
    assertEquals(UNREADABLE, refund(200, with(taken(), "refund_key", 45)));
    assertEquals(UNREADABLE, refund(200, with(taken(), "transaction_id", "another")));
    assertEquals(UNREADABLE, refund(200, without(taken(), "transaction_id")));
    assertEquals(UNREADABLE, refund(200, with(taken(), "order_id", "another")));
    assertEquals(UNREADABLE, refund(200, with(taken(), "currency", "USD")));
    assertEquals(UNREADABLE, refund(200, with(taken(), "transaction_status", "pending")));
    assertEquals(UNREADABLE, refund(200, with(taken(), "transaction_status", "odd")));
    assertEquals(UNREADABLE, refund(200, without(taken(), "transaction_status")));
    assertEquals(UNREADABLE, refund(201, with(taken(), "status_code", "201")));
    assertEquals(UNREADABLE, refund(200, with(taken(), "status_code", 200)));
    for (Object amount : List.of("0.00", "4999.00", 4_999, "5000.50", 5_000.5, "", -5_000, true)) {
      assertEquals(UNREADABLE, refund(200, with(taken(), "refund_amount", amount)), "" + amount);
    }
    Map<String, Object> unmoved = with(taken(), "transaction_status", "settlement");
    assertEquals(UNREADABLE, refund(200, without(unmoved, "refund_amount")));
  }

  @Test
  void aDenialIsBelievedWhenNothingWentBack() {
    var expected = new RefundAnswer.Denied("Refund denied by the bank");
    assertEquals(expected, refund(200, denied()));
    assertEquals(expected, refund(202, denied()));
    assertEquals(expected, refund(200, without(denied(), "refund_amount")));
    assertEquals(expected, refund(200, with(denied(), "refund_amount", 0)));
    assertEquals(UNREADABLE, refund(200, with(denied(), "refund_amount", "5000.00")));
    assertEquals(
        new RefundAnswer.Unheard(Silence.IN_PROGRESS),
        refund(202, error("202", "still running")),
        "a repeated call whose first one still runs is no denial");
  }

  @ParameterizedTest(name = "code {0}: {1}")
  @CsvSource({
    "404, Unknown",
    "406, KeyTaken",
    "412, WrongState",
    "414, TooMuch",
    "401, WRONG_KEY",
    "402, METHOD_NOT_AVAILABLE",
    "501, METHOD_NOT_AVAILABLE",
    "400, INVALID_REQUEST",
    "413, INVALID_REQUEST",
    "410, ACCOUNT_BLOCKED",
    "403, OTHER",
    "405, OTHER",
    "411, OTHER",
    "420, OTHER",
    "499, OTHER",
    "300, OTHER",
    "409, IN_PROGRESS",
    "429, RATE_LIMITED",
    "500, GATEWAY_TROUBLE",
    "502, GATEWAY_TROUBLE",
    "503, GATEWAY_TROUBLE",
    "504, GATEWAY_TROUBLE",
    "407, OTHER",
    "999, UNREADABLE"
  })
  void everyCodeHasItsMeaningAlsoUnderHttp200(String code, String expected) {
    Map<String, Object> body = error(code, "in the gateway's words");
    assertEquals(expected, name(refund(200, body)));
    int http = Integer.parseInt(code);
    if (http / 100 == 4) {
      assertEquals(expected, name(refund(http, body)));
    }
  }

  private static String name(RefundAnswer answer) {
    return switch (answer) {
      case RefundAnswer.Refused(Refusal why, var detail) -> {
        assertEquals("in the gateway's words", detail);
        yield why.name();
      }
      case RefundAnswer.Unheard(Silence why) -> why.name();
      case RefundAnswer.Accepted _,
          RefundAnswer.Denied _,
          RefundAnswer.KeyTaken _,
          RefundAnswer.WrongState _,
          RefundAnswer.TooMuch _,
          RefundAnswer.Unknown _ ->
          answer.getClass().getSimpleName();
    };
  }

  @Test
  void theListTellsWhatWentBackAndWhatIsConfirmed() {
    assertEquals(heard(listed(Optional.empty())), list(200, listing(entry())));
    assertEquals(
        heard(listed(Optional.of(Instant.parse("2026-03-02T05:00:00Z")))),
        list(200, listing(with(entry(), "bank_confirmed_at", "2026-03-02 12:00:00"))));
    assertEquals(
        heard(listed(Optional.of(Bodies.NOW))),
        list(200, listing(with(entry(), "bank_confirmed_at", "some day"))));
    assertEquals(
        heard(listed(Optional.empty())),
        list(200, listing(with(entry(), "bank_confirmed_at", ""))));
    assertEquals(
        heard(listed(Optional.empty())),
        list(200, listing(with(entry(), "bank_confirmed_at", null))));
    for (Object amount : List.of(5_000, 5_000.0, "5000", "5000.0")) {
      assertEquals(
          heard(listed(Optional.empty())),
          list(
              200, with(listing(with(entry(), "refund_amount", amount)), "refund_amount", amount)));
    }
    assertEquals(
        heard(listed(Optional.empty())), list(200, without(listing(entry()), "refund_amount")));
  }

  @Test
  void whatWasMadeElsewhereIsListedToo() {
    var bare = without(without(entry(), "refund_key"), "refund_chargeback_id");
    assertEquals(
        heard(new GatewayRefund("", Optional.empty(), Money.of(5_000), Optional.empty())),
        list(200, listing(bare)));
  }

  @ParameterizedTest(name = "code {0}, {1}: {2}")
  @CsvSource({
    "200, settlement, PAID",
    "200, capture, PAID",
    "200, partial_refund, PARTLY_BACK",
    "200, PARTIAL_REFUND, PARTLY_BACK",
    "200, refund, ALL_BACK",
    "200, chargeback, DISPUTED",
    "200, partial_chargeback, DISPUTED",
    "201, pending, NOT_PAID",
    "407, expire, NOT_PAID",
    "200, cancel, NOT_PAID",
    "202, deny, NOT_PAID"
  })
  void everyStatusBecomesAStanding(String code, String status, RefundWord.Standing standing) {
    var body = with(with(settled(), "status_code", code), "transaction_status", status);
    var answer = assertInstanceOf(RefundsAnswer.Heard.class, list(200, body));
    assertEquals(standing, answer.word().standing());
    assertEquals(List.of(), answer.word().refunds());
    assertEquals(Money.ZERO, answer.word().refunded());
  }

  @Test
  void aListThatCannotBeReadWholeIsNone() {
    for (Object odd : List.of("x", 1, true, Map.of())) {
      assertEquals(UNREADABLE_LIST, list(200, with(listing(), "refunds", odd)), "" + odd);
    }
    assertEquals(UNREADABLE_LIST, list(200, listing(entry(), "x")));
    assertEquals(UNREADABLE_LIST, list(200, listing(entry(), without(entry(), "refund_amount"))));
    assertEquals(UNREADABLE_LIST, list(200, listing(with(entry(), "refund_amount", "1.50"))));
    assertEquals(UNREADABLE_LIST, list(200, with(listing(entry()), "refund_amount", "much")));
    assertEquals(UNREADABLE_LIST, list(200, with(listing(entry()), "gross_amount", 789_000)));
    assertEquals(UNREADABLE_LIST, list(200, with(listing(entry()), "transaction_status", "odd")));
    assertEquals(UNREADABLE_LIST, list(200, with(listing(entry()), "status_code", "201")));
    assertEquals(UNREADABLE_LIST, list(200, without(listing(entry()), "transaction_id")));
    assertEquals(UNREADABLE_LIST, list(200, with(listing(entry()), "currency", "SGD")));
  }

  @Test
  void theListMayBeRefusedOrUnknown() {
    assertEquals(new RefundsAnswer.NotFound(), list(200, error("404", "none")));
    assertEquals(new RefundsAnswer.Refused(Refusal.WRONG_KEY, "no"), list(401, error("401", "no")));
    assertEquals(new RefundsAnswer.Unheard(Silence.GATEWAY_TROUBLE), list(200, error("500", "oh")));
    assertEquals(UNREADABLE_LIST, list(404, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "<html>",
        "{\"status_code\":200}",
        "{\"refunds\":[[[[",
        "{\"refund_amount\":1e999999999}"
      })
  void junkIsSilenceAndNeverARefusal(String body) {
    for (int http : new int[] {200, 201, 400, 404, 406, 412, 414}) {
      stub.answering(StubGateway.json(http, body));
      assertEquals(UNREADABLE, gateway.refund(REQUEST), http + body);
      assertEquals(UNREADABLE_LIST, gateway.refunds(Bodies.ID), http + body);
    }
  }

  @Test
  void aBodyWithoutEndIsDropped() {
    Map<String, Object> endless = with(taken(), "reason", "x".repeat(Wire.ANSWER_BYTES_MAX));
    assertEquals(UNREADABLE, refund(200, endless));
    assertEquals(
        UNREADABLE_LIST, list(200, with(listing(), "reason", "x".repeat(Wire.ANSWER_BYTES_MAX))));
  }

  @Test
  void aHundredRefundsFitIn() {
    Object[] many = new Object[100];
    for (int i = 0; i < many.length; i++) {
      many[i] = with(with(entry(), "refund_key", "k" + i), "reason", "x".repeat(255));
    }
    var answer = assertInstanceOf(RefundsAnswer.Heard.class, list(200, listing(many)));
    assertEquals(100, answer.word().refunds().size());
  }

  @Test
  void silenceIsTold() throws Exception {
    stub.answering(StubGateway.rawThenClose("HTTP/1.1 200 OK\r\nCont"));
    assertEquals(new RefundAnswer.Unheard(Silence.BROKEN_OFF), gateway.refund(REQUEST));
    stub.close();
    assertEquals(new RefundAnswer.Unheard(Silence.UNREACHABLE), gateway.refund(REQUEST));
    assertEquals(new RefundsAnswer.Unheard(Silence.UNREACHABLE), gateway.refunds(Bodies.ID));
  }

  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (_, _) -> true);

  @Test
  void damagedBodiesNeverThrow() {
    var random = new Random(20260302);
    var reader = new RefundsReader(Bodies.CLOCK);
    List<String> sound =
        List.of(json(taken()), json(denied()), json(listing(entry())), json(error("414", "no")));
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = sound.get(round % sound.size()).getBytes(StandardCharsets.UTF_8);
      for (int hit = 0; hit <= random.nextInt(3); hit++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      var reply = new Carrier.Reply.Came(200, NO_HEADERS, bytes);
      Answer answer = Answer.of(reply, Bodies.ID);
      RefundReader.read(answer, REQUEST);
      reader.read(answer);
    }
  }
}
