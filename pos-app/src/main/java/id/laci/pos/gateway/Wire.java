package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;

/// Carries one call to the gateway and back, and tells honestly what happened when it could not. It
/// follows no redirect and repeats no POST: both could make two orders of one.
final class Wire implements AutoCloseable {
  /// Real answers are below 4 KiB; one with a hundred refunds is below 64.
  static final int ANSWER_BYTES_MAX = 256 * 1024;

  /// What came back from one call.
  sealed interface Reply {
    /// A whole HTTP answer.
    ///
    /// @param status the HTTP status
    /// @param body its JSON object; nothing when the body is anything else, or too long
    record Came(int status, Optional<Fields> body) implements Reply {}

    /// No whole answer.
    record Lost(Silence why) implements Reply {}
  }

  private final Duration deadline;
  private final InstantSource clock;
  private final Consumer<Duration> skews;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client;
  private final QuietTime quiet = new QuietTime(System::nanoTime);
  private volatile boolean closed;

  /// @param connectTimeout for making a connection
  /// @param deadline for the whole call, to the body's last byte
  /// @param clock the till's own
  /// @param skews told how far that clock is ahead of the gateway's, after every answer that says
  Wire(Duration connectTimeout, Duration deadline, InstantSource clock, Consumer<Duration> skews) {
    this.deadline = deadline;
    this.clock = clock;
    this.skews = skews;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .executor(threads)
            .build();
  }

  /// Blocks until the answer is here or the deadline is over. An interrupt breaks the call off and
  /// stays set.
  Reply send(HttpRequest request) {
    if (closed) {
      return new Reply.Lost(Silence.UNREACHABLE);
    }
    if (quiet.isOn()) {
      return new Reply.Lost(Silence.RATE_LIMITED); // the gateway asked for it: no byte goes out
    }
    // The client's own time-out for a request ends with the headers: a body that drips outlives it.
    Instant sent = clock.instant();
    CompletableFuture<HttpResponse<Optional<Fields>>> call =
        client.sendAsync(request, _ -> new BoundedBody(ANSWER_BYTES_MAX));
    try {
      HttpResponse<Optional<Fields>> answer = call.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      quiet.heed(answer.headers());
      ClockSkew.of(answer.headers(), sent, clock.instant()).ifPresent(skews);
      return new Reply.Came(answer.statusCode(), answer.body());
    } catch (TimeoutException _) {
      call.cancel(true);
      return new Reply.Lost(Silence.TIMED_OUT);
    } catch (InterruptedException _) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new Reply.Lost(Silence.BROKEN_OFF);
    } catch (ExecutionException failed) {
      return new Reply.Lost(why(failed));
    }
  }

  /// Breaks off what is under way.
  @Override
  public void close() {
    closed = true;
    client.shutdownNow();
    client.close();
    threads.close();
  }

  /// The client wraps causes in causes; the first one that is known by name decides.
  private static Silence why(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case HttpConnectTimeoutException _,
            ConnectException _,
            NoRouteToHostException _,
            UnknownHostException _,
            UnresolvedAddressException _,
            SSLHandshakeException _ -> {
          return Silence.UNREACHABLE;
        }
        case HttpTimeoutException _ -> {
          return Silence.TIMED_OUT;
        }
        case ProtocolException _ -> {
          return Silence.UNREADABLE;
        }
        default -> {}
      }
    }
    return Silence.BROKEN_OFF;
  }
}
