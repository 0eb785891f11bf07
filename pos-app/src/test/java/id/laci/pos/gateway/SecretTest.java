package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// With every logger of the process wide open, neither the key nor its header may appear.
class SecretTest {
  private static final RefundRequest REFUND =
      new RefundRequest(
          new RefundKey("K1-R-1"),
          Bodies.ID,
          Bodies.TRANSACTION,
          Money.of(5_000),
          "",
          Bodies.NOW,
          RefundRequest.Why.RETURNED);

  private final Logger root = Logger.getLogger("");
  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final Handler ear = new Ear();
  private Level before;

  private final class Ear extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord entry) {
      logged.add(formatter.format(entry) + stack(entry));
    }

    private String stack(LogRecord entry) {
      var text = new StringWriter();
      if (entry.getThrown() != null) {
        entry.getThrown().printStackTrace(new PrintWriter(text));
      }
      return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    before = root.getLevel();
    root.setLevel(Level.ALL);
    ear.setLevel(Level.ALL);
    root.addHandler(ear);
  }

  @AfterEach
  void stop() {
    root.removeHandler(ear);
    root.setLevel(before);
  }

  private void assertNothingLeaked(String more) {
    for (String text : List.of(String.join("\n", logged), more)) {
      assertFalse(text.contains(Bodies.KEY), text);
      assertFalse(text.contains("U0ItTWlkLXNlcnZlci1hYmM6"), text);
    }
  }

  @Test
  void callsOfEveryOutcomeLeakNothing() throws Exception {
    var answers = new StringBuilder();
    try (var stub = new StubGateway();
        var gateway = Bodies.gateway(stub.base())) {
      for (StubGateway.Script script :
          List.of(
              StubGateway.json(200, Bodies.json(Bodies.created())),
              StubGateway.json(401, Bodies.json(Bodies.error("401", "wrong key"))),
              StubGateway.json(500, "<html>"),
              StubGateway.rawThenClose("HTTP/1.1 200 OK\r\nCont"),
              StubGateway.raw("nonsense\r\n\r\n"))) {
        stub.answering(script);
        answers.append(gateway.charge(Bodies.ORDER, Bodies.LIFETIME));
        answers.append(gateway.status(Bodies.ID));
        answers.append(gateway.refund(REFUND)).append(gateway.refunds(Bodies.ID));
      }
    }
    var nobody = Bodies.settings(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(20));
    try (var gateway = new MidtransGateway(nobody, Bodies.CLOCK, Remarks.IGNORED)) {
      answers.append(gateway.cancel(Bodies.ID)).append(nobody);
    }
    assertNothingLeaked(answers.toString());
  }

  @Test
  void notificationsLeakNothingAndABugInTheTillIsLogged() throws Exception {
    var told = new ConcurrentLinkedQueue<String>();
    var opening =
        NotificationListener.open(
            0,
            Bodies.key(),
            Bodies.CLOCK,
            _ -> {
              throw new IllegalStateException("a bug");
            },
            rejection -> told.add(rejection.toString()));
    var fields = Bodies.settled();
    String right = Digests.sha512(Bodies.ID.text() + "200" + "789000.00" + Bodies.KEY);
    try (var listener = ((NotificationListener.Opening.Open) opening).listener();
        var client = HttpClient.newHttpClient()) {
      for (String signature : List.of("wrong", right)) {
        fields.put("signature_key", signature);
        var request =
            HttpRequest.newBuilder(listener.address())
                .POST(BodyPublishers.ofString(Bodies.json(fields)))
                .build();
        client.send(request, BodyHandlers.discarding());
      }
      told.add(opening.toString());
    }
    assertNothingLeaked(String.join("\n", told));
    assertTrue(String.join("\n", logged).contains("a notification was not taken in"));
    assertFalse(String.join("\n", logged).contains(right));
  }
}
