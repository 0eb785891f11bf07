package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GatewayFaultTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private StubGateway stub;

  @BeforeEach
  void open() throws IOException {
    stub = new StubGateway();
  }

  @AfterEach
  void close() throws IOException {
    stub.close();
  }

  private void assertSilence(Silence why, URI base, Duration timeout) {
    try (var gateway =
        new MidtransGateway(Bodies.settings(base, timeout), Bodies.CLOCK, Remarks.IGNORED)) {
      assertEquals(
          new ChargeAnswer.Unheard(why), gateway.charge(Bodies.ORDER, Bodies.LIFETIME), "charge");
      assertEquals(new StatusAnswer.Unheard(why), gateway.status(Bodies.ID), "status");
      assertEquals(new EndAnswer.Unheard(why), gateway.cancel(Bodies.ID), "cancel");
      assertEquals(new EndAnswer.Unheard(why), gateway.expire(Bodies.ID), "expire");
    }
  }

  private void assertSilence(Silence why, StubGateway.Script script) {
    stub.answering(script);
    assertSilence(why, stub.base(), Duration.ofSeconds(20));
  }

  private static void hold(CountDownLatch released) {
    try {
      assertTrue(released.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nobodyListeningIsUnreachable() throws IOException {
    URI base = stub.base();
    stub.close();
    assertSilence(Silence.UNREACHABLE, base, Duration.ofSeconds(20));
  }

  @Test
  void aNameThatDoesNotExistIsUnreachable() {
    assertSilence(
        Silence.UNREACHABLE, URI.create("https://gateway.invalid"), Duration.ofSeconds(30));
  }

  /// A queue of one that is full: the system drops what knocks, or turns it away.
  @Test
  void aConnectionThatIsNeverAcceptedIsUnreachable() throws Exception {
    try (var deaf = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        var first = new Socket(deaf.getInetAddress(), deaf.getLocalPort());
        var second = new Socket(deaf.getInetAddress(), deaf.getLocalPort())) {
      assertTrue(first.isConnected() && second.isConnected());
      var settings =
          new GatewaySettings(
              URI.create("http://127.0.0.1:" + deaf.getLocalPort()),
              Bodies.key(),
              SHORT,
              Duration.ofSeconds(20),
              Optional.empty(),
              Acquirer.GOPAY);
      try (var gateway = new MidtransGateway(settings, Bodies.CLOCK, Remarks.IGNORED)) {
        assertEquals(new StatusAnswer.Unheard(Silence.UNREACHABLE), gateway.status(Bodies.ID));
      }
    }
  }

  @Test
  void noAnswerIsTimedOut() {
    var released = new CountDownLatch(1);
    stub.answering((_, _) -> hold(released));
    assertSilence(Silence.TIMED_OUT, stub.base(), SHORT);
    released.countDown();
  }

  @Test
  void anAnswerThatStopsHalfwayIsTimedOut() {
    var released = new CountDownLatch(1);
    stub.answering(
        (socket, out) -> {
          StubGateway.raw(HEAD + "Content-Length: 500\r\n\r\n{\"status_code\":\"2")
              .answer(socket, out);
          hold(released);
        });
    assertSilence(Silence.TIMED_OUT, stub.base(), SHORT);
    released.countDown();
  }

  @Test
  void anAnswerThatDripsForEverIsTimedOutAndHungUpOn() throws Exception {
    var hungUp = new CountDownLatch(4);
    stub.answering(
        (socket, out) -> {
          StubGateway.raw(HEAD + "Content-Length: 100000000\r\n\r\n").answer(socket, out);
          var pause = new CountDownLatch(1);
          while (!socket.isClosed()) {
            try {
              out.write(' ');
              out.flush();
              assertTrue(!pause.await(20, TimeUnit.MILLISECONDS));
            } catch (IOException e) {
              hungUp.countDown();
              throw e;
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
        });
    assertSilence(Silence.TIMED_OUT, stub.base(), SHORT);
    assertTrue(hungUp.await(20, TimeUnit.SECONDS));
  }

  @Test
  void aConnectionThatClosesIsBrokenOff() {
    assertSilence(Silence.BROKEN_OFF, (socket, _) -> socket.close());
    assertSilence(Silence.BROKEN_OFF, StubGateway.rawThenClose("HTTP/1.1 20"));
    assertSilence(Silence.BROKEN_OFF, StubGateway.rawThenClose(HEAD + "Content-Le"));
    assertSilence(
        Silence.BROKEN_OFF,
        StubGateway.rawThenClose(
            HEAD + "Content-Length: 500\r\n\r\n" + Bodies.json(Bodies.created())));
    assertSilence(
        Silence.BROKEN_OFF,
        StubGateway.rawThenClose(HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\""));
    assertSilence(
        Silence.BROKEN_OFF,
        (socket, _) -> {
          socket.setSoLinger(true, 0);
          socket.close();
        });
  }

  @Test
  void whatIsNotHttpIsUnreadable() {
    assertSilence(Silence.UNREADABLE, StubGateway.rawThenClose("220 mail.example ESMTP\r\n\r\n"));
    assertSilence(Silence.UNREADABLE, StubGateway.rawThenClose("HTTP/1.1 abc Strange\r\n\r\n"));
  }

  @Test
  void anAnswerBeyondTheLimitIsUnreadableAndOneAtTheLimitIsNot() {
    String sound = Bodies.json(Bodies.created());
    String full = sound + " ".repeat(Wire.ANSWER_BYTES_MAX - sound.length());
    try (var gateway = Bodies.gateway(stub.base())) {
      stub.answering(StubGateway.json(200, full));
      assertInstanceOf(ChargeAnswer.Created.class, gateway.charge(Bodies.ORDER, Bodies.LIFETIME));
    }
    assertSilence(Silence.UNREADABLE, StubGateway.json(200, full + " "));
    assertSilence(Silence.UNREADABLE, StubGateway.json(200, "x".repeat(8 * 1024 * 1024)));
    assertSilence(Silence.GATEWAY_TROUBLE, StubGateway.json(503, "x".repeat(8 * 1024 * 1024)));
  }

  @Test
  void anEndlessAnswerIsGivenUpAtTheLimit() {
    assertSilence(
        Silence.UNREADABLE,
        (socket, out) -> {
          StubGateway.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n").answer(socket, out);
          byte[] chunk = ("1000\r\n" + "[".repeat(4096) + "\r\n").getBytes(StandardCharsets.UTF_8);
          while (!socket.isClosed()) {
            out.write(chunk);
          }
        });
  }

  @Test
  void redirectsAreNotFollowed() throws Exception {
    try (var elsewhere = new StubGateway()) {
      elsewhere.answering(StubGateway.json(200, Bodies.json(Bodies.created())));
      for (int http : new int[] {301, 302, 303, 307, 308}) {
        assertSilence(
            Silence.UNREADABLE,
            StubGateway.raw(
                "HTTP/1.1 "
                    + http
                    + " Elsewhere\r\nLocation: "
                    + elsewhere.base()
                    + "/v2/charge\r\nContent-Length: 0\r\n\r\n"));
      }
      assertEquals(0, elsewhere.waiting());
    }
  }

  @Test
  void aPostIsNeverSentTwice() {
    stub.answering((socket, _) -> socket.close());
    try (var gateway = Bodies.gateway(stub.base())) {
      gateway.charge(Bodies.ORDER, Bodies.LIFETIME);
      gateway.cancel(Bodies.ID);
      gateway.expire(Bodies.ID);
    }
    assertEquals(3, stub.waiting());
  }

  @Test
  void aStaleConnectionDoesNotSpoilTheNextCall() {
    stub.answering(StubGateway.rawThenClose(soundAnswer()));
    try (var gateway = Bodies.gateway(stub.base())) {
      for (int call = 0; call < 5; call++) {
        assertInstanceOf(StatusAnswer.Heard.class, gateway.status(Bodies.ID));
      }
    }
  }

  private static String soundAnswer() {
    String body = Bodies.json(Bodies.settled());
    return HEAD + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
  }

  @Test
  void aStrangerToOurTrustIsUnreachable(@TempDir Path folder) throws Exception {
    HttpsServer server = selfSigned(folder);
    try {
      URI base = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
      assertSilence(Silence.UNREACHABLE, base, Duration.ofSeconds(20));
    } finally {
      server.stop(0);
    }
  }

  private static HttpsServer selfSigned(Path folder) throws Exception {
    Path store = folder.resolve("stranger.p12");
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            "stranger",
            "-dname",
            "CN=127.0.0.1",
            "-storetype",
            "PKCS12",
            "-storepass",
            "changeit",
            "-keystore",
            store.toString());
    Process made = new ProcessBuilder(keytool).redirectErrorStream(true).start();
    try (InputStream words = made.getInputStream()) {
      String said = new String(words.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, made.waitFor(), said);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(keys, "changeit".toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(factory.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.start();
    return server;
  }

  @Test
  void closingBreaksOffWhatIsUnderWay() throws Exception {
    var released = new CountDownLatch(1);
    stub.answering((_, _) -> hold(released));
    var gateway = Bodies.gateway(stub.base());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<StatusAnswer> call = threads.submit(() -> gateway.status(Bodies.ID));
      assertEquals("GET /v2/TILL01-20260301-000123/status HTTP/1.1", stub.take().line());
      gateway.close();
      assertEquals(new StatusAnswer.Unheard(Silence.BROKEN_OFF), call.get(20, TimeUnit.SECONDS));
    } finally {
      released.countDown();
    }
    assertEquals(new StatusAnswer.Unheard(Silence.UNREACHABLE), gateway.status(Bodies.ID));
    gateway.close();
  }

  @Test
  void anInterruptBreaksTheCallOffAndStaysSet() throws Exception {
    var released = new CountDownLatch(1);
    stub.answering((_, _) -> hold(released));
    try (var gateway = Bodies.gateway(stub.base());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var caller = new CompletableFuture<Thread>();
      Callable<Boolean> call =
          () -> {
            caller.complete(Thread.currentThread());
            assertEquals(new StatusAnswer.Unheard(Silence.BROKEN_OFF), gateway.status(Bodies.ID));
            return Thread.interrupted();
          };
      Future<Boolean> interrupted = threads.submit(call);
      stub.take();
      caller.join().interrupt();
      assertTrue(interrupted.get(20, TimeUnit.SECONDS));
    } finally {
      released.countDown();
    }
  }

  @Test
  void manyCallsAtOnceEachGetTheirAnswer() throws Exception {
    stub.answering(StubGateway.json(200, Bodies.json(Bodies.settled())));
    try (var gateway = Bodies.gateway(stub.base());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<StatusAnswer>> calls =
          Collections.nCopies(100, () -> gateway.status(Bodies.ID));
      for (Future<StatusAnswer> answer : threads.invokeAll(calls)) {
        assertInstanceOf(StatusAnswer.Heard.class, answer.get());
      }
    }
  }
}
