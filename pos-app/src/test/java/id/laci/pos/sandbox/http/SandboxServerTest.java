package id.laci.pos.sandbox.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.sun.net.httpserver.HttpServer;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.SandboxOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Raw requests written from the gateway's reference, over real sockets.
class SandboxServerTest {
  private static final String KEY = "SB-Mid-server-abc";
  private static final String BASIC = "Basic U0ItTWlkLXNlcnZlci1hYmM6";
  private static final String QRIS =
      """
      {"payment_type":"qris",
       "transaction_details":{"order_id":"ORDER","gross_amount":789000},
       "qris":{"acquirer":"gopay"}}\
      """;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SandboxServer server = start();

  private static SandboxServer start() {
    try {
      return SandboxServer.start(
          SandboxOptions.of(0, KEY, InstantSource.system(), new SplittableRandom(1)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void listensOnTheLoopbackAddressOnly() {
    assertEquals("127.0.0.1", server.address().getHost());
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void chargeIsPendingUntilTheCustomerPays() throws Exception {
    HttpResponse<String> created = charge("a");
    assertEquals(200, created.statusCode());
    assertEquals("application/json", created.headers().firstValue("Content-Type").orElse(""));
    JsonObject charge = json(created);
    assertEquals("201", charge.getString("status_code"));
    assertEquals("789000.00", charge.getString("gross_amount"));
    assertEquals("201", json(get("/v2/a/status")).getString("status_code"));
    assertEquals(Attempt.Result.PAID, server.machine().pay("a"));
    JsonObject paid = json(get("/v2/" + charge.getString("transaction_id") + "/status"));
    assertEquals("200", paid.getString("status_code"));
    assertEquals("settlement", paid.getString("transaction_status"));
  }

  @Test
  void bodiesOfTheOfficialClientsArePassed() throws Exception {
    charge("a");
    HttpRequest withBody =
        request("/v2/a/status").method("GET", HttpRequest.BodyPublishers.ofString("{}")).build();
    assertEquals("201", json(send(withBody)).getString("status_code"));
    assertEquals("200", json(post("/v2/a/cancel", "null")).getString("status_code"));
    charge("a");
    assertEquals("407", json(post("/v2/a/expire", "")).getString("status_code"));
    charge("a");
    assertEquals("200", json(post("/v2/a/cancel", "{}")).getString("status_code"));
  }

  @Test
  void everyRefusalHasItsCode() throws Exception {
    assertEquals("404", json(get("/v2/nobody/status")).getString("status_code"));
    assertEquals("404", json(post("/v2/nobody/cancel", "{}")).getString("status_code"));
    charge("a");
    assertEquals("406", json(charge("a")).getString("status_code"));
    server.machine().pay("a");
    assertEquals("406", json(charge("a")).getString("status_code"));
    assertEquals("412", json(post("/v2/a/cancel", "{}")).getString("status_code"));
    assertEquals("412", json(post("/v2/a/expire", "{}")).getString("status_code"));
    JsonObject invalid =
        json(post("/v2/charge", QRIS.replace("789000", "0").replace("ORDER", "b")));
    assertEquals("400", invalid.getString("status_code"));
    assertFalse(invalid.getArray("validation_messages").isEmpty());
    HttpResponse<String> empty = post("/v2/charge", "{}");
    assertEquals(500, empty.statusCode());
    assertEquals("An unexpected error occurred", json(empty).getString("message"));
  }

  @Test
  void wrongKeyIsHttp401() throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve("/v2/a/status"));
    HttpResponse<String> none = send(request.GET().build());
    assertEquals(401, none.statusCode());
    assertEquals("401", json(none).getString("status_code"));
    HttpResponse<String> wrong =
        send(request.setHeader("Authorization", "Basic bm9uc2Vuc2U6").GET().build());
    assertEquals(401, wrong.statusCode());
  }

  @Test
  void pictureHoldsTheCode() throws Exception {
    JsonObject charge = json(charge("a"));
    for (Object action : charge.getArray("actions")) {
      String url = ((JsonObject) action).getString("url");
      assertNotNull(url);
      HttpResponse<byte[]> picture =
          client.send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
      assertEquals(charge.getString("qr_string"), scanned(picture.body()));
    }
  }

  @Test
  void droppedRequestClosesTheConnectionUnread() throws Exception {
    server.machine().faults().add(new Fault.DropRequest(), 1);
    assertThrows(IOException.class, () -> charge("a"));
    assertEquals("404", json(get("/v2/a/status")).getString("status_code"));
  }

  @Test
  void droppedAnswerClosesTheConnectionAfterTheCharge() throws Exception {
    server.machine().faults().add(new Fault.DropAnswer(), Operation.CHARGE, 1);
    assertThrows(IOException.class, () -> charge("a"));
    assertEquals("201", json(get("/v2/a/status")).getString("status_code"));
  }

  @Test
  void networkDownReachesEverythingButTheControls() throws Exception {
    control("settings", "{\"network_down\":true}");
    assertThrows(IOException.class, () -> get("/v2/a/status"));
    assertThrows(IOException.class, () -> charge("a"));
    assertTrue(state().getObject("settings").getBoolean("network_down"));
    control("settings", "{\"network_down\":false}");
    assertEquals("201", json(charge("a")).getString("status_code"));
  }

  @Test
  void heldAnswerEndsWhenTheServerCloses() throws Exception {
    server.machine().faults().add(new Fault.Delay(Duration.ofHours(1)), 1);
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(
            request("/v2/charge").POST(body("a")).build(), HttpResponse.BodyHandlers.ofString());
    await(() -> server.machine().transaction("a").isPresent());
    server.close();
    assertThrows(Exception.class, () -> waiting.get(10, TimeUnit.SECONDS));
  }

  @Test
  void shortDelayHoldsTheAnswerBack() throws Exception {
    server.machine().faults().add(new Fault.Delay(Duration.ofMillis(300)), 1);
    long before = System.nanoTime();
    charge("a");
    assertTrue(System.nanoTime() - before >= 290_000_000L);
  }

  @Test
  void retryAfterAndGarbageReachTheCaller() throws Exception {
    server.machine().faults().add(new Fault.TooMany(Duration.ofSeconds(9)), 1);
    HttpResponse<String> many = charge("a");
    assertEquals(429, many.statusCode());
    assertEquals("9", many.headers().firstValue("Retry-After").orElse(""));
    server.machine().faults().add(new Fault.Garbage(false), 1);
    HttpResponse<String> page = charge("a");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().startsWith("<!DOCTYPE html>"));
    server.machine().faults().add(new Fault.Fail(504, false), 1);
    assertEquals(504, charge("a").statusCode());
    assertEquals("404", json(get("/v2/a/status")).getString("status_code"));
  }

  @Test
  void sameIdempotencyKeyBringsTheSameBytes() throws Exception {
    HttpRequest first =
        request("/v2/charge").header("Idempotency-Key", "k").POST(body("a")).build();
    HttpRequest second =
        request("/v2/charge").header("Idempotency-Key", "k").POST(body("b")).build();
    String answer = send(first).body();
    assertEquals(answer, send(second).body());
    server.machine().faults().add(new Fault.Delay(Duration.ofHours(1)), 1);
    HttpRequest slow = request("/v2/charge").header("Idempotency-Key", "s").POST(body("c")).build();
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(slow, HttpResponse.BodyHandlers.ofString());
    await(() -> server.machine().transaction("c").isPresent());
    assertEquals(202, send(slow).statusCode());
    waiting.cancel(true);
  }

  @Test
  void settlementIsToldToTheAddressOfTheCharge() throws Exception {
    BlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
    BlockingQueue<String> agents = new LinkedBlockingQueue<>();
    HttpServer listener = listener(told, agents);
    try {
      String url = "http://127.0.0.1:" + listener.getAddress().getPort() + "/notify";
      send(request("/v2/charge").header("X-Override-Notification", url).POST(body("a")).build());
      assertEquals("pending", next(told).getString("transaction_status"));
      server.machine().pay("a");
      JsonObject settled = next(told);
      assertEquals("settlement", settled.getString("transaction_status"));
      assertEquals("Veritrans", agents.poll(10, TimeUnit.SECONDS));
      String signed = "a" + "200" + "789000.00" + KEY;
      byte[] digest =
          MessageDigest.getInstance("SHA-512").digest(signed.getBytes(StandardCharsets.UTF_8));
      assertEquals(HexFormat.of().formatHex(digest), settled.getString("signature_key"));
    } finally {
      listener.stop(0);
    }
  }

  @Test
  void customerAndFaultsAreSteeredByJson() throws Exception {
    charge("a");
    assertEquals("too_little_balance", does("a", "too_little_balance"));
    JsonObject seen = state().getArray("transactions").getObject(0);
    assertEquals("pending", seen.getString("status"));
    assertEquals("too_little_balance", seen.getArray("attempts").getObject(0).getString("result"));
    assertEquals("walked_away", does("a", "never"));
    assertEquals("will_pay_late", does("a", "pays_late"));
    assertEquals("paid", does("a", "pays_now"));
    assertEquals("unknown", does("nobody", "pays_now"));
    control("fault", "{\"kind\":\"fail\",\"status\":503,\"operation\":\"status\",\"times\":1}");
    assertEquals(1, state().getArray("faults").size());
    assertEquals(503, get("/v2/a/status").statusCode());
    assertEquals(0, state().getArray("faults").size());
    control("notification-fault", "{\"kind\":\"lost\",\"times\":2}");
    assertEquals(2, state().getArray("notification_faults").size());
    control("clear", "");
    assertEquals(0, state().getArray("notification_faults").size());
  }

  @Test
  void wrongControlsAreRefusedAndChangeNothing() throws Exception {
    for (String body :
        List.of(
            "{\"kind\":\"quake\"}",
            "{\"kind\":\"fail\",\"status\":200}",
            "{\"kind\":\"delay\",\"ms\":-1}",
            "{\"kind\":\"drop_answer\",\"operation\":\"x\"}",
            "{\"kind\":\"drop_answer\",\"times\":-1}",
            "{")) {
      assertEquals(400, control("fault", body).statusCode(), body);
    }
    assertEquals(400, control("settings", "{\"network_down\":true,\"x\":1}").statusCode());
    assertFalse(state().getObject("settings").getBoolean("network_down"));
    assertEquals(404, control("nothing", "{}").statusCode());
    assertEquals(400, control("customer", "{\"id\":\"a\",\"does\":\"dances\"}").statusCode());
  }

  @Test
  void strangePagesMayNotSteer() throws Exception {
    URI settings = server.address().resolve("/_sandbox/settings");
    HttpRequest form =
        HttpRequest.newBuilder(settings)
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{\"network_down\":true}"))
            .build();
    assertEquals(403, send(form).statusCode());
    HttpRequest foreign =
        HttpRequest.newBuilder(settings)
            .header("Content-Type", "application/json")
            .header("Origin", "https://example.com")
            .POST(HttpRequest.BodyPublishers.ofString("{\"network_down\":true}"))
            .build();
    assertEquals(403, send(foreign).statusCode());
    assertFalse(state().getObject("settings").getBoolean("network_down"));
  }

  @Test
  void pageSaysThatItIsASimulator() throws Exception {
    HttpResponse<String> page = get("/");
    assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    assertTrue(page.body().contains("SIMULATOR"));
    assertFalse(page.body().contains(KEY));
    assertFalse(get("/_sandbox/state").body().contains(KEY));
  }

  @Test
  void takenPortIsToldAtTheStart() {
    SandboxOptions same =
        SandboxOptions.of(
            server.address().getPort(), KEY, InstantSource.system(), new SplittableRandom(2));
    assertThrows(IOException.class, () -> SandboxServer.start(same));
  }

  private static HttpServer listener(BlockingQueue<JsonObject> told, BlockingQueue<String> agents)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer listener = HttpServer.create(address, 0);
    listener.createContext(
        "/notify",
        exchange -> {
          try (exchange;
              InputStream in = exchange.getRequestBody()) {
            told.add(parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.sendResponseHeaders(200, -1);
          }
        });
    listener.start();
    return listener;
  }

  private static JsonObject next(BlockingQueue<JsonObject> told) throws InterruptedException {
    JsonObject next = told.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("No notification came");
    }
    return next;
  }

  private static String scanned(byte[] png) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
    return new QRCodeReader()
        .decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE))
        .getText();
  }

  private String does(String id, String what) throws Exception {
    String body = "{\"id\":\"" + id + "\",\"does\":\"" + what + "\"}";
    String result = json(control("customer", body)).getString("result");
    return result == null ? "" : result;
  }

  private HttpResponse<String> control(String what, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/_sandbox/" + what))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return send(request);
  }

  private JsonObject state() throws Exception {
    return json(get("/_sandbox/state"));
  }

  private HttpResponse<String> charge(String orderId) throws IOException, InterruptedException {
    return send(request("/v2/charge").POST(body(orderId)).build());
  }

  private static HttpRequest.BodyPublisher body(String orderId) {
    return HttpRequest.BodyPublishers.ofString(QRIS.replace("ORDER", orderId));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path))
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("Authorization", BASIC)
        .timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonObject json(HttpResponse<String> response) {
    return parsed(response.body());
  }

  private static JsonObject parsed(String text) {
    try {
      return JsonParser.object().from(text);
    } catch (JsonParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static void await(java.util.function.BooleanSupplier thing) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!thing.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("It did not happen");
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
