package id.laci.pos.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The till's own ear for notifications: an HTTP listener on 127.0.0.1, for a gateway or a relay on
/// this computer. It believes nothing without the gateway's signature, hands each believed message
/// on as often as it comes, and answers so that the gateway's own retries make sense (see
/// [Rejection]). It does not know which orders are the till's.
public final class NotificationListener implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(NotificationListener.class.getName());

  private static final String PATH = "/midtrans/notification";

  /// Real notifications are below 4 KiB; one with a hundred refunds is below 64.
  static final int BODY_BYTES_MAX = 64 * 1024;

  private static final int EXCHANGES_MAX = 16;

  /// The gateway gives up after 15 seconds and recommends an answer within 5.
  private static final Duration EXCHANGE_LIMIT = Duration.ofSeconds(5);

  private final HttpServer server;
  private final NotificationReader reader;
  private final Consumer<Notification> heard;
  private final Consumer<Rejection> rejected;
  private final AtomicLong heardCount = new AtomicLong();
  private final AtomicLong rejectedCount = new AtomicLong();

  private NotificationListener(
      HttpServer server,
      NotificationReader reader,
      Consumer<Notification> heard,
      Consumer<Rejection> rejected) {
    this.server = server;
    this.reader = reader;
    this.heard = heard;
    this.rejected = rejected;
  }

  /// What came of opening the ear.
  public sealed interface Opening {
    /// It listens.
    record Open(NotificationListener listener) implements Opening {}

    /// It does not, mostly because another program has the port.
    ///
    /// @param detail the system's own words
    record Failed(String detail) implements Opening {}
  }

  /// Begins to listen.
  ///
  /// @param port 0 for any free one
  /// @param key what the gateway signs with
  /// @param clock asked only when a notification leaves out when an order was paid
  /// @param heard takes each believed message in, from many threads, within 5 seconds; when it
  ///   throws, the gateway is asked to send again
  /// @param rejected is told of every other message, from many threads
  public static Opening open(
      int port,
      ServerKey key,
      InstantSource clock,
      Consumer<Notification> heard,
      Consumer<Rejection> rejected) {
    return open(port, key, clock, heard, rejected, EXCHANGE_LIMIT);
  }

  /// @param limit for one exchange, from its first byte to our answer
  static Opening open(
      int port,
      ServerKey key,
      InstantSource clock,
      Consumer<Notification> heard,
      Consumer<Rejection> rejected,
      Duration limit) {
    if (port < 0 || port > 65_535) {
      return new Opening.Failed("no such port: " + port);
    }
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
      var reader = new NotificationReader(key, clock);
      var listener = new NotificationListener(server, reader, heard, rejected);
      server.setExecutor(new BoundedTasks(EXCHANGES_MAX, limit));
      server.createContext("/", listener::handle);
      server.start();
      return new Opening.Open(listener);
    } catch (IOException e) {
      return new Opening.Failed(String.valueOf(e.getMessage()));
    }
  }

  /// @return where notifications have to be sent
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
  }

  /// @return how many messages were handed on since it opened
  public long heardCount() {
    return heardCount.get();
  }

  /// @return how many messages were rejected since it opened
  public long rejectedCount() {
    return rejectedCount.get();
  }

  /// Stops at once; exchanges under way are cut off.
  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(answerTo(exchange), -1);
    }
  }

  private int answerTo(HttpExchange exchange) {
    if (!PATH.equals(exchange.getRequestURI().getPath())) {
      return reject(Rejection.WRONG_PATH);
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return reject(Rejection.WRONG_METHOD);
    }
    try {
      byte[] body = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX + 1);
      if (body.length > BODY_BYTES_MAX) {
        return reject(Rejection.TOO_LONG);
      }
      return switch (reader.read(body)) {
        case NotificationReader.Reading.Good(Notification good) -> handOn(good);
        case NotificationReader.Reading.Bad(Rejection why) -> reject(why);
      };
    } catch (IOException _) {
      return reject(Rejection.INCOMPLETE);
    }
  }

  private int handOn(Notification notification) {
    try {
      heard.accept(notification);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a notification was not taken in", e);
      return reject(Rejection.NOT_TAKEN);
    }
    heardCount.incrementAndGet();
    return 200;
  }

  private int reject(Rejection why) {
    rejectedCount.incrementAndGet();
    rejected.accept(why);
    return why.httpStatus();
  }
}
