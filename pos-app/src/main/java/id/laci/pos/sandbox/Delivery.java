package id.laci.pos.sandbox;

import java.net.URI;
import java.time.Instant;

/// One notification on its way to one address.
///
/// @param number counts deliveries from 1
/// @param orderId what it is about
/// @param status the status it tells
/// @param target where it goes; always a loopback address
/// @param body the signed JSON
/// @param due when it is to be sent next
/// @param tries how often it was sent
/// @param redirects how often it was sent on
/// @param state how it stands
/// @param lastAnswer the newest HTTP status, 0 when there was none
public record Delivery(
    long number,
    String orderId,
    TransactionStatus status,
    URI target,
    String body,
    Instant due,
    int tries,
    int redirects,
    State state,
    int lastAnswer) {

  /// How a delivery stands.
  public enum State {
    /// It waits for its time.
    WAITING,
    /// It is being sent.
    SENDING,
    /// It was taken.
    DELIVERED,
    /// It was refused too often, or by a status that is not tried again.
    GIVEN_UP,
    /// A fault lost it.
    LOST
  }

  Delivery waiting(Instant until) {
    return new Delivery(
        number, orderId, status, target, body, until, tries, redirects, State.WAITING, lastAnswer);
  }

  Delivery sending() {
    return new Delivery(
        number,
        orderId,
        status,
        target,
        body,
        due,
        tries + 1,
        redirects,
        State.SENDING,
        lastAnswer);
  }

  Delivery answered(int answer, State now) {
    return new Delivery(number, orderId, status, target, body, due, tries, redirects, now, answer);
  }

  /// Sent on: the same try goes to another address.
  Delivery redirected(URI to, int answer) {
    return new Delivery(
        number, orderId, status, to, body, due, tries - 1, redirects + 1, State.WAITING, answer);
  }
}
