package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import java.util.Optional;

/// What the wire brought back from one call.
sealed interface Reply {
  /// A whole HTTP answer.
  ///
  /// @param status the HTTP status
  /// @param body its JSON object; nothing when the body is anything else, or too long
  record Came(int status, Optional<Fields> body) implements Reply {}

  /// No whole answer.
  record Lost(Silence why) implements Reply {}
}
