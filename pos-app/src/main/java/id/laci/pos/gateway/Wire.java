package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/// Carries one call to the gateway and back over HTTP, and tells honestly what happened when it
/// could not. It follows no redirect and repeats no POST: both could make two orders of one.
final class Wire implements Carrier {
  /// Real answers are below 4 KiB; one with a hundred refunds is below 64.
  static final int ANSWER_BYTES_MAX = 256 * 1024;

  private final GatewaySettings settings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client;
  private volatile boolean closed;

  Wire(GatewaySettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .executor(threads)
            .build();
  }

  /// Blocks until the answer is here or the deadline is over. An interrupt breaks the call off and
  /// stays set.
  @Override
  public Reply carry(Request request) {
    if (closed) {
      return new Reply.Lost(Silence.UNREACHABLE);
    }
    // The client's own time-out for a request ends with the headers: a body that drips outlives it.
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(http(request), _ -> new BoundedBody(ANSWER_BYTES_MAX));
    try {
      HttpResponse<byte[]> answer =
          call.get(settings.requestTimeout().toNanos(), TimeUnit.NANOSECONDS);
      return new Reply.Came(answer.statusCode(), answer.headers(), answer.body());
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

  /// A question goes without a body, not with an empty one.
  private HttpRequest http(Request request) {
    HttpRequest.Builder http = HttpRequest.newBuilder(settings.at(request.path()));
    request.headers().forEach(http::header);
    return request.method().equals("GET")
        ? http.GET().build()
        : http.method(request.method(), BodyPublishers.ofString(request.body())).build();
  }

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
