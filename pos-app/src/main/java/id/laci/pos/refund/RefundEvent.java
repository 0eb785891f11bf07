package id.laci.pos.refund;

import java.time.Instant;

/// What can happen to a refund.
public sealed interface RefundEvent {
  /// The gateway answered, or did not answer, the refund itself.
  record Answered(RefundAnswer answer, Instant at) implements RefundEvent {}

  /// The gateway answered, or did not answer, what has gone back of the order.
  record Looked(RefundsAnswer answer, Instant at) implements RefundEvent {}

  /// The gateway spoke by itself of a refund of this order. The signature of a notification does
  /// not cover what it says of refunds: it is a reason to ask and no more.
  record Notified() implements RefundEvent {}

  /// Somebody wants to know now.
  record CheckAsked() implements RefundEvent {}

  /// The time for the next look at the gateway has come.
  record LookDue() implements RefundEvent {}

  /// The program started and found this refund.
  record Resumed() implements RefundEvent {}

  /// A person wants it tried again, under the same key.
  record RetryAsked() implements RefundEvent {}

  /// A person gives it up.
  record GivenUp() implements RefundEvent {}

  /// A manager gave the money back another way. After a refusal the amount is free: whoever tells
  /// this has asked [Refundable] first.
  record PaidByHand(Refund.Way way, Instant at) implements RefundEvent {}
}
