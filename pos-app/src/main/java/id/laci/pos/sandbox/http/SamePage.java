package id.laci.pos.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// Keeps strange web pages in a browser on this machine from steering the sandbox: the name that
/// was asked for and the page that asks must be this machine's, and a body must be sent as JSON,
/// which no strange page may do.
final class SamePage {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private SamePage() {}

  static boolean allows(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
    Optional<String> origin = Optional.ofNullable(headers.getFirst("Origin"));
    String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
    boolean json = exchange.getRequestMethod().equals("GET") || type.startsWith("application/json");
    return json
        && isThisMachine("http://" + host)
        && origin.map(SamePage::isThisMachine).orElse(true);
  }

  private static boolean isThisMachine(String url) {
    try {
      String host = new URI(url).getHost();
      return host != null && NAMES.contains(host);
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
