package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import java.net.http.HttpHeaders;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Carries one request to the gateway and its answer back: over HTTP in a till, over a simulated
/// network in a simulation. It repeats nothing and follows no redirect.
public interface Carrier extends AutoCloseable {
  /// Blocks until the answer is here or is not to be expected any more; never throws.
  Reply carry(Request request);

  /// Breaks off what is under way.
  @Override
  void close();

  /// What goes to the gateway.
  ///
  /// @param method `GET` or `POST`
  /// @param path begins with a slash; to be put behind the gateway's address
  /// @param headers in order; they hold the key
  /// @param body JSON; empty when there is none
  record Request(String method, String path, SequencedMap<String, String> headers, String body) {
    public Request {
      headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    }

    static Request get(String path) {
      return new Request("GET", path, new LinkedHashMap<>(), "");
    }

    static Request post(String path, String json) {
      return new Request("POST", path, new LinkedHashMap<>(), json)
          .with("Content-Type", "application/json");
    }

    Request with(String header, String value) {
      SequencedMap<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Request(method, path, more, body);
    }

    /// @return method and path; headers and body may hold keys
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /// What came back.
  sealed interface Reply {
    /// A whole HTTP answer.
    ///
    /// @param status the HTTP status
    /// @param body its bytes; none when there were too many
    @SuppressWarnings("ArrayRecordComponent") // only carried
    record Came(int status, HttpHeaders headers, byte[] body) implements Reply {}

    /// No whole answer.
    record Lost(Silence why) implements Reply {}
  }
}
