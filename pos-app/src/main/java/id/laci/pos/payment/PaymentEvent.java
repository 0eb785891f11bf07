package id.laci.pos.payment;

import java.time.Instant;

/// What can happen to a payment.
public sealed interface PaymentEvent {
  /// The gateway answered, or did not answer, the charge.
  record ChargeAnswered(ChargeAnswer answer, Instant at) implements PaymentEvent {}

  /// The gateway answered, or did not answer, a status query.
  record StatusAnswered(StatusAnswer answer, Instant at) implements PaymentEvent {}

  /// The gateway spoke by itself; the signature was verified.
  record Notified(Word word, Instant at) implements PaymentEvent {}

  /// The gateway answered, or did not answer, a cancel or expire.
  record EndAnswered(EndAnswer answer, Instant at) implements PaymentEvent {}

  /// The cashier wants no code any more.
  record CancelAsked() implements PaymentEvent {}

  /// Somebody wants to know now.
  record CheckAsked() implements PaymentEvent {}

  /// The time for the next look at the gateway has come.
  record LookDue() implements PaymentEvent {}

  /// The countdown on the till ran out.
  record TimeUp() implements PaymentEvent {}

  /// The sale was settled another way.
  record Released() implements PaymentEvent {}

  /// A person put the money that came late on the sale at the counter.
  record Attached() implements PaymentEvent {}

  /// The sale that this had paid for a part is not made after all.
  record Detached() implements PaymentEvent {}

  /// The money that came late is on its way back, or back.
  record GaveBack(Giving how) implements PaymentEvent {}

  /// A manager has it followed no more. Money that comes after all is late.
  record GivenUp() implements PaymentEvent {}

  /// The program started and found this payment open.
  record Resumed() implements PaymentEvent {}
}
