package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Word;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class NotificationListenerTest {
  /// The published vector (Midtrans, receiving notifications).
  private static final String VECTOR_KEY = "askvnoibnosifnboseofinbofinfgbiufglnbfg";

  private static final String VECTOR_SIGNATURE =
      "edc076b21793ebe3e17926350f5b8ae67d902fe657b3d0aa31b932d5c127e237"
          + "5d308a2bc94f3265ac2d80a1f181a79b997ac178a236fcff35af263fc4d4c231";

  private final BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<Rejection> rejected = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private NotificationListener listener;

  @BeforeEach
  void open() {
    listener = listening(Bodies.KEY, heard::add, Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    listener.close();
    client.close();
  }

  private NotificationListener listening(
      String key, Consumer<Notification> consumer, Duration limit) {
    var opening =
        NotificationListener.open(
            0, ServerKey.of(key).orElseThrow(), Bodies.CLOCK, consumer, rejected::add, limit);
    return assertInstanceOf(NotificationListener.Opening.Open.class, opening).listener();
  }

  private int post(URI to, String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(to)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Veritrans")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private int post(Map<String, Object> fields) throws IOException, InterruptedException {
    return post(listener.address(), Bodies.json(fields));
  }

  private static Map<String, Object> signed(Map<String, Object> fields, String key) {
    String text =
        "" + fields.get("order_id") + fields.get("status_code") + fields.get("gross_amount") + key;
    fields.put("signature_key", Digests.sha512(text));
    return fields;
  }

  private static Map<String, Object> signed(Map<String, Object> fields) {
    return signed(fields, Bodies.KEY);
  }

  private void assertRejected(Rejection why, int http, int answer) throws InterruptedException {
    assertEquals(why, rejected.poll(10, TimeUnit.SECONDS));
    assertEquals(http, answer);
    assertNull(heard.poll());
  }

  private static Map<String, Object> vector() {
    Map<String, Object> fields = Bodies.settled();
    fields.put("order_id", "1111");
    fields.put("gross_amount", "100000.00");
    fields.put("signature_key", VECTOR_SIGNATURE);
    return fields;
  }

  @Test
  void thePublishedVectorIsBelieved() throws Exception {
    try (var other = listening(VECTOR_KEY, heard::add, Duration.ofSeconds(20))) {
      assertEquals(200, post(other.address(), Bodies.json(vector())));
      assertEquals(
          new Notification(
              new OrderId("1111"),
              Money.of(100_000),
              new Word.Settled(
                  Money.of(100_000),
                  Bodies.TRANSACTION,
                  Optional.of("gopay"),
                  Instant.parse("2026-03-01T04:55:00Z")),
              false),
          heard.poll(10, TimeUnit.SECONDS));
      assertEquals(1, other.heardCount());
      assertEquals(0, other.rejectedCount());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gross_amount, 100000",
    "gross_amount, 100000.0",
    "gross_amount, 900000.00",
    "order_id, 1112",
    "order_id, ''",
    "status_code, 201",
    "signature_key, ''",
    "signature_key, abc",
    "signature_key, EDC076"
  })
  void oneChangedFieldAndTheSignatureIsWrong(String field, String value) throws Exception {
    try (var other = listening(VECTOR_KEY, heard::add, Duration.ofSeconds(20))) {
      var forged = Bodies.with(vector(), field, value);
      assertRejected(Rejection.WRONG_SIGNATURE, 400, post(other.address(), Bodies.json(forged)));
      assertEquals(1, other.rejectedCount());
      assertEquals(0, other.heardCount());
    }
  }

  @Test
  void anotherKeyOrNoSignatureIsNotBelieved() throws Exception {
    assertRejected(
        Rejection.WRONG_SIGNATURE, 400, post(signed(Bodies.settled(), "SB-Mid-server-abd")));
    assertRejected(Rejection.WRONG_SIGNATURE, 400, post(Bodies.settled()));
    for (String field : List.of("order_id", "status_code", "gross_amount", "signature_key")) {
      assertRejected(
          Rejection.WRONG_SIGNATURE, 400, post(Bodies.without(signed(Bodies.settled()), field)));
      assertRejected(
          Rejection.WRONG_SIGNATURE, 400, post(Bodies.with(signed(Bodies.settled()), field, 1)));
    }
  }

  @ParameterizedTest(name = "code {0}, {1}: {2}")
  @CsvSource({
    "201, pending, Pending",
    "200, settlement, Settled",
    "200, capture, Settled",
    "202, expire, Expired",
    "407, expire, Expired",
    "202, cancel, Cancelled",
    "202, deny, Denied",
    "202, failure, Denied",
    "200, refund, Settled",
    "200, partial_refund, Settled",
    "200, chargeback, Settled",
    "200, SETTLEMENT, Settled"
  })
  void everyStatusIsHandedOn(String code, String status, String word) throws Exception {
    var fields = Bodies.with(Bodies.settled(), "status_code", code);
    assertEquals(200, post(signed(Bodies.with(fields, "transaction_status", status))));
    Notification notification = heard.poll(10, TimeUnit.SECONDS);
    assertEquals(word, notification.word().getClass().getSimpleName());
    assertEquals(Bodies.ID, notification.order());
    assertEquals(Money.of(789_000), notification.amount());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "partial_refund, true",
    "refund, true",
    "REFUND, true",
    "settlement, false",
    "chargeback, false"
  })
  void moneyThatGoesBackIsToldAsSuchAndIsStillPaid(String status, boolean tells) throws Exception {
    var fields = Bodies.with(Bodies.settled(), "transaction_status", status);
    fields.put("refund_amount", "5000.00");
    fields.put("refunds", List.of(Map.of("refund_key", "K", "refund_amount", "5000.00")));
    assertEquals(200, post(signed(fields)));
    Notification notification = heard.poll(10, TimeUnit.SECONDS);
    assertEquals(tells, notification.tellsOfRefund());
    assertInstanceOf(Word.Settled.class, notification.word());
  }

  /// The signature covers the code and not the status: who has one signed message could otherwise
  /// make another of it.
  @ParameterizedTest(name = "code {0}, {1}")
  @CsvSource({
    "201, settlement",
    "202, settlement",
    "407, settlement",
    "200, cancel",
    "200, expire",
    "200, deny",
    "200, pending",
    "201, cancel",
    "202, pending",
    "201, refund",
    "200, brand_new",
    "200, ''",
    "600, settlement",
    "abc, settlement"
  })
  void aSignedMessageThatContradictsItselfIsAnsweredButNotHandedOn(String code, String status)
      throws Exception {
    var fields = Bodies.with(Bodies.settled(), "status_code", code);
    fields.put("transaction_status", status);
    assertRejected(Rejection.NOT_UNDERSTOOD, 200, post(signed(fields)));
  }

  @Test
  void signedThingsThatTheTillCannotNameAreAnsweredButNotHandedOn() throws Exception {
    for (Map<String, Object> odd :
        List.of(
            Bodies.with(Bodies.settled(), "order_id", "not a till's"),
            Bodies.with(Bodies.settled(), "gross_amount", "789000.50"),
            Bodies.with(Bodies.settled(), "gross_amount", "789000"),
            Bodies.with(Bodies.settled(), "currency", "USD"),
            Bodies.without(Bodies.settled(), "transaction_id"))) {
      assertRejected(Rejection.NOT_UNDERSTOOD, 200, post(signed(odd)));
    }
  }

  @Test
  void aSecondDeliveryIsHandedOnASecondTime() throws Exception {
    assertEquals(200, post(signed(Bodies.settled())));
    assertEquals(200, post(signed(Bodies.settled())));
    assertEquals(heard.poll(10, TimeUnit.SECONDS), heard.poll(10, TimeUnit.SECONDS));
    assertEquals(2, listener.heardCount());
  }

  @Test
  void whatTheTillCannotTakeIsAskedForAgain() throws Exception {
    Consumer<Notification> full =
        _ -> {
          throw new IllegalStateException("queue full");
        };
    try (var other = listening(Bodies.KEY, full, Duration.ofSeconds(20))) {
      String body = Bodies.json(signed(Bodies.settled()));
      assertRejected(Rejection.NOT_TAKEN, 503, post(other.address(), body));
      assertEquals(0, other.heardCount());
    }
  }

  @Test
  void onlyPostsToItsOwnPathAreLookedAt() throws Exception {
    String body = Bodies.json(signed(Bodies.settled()));
    for (String path : List.of("/", "/midtrans", "/midtrans/notification/", "/x")) {
      assertRejected(Rejection.WRONG_PATH, 404, post(listener.address().resolve(path), body));
    }
    for (String method : List.of("GET", "PUT", "DELETE", "OPTIONS")) {
      var request =
          HttpRequest.newBuilder(listener.address())
              .method(method, BodyPublishers.ofString(body))
              .build();
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      assertRejected(Rejection.WRONG_METHOD, 405, answer.statusCode());
      assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow());
    }
  }

  @Test
  void junkIsRejected() throws Exception {
    String sound = Bodies.json(signed(Bodies.settled()));
    for (String body :
        List.of(
            "",
            " ",
            "null",
            "[]",
            "[" + sound + "]",
            "\"x\"",
            "<html>",
            sound + "x",
            sound.substring(1),
            "[".repeat(60_000),
            "{\"a\":".repeat(10_000),
            "\u0000")) {
      assertRejected(Rejection.UNREADABLE, 400, post(listener.address(), body));
    }
    assertRejected(Rejection.WRONG_SIGNATURE, 400, post(listener.address(), "{}"));
  }

  @Test
  void lengthIsBounded() throws Exception {
    String sound = Bodies.json(signed(Bodies.settled()));
    String full = sound + " ".repeat(NotificationListener.BODY_BYTES_MAX - sound.length());
    assertEquals(200, post(listener.address(), full));
    assertEquals(Bodies.ID, heard.poll(10, TimeUnit.SECONDS).order());
    assertRejected(Rejection.TOO_LONG, 400, post(listener.address(), full + " "));
  }

  @Test
  void slowSendersAreCutOffAndDoNotKeepOthersOut() throws Exception {
    try (var hasty = listening(Bodies.KEY, heard::add, Duration.ofMillis(400))) {
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), hasty.address().getPort());
        slow.add(socket);
        String begin =
            i % 2 == 0
                ? "POST /midtrans/notific"
                : "POST /midtrans/notification HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{";
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
      }
      for (Socket socket : slow) {
        socket.setSoTimeout(20_000);
        assertTrue(endOf(socket), "the listener hangs up");
        socket.close();
      }
      assertEquals(200, post(hasty.address(), Bodies.json(signed(Bodies.settled()))));
      assertEquals(Bodies.ID, heard.poll(10, TimeUnit.SECONDS).order());
    }
  }

  /// Reads until the other side closes; a reset is as good as an end.
  private static boolean endOf(Socket socket) throws IOException {
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (SocketTimeoutException _) {
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  @Test
  void aMessageBrokenOffIsRejected() throws Exception {
    try (var socket =
        new Socket(InetAddress.ofLiteral("127.0.0.1"), listener.address().getPort())) {
      String half =
          "POST /midtrans/notification HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{\"a\"";
      socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
    }
    assertEquals(Rejection.INCOMPLETE, rejected.poll(10, TimeUnit.SECONDS));
    assertNull(heard.poll());
  }

  @Test
  void itListensOnThisComputerAlone() {
    assertEquals("127.0.0.1", listener.address().getHost());
    assertEquals("/midtrans/notification", listener.address().getPath());
    assertTrue(Addresses.isLoopback(listener.address()));
  }

  @Test
  void aTakenOrImpossiblePortIsAnAnswer() {
    for (int port : new int[] {listener.address().getPort(), -1, 65_536}) {
      var opening =
          NotificationListener.open(port, Bodies.key(), Bodies.CLOCK, heard::add, rejected::add);
      var failed = assertInstanceOf(NotificationListener.Opening.Failed.class, opening);
      assertTrue(!failed.detail().isBlank());
    }
  }

  @Test
  void aFixedPortIsTheOneAskedFor() {
    int port = listener.address().getPort();
    listener.close();
    var opening =
        NotificationListener.open(port, Bodies.key(), Bodies.CLOCK, heard::add, rejected::add);
    try (var again =
        assertInstanceOf(NotificationListener.Opening.Open.class, opening).listener()) {
      assertEquals(port, again.address().getPort());
    }
  }
}
