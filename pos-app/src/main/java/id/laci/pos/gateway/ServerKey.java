package id.laci.pos.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The merchant's secret at the gateway. It can sign and authorise but not be read: no accessor
/// outside this package, and its text form is a mask.
public final class ServerKey {
  private final String secret;

  private ServerKey(String secret) {
    this.secret = secret;
  }

  /// @param text the key as the gateway's dashboard shows it; blanks around it, as pasting leaves
  ///   them, do not count
  /// @return nothing when there is no key in it
  public static Optional<ServerKey> of(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(new ServerKey(stripped));
  }

  /// @return whether this opens the sandbox only, where no money moves (`SB-` in front)
  public boolean isSandbox() {
    return secret.startsWith("SB-");
  }

  /// @return the `Authorization` header: the key as the user, no password
  String basic() {
    byte[] pair = (secret + ":").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /// @return the key itself, for the signature alone
  String secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "ServerKey[masked]";
  }
}
