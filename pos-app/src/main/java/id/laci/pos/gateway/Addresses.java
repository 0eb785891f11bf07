package id.laci.pos.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Reads the addresses in the settings. It never asks a name server.
final class Addresses {
  private static final int PORT_MAX = 65_535;

  private Addresses() {}

  /// @return the text as an absolute http or https address with a host and a possible port
  static Optional<URI> web(String text) {
    try {
      URI uri = new URI(text.strip());
      return isWeb(uri) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  static boolean isWeb(URI uri) {
    return (hasScheme(uri, "http") || hasScheme(uri, "https"))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null
        && uri.getPort() != 0
        && uri.getPort() <= PORT_MAX;
  }

  static boolean isTls(URI uri) {
    return hasScheme(uri, "https");
  }

  /// @return whether the host is this computer: a loopback address written out, or `localhost`
  static boolean isLoopback(URI uri) {
    String host = uri.getHost();
    if (host == null) {
      return false;
    }
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean hasScheme(URI uri, String scheme) {
    return uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).equals(scheme);
  }
}
