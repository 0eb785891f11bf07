package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happened to one payment, in the order in which the till learned of it.
///
/// @param order which payment
/// @param transaction the gateway's own id, as its support asks for it; blank when it gave none
/// @param amount what was asked for
/// @param receipt the sale that it paid; blank while it has paid none
/// @param events the oldest first
public record Timeline(
    OrderId order, String transaction, Money amount, String receipt, List<Event> events) {
  public Timeline {
    events = List.copyOf(events);
  }

  /// One thing that happened.
  ///
  /// @param at on the till's clock
  /// @param gatewayAt on the gateway's clock, where it told the time
  /// @param what happened
  /// @param times how often in a row, at least 1
  /// @param detail a name that the screens have words for (a reason, a trouble), or blank
  public record Event(
      Instant at, Optional<Instant> gatewayAt, What what, int times, String detail) {}

  /// The things that can happen to a payment.
  public enum What {
    /// The gateway was asked for a code.
    CODE_ASKED,
    /// The code was shown to the customer.
    CODE_SHOWN,
    /// The gateway was asked what has become of it.
    GATEWAY_ASKED,
    /// The gateway did not answer; `detail` says why.
    NO_ANSWER,
    /// The gateway answered again.
    CONTACT_BACK,
    /// The gateway was asked to end the code; `detail` says why.
    END_ASKED,
    /// The sale was settled another way while the code could not be ended.
    RELEASED,
    /// Paid.
    PAID,
    /// Paid after its sale had gone another way.
    PAID_LATE,
    /// Put on a sale by a person: its own, when that is still at the counter, or another.
    PUT_ON_SALE,
    /// The money is on its way back, or back; `detail` says how.
    GIVEN_BACK,
    /// Nobody knows whether the refund was carried out.
    REFUND_IN_DOUBT,
    /// The gateway took the refund.
    REFUND_ACCEPTED,
    /// The provider says that the refund has arrived.
    REFUND_ARRIVED,
    /// The refund was not carried out.
    REFUND_REFUSED,
    /// The till gets no further with the refund.
    REFUND_NEEDS_PERSON,
    /// A manager gave the money of the refund back another way.
    REFUND_BY_HAND,
    /// Over without money; `detail` says why.
    CLOSED,
    /// The sale that it paid was completed.
    SALE_COMPLETED,
    /// The receipt was printed, or was not; `detail` says how it is doing.
    RECEIPT,
    /// The gateway said something that cannot be true.
    CONTRADICTION
  }
}
