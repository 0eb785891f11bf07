package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Refusal;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayRequestTest {
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

  private static Set<String> names(StubGateway.Request request) {
    return request.headers().stream()
        .map(header -> header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @Test
  void chargeByQris() throws Exception {
    gateway.charge(Bodies.ORDER, Bodies.LIFETIME);
    var request = stub.take();
    assertEquals("POST /v2/charge HTTP/1.1", request.line());
    assertEquals(
        "{\"payment_type\":\"qris\",\"transaction_details\":{"
            + "\"order_id\":\"TILL01-20260301-000123\",\"gross_amount\":789000},"
            + "\"qris\":{\"acquirer\":\"gopay\"},"
            + "\"custom_expiry\":{\"expiry_duration\":900,\"unit\":\"second\"}}",
        request.body());
    assertEquals(
        Set.of(
            "host",
            "user-agent",
            "content-length",
            "accept",
            "content-type",
            "authorization",
            "idempotency-key"),
        names(request));
    assertEquals("application/json", request.header("Accept").orElseThrow());
    assertEquals("application/json", request.header("Content-Type").orElseThrow());
    assertEquals("Basic U0ItTWlkLXNlcnZlci1hYmM6", request.header("Authorization").orElseThrow());
    assertEquals("TILL01-20260301-000123", request.header("Idempotency-Key").orElseThrow());
  }

  @Test
  void chargeByGopayNamesNoAcquirer() throws Exception {
    var order = new Order(Bodies.ID, 7, Money.of(1), Order.Method.GOPAY, Bodies.NOW);
    gateway.charge(order, Duration.ofSeconds(20));
    assertEquals(
        "{\"payment_type\":\"gopay\",\"transaction_details\":{"
            + "\"order_id\":\"TILL01-20260301-000123\",\"gross_amount\":1},"
            + "\"custom_expiry\":{\"expiry_duration\":20,\"unit\":\"second\"}}",
        stub.take().body());
  }

  @Test
  void amountsBeyondThirtyTwoBitsStayWholeNumbers() throws Exception {
    var order =
        new Order(Bodies.ID, 7, Money.of(9_007_199_254_740_993L), Order.Method.QRIS, Bodies.NOW);
    gateway.charge(order, Bodies.LIFETIME);
    String body = stub.take().body();
    assertTrue(body.contains("\"gross_amount\":9007199254740993}"), body);
  }

  @Test
  void notificationAddressAndAcquirerComeFromTheSettings() throws Exception {
    var settings =
        new GatewaySettings(
            stub.base(),
            Bodies.key(),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Optional.of(URI.create("http://127.0.0.1:4711/midtrans/notification")),
            Acquirer.SHOPEEPAY);
    try (var other = new MidtransGateway(settings, Bodies.CLOCK, Remarks.IGNORED)) {
      other.charge(Bodies.ORDER, Bodies.LIFETIME);
      var request = stub.take();
      assertEquals(
          "http://127.0.0.1:4711/midtrans/notification",
          request.header("X-Override-Notification").orElseThrow());
      assertTrue(request.body().contains("{\"acquirer\":\"airpay shopee\"}"), request.body());
    }
  }

  @Test
  void statusIsAGetWithoutBody() throws Exception {
    gateway.status(Bodies.ID);
    var request = stub.take();
    assertEquals("GET /v2/TILL01-20260301-000123/status HTTP/1.1", request.line());
    assertEquals("", request.body());
    assertEquals(Set.of("host", "user-agent", "accept", "authorization"), names(request));
  }

  @Test
  void cancelAndExpireAreDifferentPosts() throws Exception {
    gateway.cancel(Bodies.ID);
    var cancel = stub.take();
    assertEquals("POST /v2/TILL01-20260301-000123/cancel HTTP/1.1", cancel.line());
    assertEquals("{}", cancel.body());
    gateway.expire(Bodies.ID);
    var expire = stub.take();
    assertEquals("POST /v2/TILL01-20260301-000123/expire HTTP/1.1", expire.line());
    assertEquals("{}", expire.body());
    // The key space is shared by all endpoints: the charge's key would bring the charge's answer.
    assertEquals(Optional.empty(), cancel.header("Idempotency-Key"));
    assertEquals(Optional.empty(), expire.header("Idempotency-Key"));
  }

  @Test
  void theSameOrderTwiceIsTheSameBytes() throws Exception {
    gateway.charge(Bodies.ORDER, Bodies.LIFETIME);
    gateway.charge(Bodies.ORDER, Bodies.LIFETIME);
    assertEquals(stub.take(), stub.take());
  }

  @Test
  void aLongOrderIdGetsAStableKeyThatTheGatewayDoesNotIgnore() {
    var at = new OrderId("x".repeat(46));
    assertEquals(at.text(), IdempotencyKey.of(at));
    var beyond = new OrderId("x".repeat(47));
    assertEquals(46, IdempotencyKey.of(beyond).length());
    assertEquals(IdempotencyKey.of(beyond), IdempotencyKey.of(new OrderId("x".repeat(47))));
    assertTrue(!IdempotencyKey.of(beyond).equals(IdempotencyKey.of(new OrderId("x".repeat(48)))));
  }

  @Test
  void lifetimesThatTheGatewayDoesNotGrantAreRefusedWithoutACall() {
    for (Duration lifetime :
        List.of(
            Duration.ZERO,
            Duration.ofMinutes(-1),
            Duration.ofMillis(19_999),
            Duration.ofDays(7).plusMillis(1))) {
      var refused =
          assertInstanceOf(ChargeAnswer.Refused.class, gateway.charge(Bodies.ORDER, lifetime));
      assertEquals(Refusal.INVALID_REQUEST, refused.why());
    }
    assertEquals(0, stub.waiting());
  }
}
