package id.laci.pos.till;

import id.laci.pos.outbox.Backoff;
import id.laci.pos.outbox.Contact;
import id.laci.pos.outbox.Drain;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.Work;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The way to the gateway: when which payment is looked after, and what the ends of real calls say
/// of contact. The sale at the counter goes first and waits behind nothing.
final class Dispatch {
  private final Desk desk;
  private final Drain drain = new Drain();
  private final Map<OrderId, Integer> calls = new HashMap<>();
  private final Set<OrderId> delivering = new HashSet<>();
  private final Set<OrderId> resuming = new HashSet<>();

  /// Calls that were put off: a look planned in the same step does not put them off further.
  private final Set<OrderId> waiting = new HashSet<>();

  private Contact contact = Contact.UNTRIED;

  Dispatch(Desk desk) {
    this.desk = desk;
  }

  Contact contact() {
    return contact;
  }

  /// @return whether a call for this payment goes out at once; one of an old payment waits for its
  ///   turn
  boolean goesAtOnce(OrderId order) {
    return desk.current.equals(Optional.of(order)) || delivering.contains(order);
  }

  /// A call goes out.
  void called(OrderId order, Instant now) {
    contact = contact.called(now);
    calls.merge(order, 1, Integer::sum);
  }

  /// Looks after a payment when its time has come.
  void look(Payment payment, Instant now, Duration delay) {
    OrderId order = payment.order().id();
    if (waiting.contains(order)) {
      return;
    }
    boolean counter = desk.current.equals(Optional.of(order));
    int tries = tries(payment);
    ItemId id = ItemId.of(order);
    Duration wait = counter ? delay : Backoff.spread(delay, id, tries);
    drain.put(
        new Work(id, kind(payment), payment.order().askedAt(), now.plus(wait), tries, counter));
  }

  /// Has a payment called for as soon as it is its turn, whatever look is planned with it.
  void wait(Payment payment, Instant now) {
    look(payment, now, Duration.ZERO);
    waiting.add(payment.order().id());
  }

  /// Looks after a payment that the journal left open, as soon as it is its turn.
  void resume(Payment payment, Instant now) {
    resuming.add(payment.order().id());
    look(payment, now, Duration.ZERO);
  }

  void forget(OrderId order) {
    drain.remove(ItemId.of(order));
    resuming.remove(order);
    waiting.remove(order);
  }

  private static Work.Kind kind(Payment payment) {
    return payment instanceof Payment.Ending ? Work.Kind.CANCEL : Work.Kind.STATUS;
  }

  static int tries(Payment payment) {
    return switch (payment) {
      case Payment.Uncertain uncertain -> uncertain.tries();
      case Payment.Ending ending -> ending.tries();
      case Payment.Requested requested -> requested.attempt() - 1;
      case Payment.Awaiting _,
          Payment.Paid _,
          Payment.PaidLate _,
          Payment.GivenBack _,
          Payment.Closed _ ->
          0;
    };
  }

  /// @return the payments to look after now, in this order; each is to be [#delivered]
  List<OrderId> due(Instant now) {
    List<OrderId> due =
        drain.start(now, contact).stream().map(work -> new OrderId(work.id().text())).toList();
    delivering.addAll(due);
    due.forEach(waiting::remove);
    return due;
  }

  /// @return what happens to a payment whose turn it is
  PaymentEvent turn(OrderId order) {
    return resuming.remove(order) ? new PaymentEvent.Resumed() : new PaymentEvent.LookDue();
  }

  /// The payment has taken its turn; it need not have led to a call.
  void delivered(OrderId order, Instant now) {
    delivering.remove(order);
    if (!calls.containsKey(order)) {
      drain.ended(ItemId.of(order), Drain.Outcome.OVER, now);
    }
  }

  /// @return when it is looked after next, while it is planned
  Optional<Instant> nextTry(ItemId id) {
    return drain.find(id).map(Work::dueAt);
  }

  /// Without contact and with nothing to ask, somebody has to ask something, or nobody would ever
  /// know that contact is back.
  boolean needsProbe(Instant now) {
    return drain.size() == 0
        && switch (contact.room(now)) {
          case PROBE -> true;
          case NONE, ONE, ALL -> false;
        };
  }

  /// A person wants it tried now.
  void hurry(Optional<ItemId> item, Instant now) {
    contact = contact.tryNow(now);
    item.ifPresent(id -> drain.hurry(id, now));
  }

  /// What came of a call, or that the gateway spoke by itself.
  void heard(OrderId order, PaymentEvent event, Instant now) {
    switch (event) {
      case PaymentEvent.ChargeAnswered(var answer, var _) -> {
        ended(order, now);
        switch (answer) {
          case ChargeAnswer.Unheard(var why) -> failed(why, now);
          case ChargeAnswer.Refused(var why, var _) -> refused(why, now);
          case ChargeAnswer.Created _,
              ChargeAnswer.CreatedWithoutCode _,
              ChargeAnswer.Duplicate _ ->
              contact = contact.heard(now);
        }
      }
      case PaymentEvent.StatusAnswered(var answer, var _) -> {
        ended(order, now);
        switch (answer) {
          case StatusAnswer.Unheard(var why) -> failed(why, now);
          case StatusAnswer.Refused(var why, var _) -> refused(why, now);
          case StatusAnswer.Heard _ -> contact = contact.heard(now);
        }
      }
      case PaymentEvent.EndAnswered(var answer, var _) -> {
        ended(order, now);
        switch (answer) {
          case EndAnswer.Unheard(var why) -> failed(why, now);
          case EndAnswer.Refused(var why, var _) -> refused(why, now);
          case EndAnswer.Ended _, EndAnswer.NotPending _, EndAnswer.Unknown _ ->
              contact = contact.heard(now);
        }
      }
      case PaymentEvent.Notified _ -> contact = contact.notified(now);
      case PaymentEvent.CancelAsked _,
          PaymentEvent.CheckAsked _,
          PaymentEvent.LookDue _,
          PaymentEvent.TimeUp _,
          PaymentEvent.Released _,
          PaymentEvent.Attached _,
          PaymentEvent.Detached _,
          PaymentEvent.GaveBack _,
          PaymentEvent.Resumed _ -> {
        // nobody was called
      }
    }
  }

  private void failed(Silence why, Instant now) {
    contact = contact.failed(why, Optional.empty(), now);
  }

  private void refused(Refusal why, Instant now) {
    contact = contact.refused(why, now);
  }

  /// What is planned meanwhile holds from now on.
  private void ended(OrderId order, Instant now) {
    calls.computeIfPresent(order, (_, out) -> out == 1 ? null : out - 1);
    drain.ended(ItemId.of(order), Drain.Outcome.OVER, now);
  }
}
