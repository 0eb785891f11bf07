package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;

/// A payment in a list.
///
/// @param order which payment
/// @param askedAt when its code was asked for
/// @param amount what was asked for
/// @param state how it stands
/// @param receipt the sale that it paid; blank while it has paid none
public record PaymentRow(
    OrderId order, Instant askedAt, Money amount, State state, String receipt) {
  /// How a payment stands, in one word.
  public enum State {
    /// The gateway still has to tell.
    OPEN,
    PAID,
    /// Money that came late and is still to be decided about.
    PAID_LATE,
    GIVEN_BACK,
    /// Over without money.
    CLOSED
  }
}
