package id.laci.pos.sandbox;

import java.time.Duration;

/// What happens to one call on the wire.
public sealed interface Outcome {
  /// It is answered.
  ///
  /// @param after how long the answer is held back; the call has been processed already
  record Answered(Answer answer, Duration after) implements Outcome {}

  /// The connection closes and nothing was processed.
  record ClosedUnread() implements Outcome {}

  /// The call was processed and the connection closes without an answer.
  ///
  /// @param after how long the caller is left waiting
  record ClosedUnanswered(Duration after) implements Outcome {}
}
