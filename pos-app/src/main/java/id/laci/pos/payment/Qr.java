package id.laci.pos.payment;

import java.time.Duration;
import java.time.Instant;

/// A code that the customer can scan.
///
/// @param payload the EMVCo text to draw
/// @param transaction the gateway's own id, as its support asks for it
/// @param shownAt when the till had it
/// @param validFor how long the gateway says it lives, measured between the gateway's own times so
///   that a wrong clock on the till cannot shorten it
public record Qr(String payload, String transaction, Instant shownAt, Duration validFor) {
  /// @return when the code ends, on the till's clock
  public Instant endsAt() {
    return shownAt.plus(validFor);
  }
}
