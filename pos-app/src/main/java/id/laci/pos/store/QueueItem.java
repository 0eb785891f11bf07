package id.laci.pos.store;

import id.laci.pos.money.Money;
import java.time.Instant;

/// Work that waits for the gateway, or money that somebody is owed.
///
/// @param order our id at the gateway
/// @param kind what is to be done
/// @param amount how much it is about
/// @param since when it was asked of the customer
/// @param tries calls that went unanswered in a row
public record QueueItem(String order, Kind kind, Money amount, Instant since, int tries) {
  /// What is to be done.
  public enum Kind {
    /// The gateway has to tell what has become of it.
    STATUS,
    /// The gateway has to confirm that it is dead.
    CANCEL,
    /// Money came too late and goes back.
    REFUND_DUE
  }
}
