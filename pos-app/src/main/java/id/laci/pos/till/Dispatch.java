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
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundsAnswer;
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
  private final Map<String, Integer> calls = new HashMap<>();
  private final Set<String> delivering = new HashSet<>();
  private final Set<String> resuming = new HashSet<>();

  /// Calls that were put off: a look planned in the same step does not put them off further.
  private final Set<String> waiting = new HashSet<>();

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
    return desk.current.equals(Optional.of(order)) || delivering.contains(order.text());
  }

  /// A call goes out.
  ///
  /// @param name an order's or a refund's
  void called(String name, Instant now) {
    contact = contact.called(now);
    calls.merge(name, 1, Integer::sum);
  }

  /// Looks after a payment when its time has come.
  void look(Payment payment, Instant now, Duration delay) {
    OrderId order = payment.order().id();
    if (waiting.contains(order.text())) {
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
    waiting.add(payment.order().id().text());
  }

  /// Looks after a payment that the journal left open, as soon as it is its turn.
  void resume(Payment payment, Instant now) {
    resuming.add(payment.order().id().text());
    look(payment, now, Duration.ZERO);
  }

  /// Looks after a refund when its time has come.
  void look(Refund refund, Instant now, Duration delay) {
    ItemId id = new ItemId(refund.request().key().text());
    int tries = tries(refund);
    drain.put(
        new Work(
            id,
            Work.Kind.REFUND,
            refund.request().askedAt(),
            now.plus(Backoff.spread(delay, id, tries)),
            tries,
            false));
  }

  /// Looks after a refund that the journal left open, as soon as it is its turn.
  void resume(Refund refund, Instant now) {
    resuming.add(refund.request().key().text());
    look(refund, now, Duration.ZERO);
  }

  void forget(OrderId order) {
    forget(order.text());
  }

  void forget(RefundKey key) {
    forget(key.text());
  }

  private void forget(String name) {
    drain.remove(new ItemId(name));
    resuming.remove(name);
    waiting.remove(name);
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

  static int tries(Refund refund) {
    return switch (refund) {
      case Refund.Requested(var _, var tries) -> tries;
      case Refund.Uncertain(var _, var tries, var _) -> tries;
      case Refund.Accepted _,
          Refund.Arrived _,
          Refund.Refused _,
          Refund.NeedsPerson _,
          Refund.ByHand _ ->
          0;
    };
  }

  /// @return what to look after now, in this order; each is to be [#delivered]
  List<Work> due(Instant now) {
    List<Work> due = drain.start(now, contact);
    due.forEach(
        work -> {
          delivering.add(work.id().text());
          waiting.remove(work.id().text());
        });
    return due;
  }

  /// @return whether the journal left it open, and nothing has happened to it since
  boolean isResuming(Work work) {
    return resuming.remove(work.id().text());
  }

  /// It has taken its turn, which need not have led to a call.
  void delivered(Work work, Instant now) {
    delivering.remove(work.id().text());
    if (!calls.containsKey(work.id().text())) {
      drain.ended(work.id(), Drain.Outcome.OVER, now);
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
        ended(order.text(), now);
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
        ended(order.text(), now);
        switch (answer) {
          case StatusAnswer.Unheard(var why) -> failed(why, now);
          case StatusAnswer.Refused(var why, var _) -> refused(why, now);
          case StatusAnswer.Heard _ -> contact = contact.heard(now);
        }
      }
      case PaymentEvent.EndAnswered(var answer, var _) -> {
        ended(order.text(), now);
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
          PaymentEvent.GivenUp _,
          PaymentEvent.Resumed _ -> {
        // nobody was called
      }
    }
  }

  /// What came of a call for a refund.
  void heard(RefundKey key, RefundEvent event, Instant now) {
    switch (event) {
      case RefundEvent.Answered(var answer, var _) -> {
        ended(key.text(), now);
        switch (answer) {
          case RefundAnswer.Unheard(var why) -> failed(why, now);
          case RefundAnswer.Refused(var why, var _) -> refused(why, now);
          case RefundAnswer.Accepted _,
              RefundAnswer.Denied _,
              RefundAnswer.TooMuch _,
              RefundAnswer.KeyTaken _,
              RefundAnswer.WrongState _,
              RefundAnswer.Unknown _ ->
              contact = contact.heard(now);
        }
      }
      case RefundEvent.Looked(var answer, var _) -> {
        ended(key.text(), now);
        switch (answer) {
          case RefundsAnswer.Unheard(var why) -> failed(why, now);
          case RefundsAnswer.Refused(var why, var _) -> refused(why, now);
          case RefundsAnswer.Heard _, RefundsAnswer.NotFound _ -> contact = contact.heard(now);
        }
      }
      case RefundEvent.Notified _,
          RefundEvent.CheckAsked _,
          RefundEvent.LookDue _,
          RefundEvent.Resumed _,
          RefundEvent.RetryAsked _,
          RefundEvent.GivenUp _,
          RefundEvent.PaidByHand _ -> {
        // nobody was called
      }
    }
  }

  /// The gateway wants to be left in peace, and will be.
  void pauseAsked(Duration length, Instant now) {
    contact = contact.failed(Silence.RATE_LIMITED, Optional.of(now.plus(length)), now);
  }

  private void failed(Silence why, Instant now) {
    contact = contact.failed(why, Optional.empty(), now);
  }

  private void refused(Refusal why, Instant now) {
    contact = contact.refused(why, now);
  }

  /// What is planned meanwhile holds from now on.
  private void ended(String name, Instant now) {
    calls.computeIfPresent(name, (_, out) -> out == 1 ? null : out - 1);
    drain.ended(new ItemId(name), Drain.Outcome.OVER, now);
  }
}
