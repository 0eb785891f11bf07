package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import java.time.Instant;
import java.util.List;

/// What can happen to a return.
public sealed interface ReturnEvent {
  /// Somebody who may do so allowed it.
  ///
  /// @param count counts the returns of this till from 1
  /// @param number its number from now on
  /// @param by who
  record Allowed(long count, String number, String by, Instant at) implements ReturnEvent {}

  /// The money begins to go back.
  ///
  /// @param payouts they add up to the amount
  record Begun(List<Payout> payouts, Instant at) implements ReturnEvent {
    public Begun {
      payouts = List.copyOf(payouts);
    }
  }

  /// A refund through the gateway moved on.
  record RefundMoved(Refund refund, Instant at) implements ReturnEvent {}

  /// Money whose refund was refused for good went back another way.
  ///
  /// @param key the refund that can never be sent again
  /// @param by who allowed it
  record PaidInstead(RefundKey key, Refund.Way way, String by, Instant at) implements ReturnEvent {}

  /// A refund that was refused for good is asked for once more, as another refund.
  ///
  /// @param key of the refused one
  /// @param other of the new one
  record SentAgain(RefundKey key, RefundKey other) implements ReturnEvent {}

  /// Credit pays for a sale.
  ///
  /// @param amount at most what waits
  /// @param sale the number of that sale
  record CreditUsed(Money amount, long sale, Instant at) implements ReturnEvent {}

  /// That sale was not made after all: its credit waits again.
  record CreditReturned(long sale) implements ReturnEvent {}

  /// Credit that nobody wants to use goes back as the money came.
  ///
  /// @param payouts in place of the credit that waits, and as much
  record CreditEnded(List<Payout> payouts, Instant at) implements ReturnEvent {
    public CreditEnded {
      payouts = List.copyOf(payouts);
    }
  }

  /// It is given up: possible while nothing has gone back.
  record GivenUp(Instant at) implements ReturnEvent {}
}
