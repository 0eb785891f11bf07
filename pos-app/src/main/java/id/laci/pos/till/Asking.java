package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Step;
import id.laci.pos.payment.Word;
import java.time.Instant;
import java.util.Optional;

/// Counts what was asked of the gateway and what it answered, for the payment's timeline and for
/// whoever wonders why nothing happens.
final class Asking {
  private final Desk desk;

  Asking(Desk desk) {
    this.desk = desk;
  }

  /// What came of a question.
  ///
  /// @param trouble why there is no answer, when there is none
  private record Answered(Instant at, Optional<String> trouble) {}

  /// @return how often was asked about that order, this answer counted; empty when never
  Optional<Desk.Asked> after(Turn turn, OrderId order, PaymentEvent event) {
    Optional<Desk.Asked> before = Optional.ofNullable(desk.asked.get(order));
    Optional<Desk.Asked> now =
        answered(event).map(answer -> counted(before, answer)).or(() -> before);
    now.ifPresent(asked -> turn.then(() -> desk.asked.put(order, asked)));
    if (event instanceof PaymentEvent.StatusAnswered(StatusAnswer.Heard(Word.Pending _), var at)) {
      turn.then(() -> stillUnpaid(order, at));
    }
    return now;
  }

  private void stillUnpaid(OrderId order, Instant at) {
    desk.claims.computeIfPresent(
        order, (_, claim) -> new Stage.Claim(claim.since(), Optional.of(at)));
  }

  private static Optional<Answered> answered(PaymentEvent event) {
    return switch (event) {
      case PaymentEvent.ChargeAnswered(var answer, var at) ->
          Optional.of(new Answered(at, trouble(answer)));
      case PaymentEvent.StatusAnswered(var answer, var at) ->
          Optional.of(new Answered(at, trouble(answer)));
      case PaymentEvent.EndAnswered(var answer, var at) ->
          Optional.of(new Answered(at, trouble(answer)));
      case PaymentEvent.Notified _,
          PaymentEvent.CancelAsked _,
          PaymentEvent.CheckAsked _,
          PaymentEvent.LookDue _,
          PaymentEvent.TimeUp _,
          PaymentEvent.Released _,
          PaymentEvent.Attached _,
          PaymentEvent.Detached _,
          PaymentEvent.GaveBack _,
          PaymentEvent.GivenUp _,
          PaymentEvent.Resumed _ ->
          Optional.empty();
    };
  }

  private static Optional<String> trouble(ChargeAnswer answer) {
    return switch (answer) {
      case ChargeAnswer.Unheard(var why) -> Optional.of(why.name());
      case ChargeAnswer.Refused(var why, var _) -> Optional.of(why.name());
      case ChargeAnswer.Created _, ChargeAnswer.CreatedWithoutCode _, ChargeAnswer.Duplicate _ ->
          Optional.empty();
    };
  }

  private static Optional<String> trouble(StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.Unheard(var why) -> Optional.of(why.name());
      case StatusAnswer.Refused(var why, var _) -> Optional.of(why.name());
      case StatusAnswer.Heard _ -> Optional.empty();
    };
  }

  private static Optional<String> trouble(EndAnswer answer) {
    return switch (answer) {
      case EndAnswer.Unheard(var why) -> Optional.of(why.name());
      case EndAnswer.Refused(var why, var _) -> Optional.of(why.name());
      case EndAnswer.Ended _, EndAnswer.NotPending _, EndAnswer.Unknown _ -> Optional.empty();
    };
  }

  private static Desk.Asked counted(Optional<Desk.Asked> before, Answered now) {
    Optional<Instant> heard = before.flatMap(Desk.Asked::heardAt);
    return new Desk.Asked(
        before.map(Desk.Asked::times).orElse(0) + 1,
        before.map(Desk.Asked::first).orElse(now.at()),
        now.at(),
        now.trouble().isEmpty() ? Optional.of(now.at()) : heard,
        now.trouble());
  }

  /// What was asked since the payment last moved goes into the books with its next move.
  static Fact.GatewayAsked fact(Turn turn, Step step, Desk.Asked asked) {
    Optional<Instant> next = Optional.empty();
    for (PaymentEffect effect : step.effects()) {
      if (effect instanceof PaymentEffect.LookAfter(var _, var delay)) {
        next = Optional.of(turn.at().plus(delay));
      }
    }
    return new Fact.GatewayAsked(
        step.next().order().id(),
        asked.times(),
        asked.first(),
        asked.last(),
        asked.heardAt(),
        asked.trouble(),
        next);
  }
}
