package id.laci.pos.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import id.laci.pos.sandbox.Answer;
import id.laci.pos.sandbox.Call;
import id.laci.pos.sandbox.Outcome;
import id.laci.pos.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Carries calls to the machine and does to the connection what the machine says.
final class Front implements HttpHandler, AutoCloseable {
  /// More than the machine reads of any body, so that a longer one is seen to be too long.
  private static final int BODY_MAX = 400_000;

  private static final String CONTROL = "/_sandbox/";

  private final Sandbox machine;
  private final Runnable afterCall;
  private final CountDownLatch closing = new CountDownLatch(1);

  /// @param afterCall run after each call, because it may have made something due
  Front(Sandbox machine, Runnable afterCall) {
    this.machine = machine;
    this.afterCall = afterCall;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/") || path.equals("/index.html")) {
        page(exchange);
      } else if (path.startsWith(CONTROL) && !SamePage.allows(exchange)) {
        send(exchange, 403, "application/json", bytes("{\"error\":\"From this machine only\"}"));
      } else {
        carry(exchange, machine.answer(call(exchange)));
      }
    }
  }

  private void carry(HttpExchange exchange, Outcome outcome) throws IOException {
    afterCall.run();
    switch (outcome) {
      case Outcome.ClosedUnread _ -> {}
      case Outcome.ClosedUnanswered closed -> hold(closed.after());
      case Outcome.Answered answered -> {
        if (hold(answered.after())) {
          answer(exchange, answered.answer());
        }
      }
    }
  }

  private static Call call(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name, String.join(",", values)));
    try (InputStream in = exchange.getRequestBody()) {
      String body = new String(in.readNBytes(BODY_MAX), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      return new Call(exchange.getRequestMethod(), path, headers, body);
    }
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    switch (answer.kind()) {
      case JSON -> send(exchange, answer.status(), "application/json", bytes(answer.text()));
      case HTML -> send(exchange, answer.status(), "text/html", bytes(answer.text()));
      case QR_PICTURE -> send(exchange, answer.status(), "image/png", QrPicture.png(answer.text()));
    }
  }

  private static void page(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
            + " img-src 'self'; connect-src 'self'");
    send(exchange, 200, "text/html; charset=utf-8", Page.html());
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  /// @return false when the server closes before the time is over
  private boolean hold(Duration time) {
    try {
      return time.isZero() || !closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Lets go of every call that is being held.
  @Override
  public void close() {
    closing.countDown();
  }
}
