package id.laci.pos.sandbox;

import java.time.Duration;

/// One thing that goes wrong between a caller and the gateway. Several may strike one call: delays
/// add up, of the others the one set first wins.
public sealed interface Fault {
  /// The answer is held back; the call is processed at once.
  record Delay(Duration by) implements Fault {}

  /// The connection closes before anything is processed.
  record DropRequest() implements Fault {}

  /// The call is processed, then the connection closes.
  record DropAnswer() implements Fault {}

  /// An error answer.
  ///
  /// @param status 500 to 504
  /// @param processed whether the call took effect all the same
  record Fail(int status, boolean processed) implements Fault {}

  /// HTTP 429; nothing is processed.
  ///
  /// @param retryAfter told in the header, in whole seconds
  record TooMany(Duration retryAfter) implements Fault {}

  /// HTTP 200 with a page instead of an answer, as a captive portal sends it.
  ///
  /// @param processed whether the call took effect all the same
  record Garbage(boolean processed) implements Fault {}

  /// The wallet's side refuses: a charge with code 900, a refund as the customer's bank does. Other
  /// operations pass.
  record Deny() implements Fault {}
}
