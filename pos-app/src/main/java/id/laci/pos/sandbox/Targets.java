package id.laci.pos.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the notifications of a charge go. Only loopback addresses are let through: a simulator
/// must never reach another machine.
///
/// @param allowed at most three of one header
/// @param refused texts that are no loopback address
record Targets(List<URI> allowed, List<String> refused) {
  private static final int URLS_MAX = 3;

  /// Override replaces every address, append joins them; of both only override counts.
  static Targets of(Call call, List<URI> usual) {
    Optional<String> override = call.header("X-Override-Notification");
    List<String> texts = new ArrayList<>();
    if (override.isPresent()) {
      texts.addAll(split(override.get()));
    } else {
      usual.forEach(url -> texts.add(url.toString()));
      call.header("X-Append-Notification").ifPresent(header -> texts.addAll(split(header)));
    }
    List<URI> allowed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String text : texts) {
      loopback(text).ifPresentOrElse(allowed::add, () -> refused.add(text));
    }
    return new Targets(allowed, refused);
  }

  /// @return the address, when it is plain HTTP to this machine by a literal loopback name
  static Optional<URI> loopback(String text) {
    try {
      URI url = new URI(text);
      String host = url.getHost();
      boolean http = "http".equalsIgnoreCase(url.getScheme());
      return http && host != null && isLoopback(host) ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// Names are not looked up: only `localhost`, 127.0.0.0/8 in four plain numbers and `[::1]`
  /// count.
  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("[::1]")
        || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private static List<String> split(String header) {
    return Arrays.stream(header.split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .limit(URLS_MAX)
        .toList();
  }
}
