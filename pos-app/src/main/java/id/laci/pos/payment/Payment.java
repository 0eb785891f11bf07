package id.laci.pos.payment;

import java.time.Instant;
import java.util.Optional;

/// One payment by QR. Silence never refuses: a payment whose fate is unknown is [Uncertain] until
/// the gateway has spoken, and only the gateway's word makes it [Paid].
public sealed interface Payment {
  /// @return what was asked of the customer
  Order order();

  /// @return whether nothing more is to be done by the till for this payment
  default boolean isOver() {
    return switch (this) {
      case Requested _, Awaiting _, Uncertain _, Ending _ -> false;
      case Paid _, PaidLate _, GivenBack _, Closed _ -> true;
    };
  }

  /// @return whether the sale goes on without it, so that its money would be late
  default boolean isReleased() {
    return switch (this) {
      case Requested(var _, var _, var stop) -> stop.filter(Stop::released).isPresent();
      case Ending ending -> ending.released();
      case Awaiting _, Uncertain _, Paid _, PaidLate _, GivenBack _, Closed _ -> false;
    };
  }

  /// The gateway is being asked for a code; the order is on disk.
  ///
  /// @param attempt 1 for the first call; the same order id every time
  /// @param stop why the code is not wanted any more, when the cashier cancelled meanwhile
  record Requested(Order order, int attempt, Optional<Stop> stop) implements Payment {}

  /// A code is not wanted any more before it came.
  ///
  /// @param why what the payment will be closed for
  /// @param released whether the sale is settled another way: money that comes is late
  record Stop(Closing why, boolean released) {}

  /// The code is on the customer's screen and the gateway has said that it lives. It says so again
  /// every ten seconds, which moves nothing and is not kept.
  ///
  /// @param heardAt when the gateway said so after a silence
  record Awaiting(Order order, Qr qr, Instant heardAt) implements Payment {}

  /// Nobody knows: a call went unanswered. The code, if there is one, may still be paid.
  ///
  /// @param qr the code in our hands, if the charge was answered
  /// @param attempt charge calls made so far
  /// @param tries questions that went unanswered in a row
  /// @param heardAt when the gateway last spoke of this order
  record Uncertain(Order order, Optional<Qr> qr, int attempt, int tries, Optional<Instant> heardAt)
      implements Payment {}

  /// The gateway is being asked to end the order. Until it has confirmed, no other code may live.
  ///
  /// @param why what the payment will be closed for
  /// @param tries calls that went unanswered in a row
  /// @param released whether the sale has been settled another way: money that comes is late
  record Ending(Order order, Closing why, int tries, boolean released) implements Payment {}

  /// The gateway has the money and the sale counts it.
  record Paid(Order order, Word.Settled settlement) implements Payment {}

  /// The gateway has the money after the sale went another way: a refund is due, or a person puts
  /// it on a sale.
  record PaidLate(Order order, Word.Settled settlement) implements Payment {}

  /// The money that came late is the customer's again.
  record GivenBack(Order order, Word.Settled settlement, Giving how) implements Payment {}

  /// Over, without money.
  record Closed(Order order, Closing why) implements Payment {}
}
