package id.laci.pos.payment;

import id.laci.pos.payment.Payment.Awaiting;
import id.laci.pos.payment.Payment.Closed;
import id.laci.pos.payment.Payment.Ending;
import id.laci.pos.payment.Payment.GivenBack;
import id.laci.pos.payment.Payment.Paid;
import id.laci.pos.payment.Payment.PaidLate;
import id.laci.pos.payment.Payment.Requested;
import id.laci.pos.payment.Payment.Uncertain;
import id.laci.pos.payment.PaymentEffect.Cancel;
import id.laci.pos.payment.PaymentEffect.Charge;
import id.laci.pos.payment.PaymentEffect.Expire;
import id.laci.pos.payment.PaymentEffect.LookAfter;
import id.laci.pos.payment.PaymentEffect.Query;
import id.laci.pos.payment.PaymentEvent.Attached;
import id.laci.pos.payment.PaymentEvent.CancelAsked;
import id.laci.pos.payment.PaymentEvent.ChargeAnswered;
import id.laci.pos.payment.PaymentEvent.CheckAsked;
import id.laci.pos.payment.PaymentEvent.Detached;
import id.laci.pos.payment.PaymentEvent.EndAnswered;
import id.laci.pos.payment.PaymentEvent.GaveBack;
import id.laci.pos.payment.PaymentEvent.GivenUp;
import id.laci.pos.payment.PaymentEvent.LookDue;
import id.laci.pos.payment.PaymentEvent.Notified;
import id.laci.pos.payment.PaymentEvent.Released;
import id.laci.pos.payment.PaymentEvent.Resumed;
import id.laci.pos.payment.PaymentEvent.StatusAnswered;
import id.laci.pos.payment.PaymentEvent.TimeUp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Moves a payment on: the whole life of a payment by QR in one pure function.
///
/// After a silent charge the status is asked first: an order that the gateway does not know is
/// charged again under the same id, one that is pending is charged again to get the stored answer
/// with its code back, and when that code cannot be had any more the order is ended unseen. An
/// order that the gateway had confirmed and twice does not know is ended too.
public final class Payments {
  /// How often the gateway is asked while a code waits; it asks integrators not to poll faster.
  public static final Duration POLL = Duration.ofSeconds(10);

  /// Charge calls for one order before the till gives up making a code.
  public static final int CHARGES_MAX = 3;

  /// Unanswered questions after which a charge that never got through is given up and ended.
  static final int SILENT_TRIES_MAX = 4;

  private static final Duration RETRY_FIRST = Duration.ofSeconds(1);
  private static final Duration RETRY_MOST = Duration.ofSeconds(30);

  private static final Payment.Stop NO_CODE = new Payment.Stop(Closing.CODE_LOST, false);

  private Payments() {}

  /// @return the first state and effect of a new payment
  public static Step begin(Order order) {
    return Step.to(new Requested(order, 1, Optional.empty()), new Charge(order));
  }

  /// @param now the payment as it is on disk
  /// @param event what happened
  /// @return where it leads
  public static Step step(Payment now, PaymentEvent event) {
    return switch (now) {
      case Requested requested -> requested(requested, event);
      case Awaiting awaiting -> awaiting(awaiting, event);
      case Uncertain uncertain -> uncertain(uncertain, event);
      case Ending ending -> ending(ending, event);
      case Paid paid -> paid(paid, event);
      case PaidLate late -> late(late, event);
      case GivenBack back -> Step.to(back);
      case Closed closed -> closed(closed, event);
    };
  }

  private static Step requested(Requested now, PaymentEvent event) {
    return switch (event) {
      case ChargeAnswered answered -> charged(now, answered);
      case StatusAnswered(var answer, var _) -> requestedStatus(now, answer);
      case Notified(var word, var _) -> requestedWord(now, word);
      case CancelAsked _ ->
          now.stop().isPresent()
              ? Step.to(now)
              : stop(now, new Payment.Stop(Closing.CANCELLED, false));
      case Released _ ->
          now.stop()
              .map(stop -> stop(now, new Payment.Stop(stop.why(), true)))
              .orElseGet(() -> Step.to(now));
      case Resumed _ -> silent(now);
      case EndAnswered _,
          CheckAsked _,
          LookDue _,
          TimeUp _,
          Attached _,
          Detached _,
          GaveBack _,
          GivenUp _ ->
          Step.to(now);
    };
  }

  private static Step stop(Requested now, Payment.Stop stop) {
    return Step.to(new Requested(now.order(), now.attempt(), Optional.of(stop)));
  }

  private static Step end(Order order, Payment.Stop stop) {
    return end(order, stop.why(), stop.released());
  }

  private static Step charged(Requested now, ChargeAnswered event) {
    Order order = now.order();
    return switch (event.answer()) {
      case ChargeAnswer.Created created ->
          now.stop()
              .map(stop -> end(order, stop))
              .orElseGet(() -> show(order, created, event.at()));
      case ChargeAnswer.CreatedWithoutCode _ -> end(order, now.stop().orElse(NO_CODE));
      case ChargeAnswer.Duplicate _ ->
          now.stop().isPresent() || now.attempt() > 1
              ? end(order, now.stop().orElse(NO_CODE))
              : ask(unknown(now));
      case ChargeAnswer.Refused(var why, var _) -> Step.to(new Closed(order, Closing.of(why)));
      case ChargeAnswer.Unheard _ -> silent(now);
    };
  }

  /// The charge will not be answered any more: whoever cancelled meanwhile still wants no code.
  private static Step silent(Requested now) {
    return now.stop().map(stop -> end(now.order(), stop)).orElseGet(() -> ask(unknown(now)));
  }

  private static Step requestedStatus(Requested now, StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.Heard(var word) -> requestedWord(now, word);
      case StatusAnswer.Refused _, StatusAnswer.Unheard _ -> Step.to(now);
    };
  }

  /// The charge itself is still under way: only a word that ends the order counts.
  private static Step requestedWord(Requested now, Word word) {
    return switch (word) {
      case Word.Settled settled -> settle(now, settled, now.isReleased());
      case Word.Pending _, Word.Unknown _, Word.Expired _, Word.Cancelled _, Word.Denied _ ->
          Step.to(now);
    };
  }

  private static Step awaiting(Awaiting now, PaymentEvent event) {
    return switch (event) {
      case StatusAnswered(var answer, var _) -> awaitingStatus(now, answer);
      case Notified(var word, var _) -> awaitingWord(now, word);
      case CancelAsked _ -> end(now.order(), Closing.CANCELLED);
      case TimeUp _ -> end(now.order(), Closing.EXPIRED);
      case CheckAsked _, LookDue _, Resumed _ ->
          Step.to(now, new Query(now.order().id()), poll(now));
      case GivenUp _ -> Step.to(new Closed(now.order(), Closing.GIVEN_UP));
      case ChargeAnswered _, EndAnswered _, Released _, Attached _, Detached _, GaveBack _ ->
          Step.to(now);
    };
  }

  private static Step awaitingStatus(Awaiting now, StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.Heard(var word) -> awaitingWord(now, word);
      case StatusAnswer.Refused _, StatusAnswer.Unheard _ -> doubt(lost(now), 1);
    };
  }

  private static Step awaitingWord(Awaiting now, Word word) {
    return switch (word) {
      case Word.Pending _ -> Step.to(now, poll(now));
      case Word.Unknown _ -> doubt(lost(now), 1); // perhaps an answer from before the charge
      case Word.Settled settled -> settle(now, settled, false);
      case Word.Expired _, Word.Cancelled _, Word.Denied _ -> over(now.order(), word);
    };
  }

  private static Step uncertain(Uncertain now, PaymentEvent event) {
    return switch (event) {
      case ChargeAnswered(var answer, var at) -> lateCharge(now, answer, at);
      case StatusAnswered(var answer, var at) -> uncertainStatus(now, answer, at);
      case Notified(var word, var at) -> uncertainWord(now, word, at);
      case CancelAsked _ -> end(now.order(), Closing.CANCELLED);
      case TimeUp _ -> now.qr().isPresent() ? end(now.order(), Closing.EXPIRED) : Step.to(now);
      case CheckAsked _, LookDue _, Resumed _ -> ask(now);
      case GivenUp _ -> Step.to(new Closed(now.order(), Closing.GIVEN_UP));
      case EndAnswered _, Released _, Attached _, Detached _, GaveBack _ -> Step.to(now);
    };
  }

  /// A refusal is of one call: where another call for the same order has brought a code, that code
  /// lives on.
  private static Step lateCharge(Uncertain now, ChargeAnswer answer, Instant at) {
    return switch (answer) {
      case ChargeAnswer.Created created -> show(now.order(), created, at);
      case ChargeAnswer.Refused(var why, var _) ->
          now.qr().isPresent() ? Step.to(now) : Step.to(new Closed(now.order(), Closing.of(why)));
      case ChargeAnswer.CreatedWithoutCode _, ChargeAnswer.Duplicate _, ChargeAnswer.Unheard _ ->
          Step.to(now);
    };
  }

  private static Step uncertainStatus(Uncertain now, StatusAnswer answer, Instant at) {
    return switch (answer) {
      case StatusAnswer.Heard(var word) -> uncertainWord(now, word, at);
      case StatusAnswer.Refused _, StatusAnswer.Unheard _ -> stillSilent(now);
    };
  }

  /// A code that is on the screen is waited for as long as it lives; without one, a bounded number
  /// of tries is made before the order is ended unseen.
  private static Step stillSilent(Uncertain now) {
    return now.qr().isEmpty() && now.tries() >= SILENT_TRIES_MAX
        ? end(now.order(), Closing.NEVER_REACHED)
        : doubt(now, now.tries() + 1);
  }

  private static Step uncertainWord(Uncertain now, Word word, Instant at) {
    return switch (word) {
      case Word.Pending _ ->
          now.qr()
              .map(qr -> new Awaiting(now.order(), qr, at))
              .map(awaiting -> Step.to(awaiting, poll(awaiting)))
              .orElseGet(() -> chargeAgain(now));
      case Word.Unknown _ ->
          now.qr().isEmpty()
              ? chargeAgain(now)
              : end(now.order(), Closing.FORGOTTEN)
                  .but("the gateway does not know an order that it had confirmed");
      case Word.Settled settled -> settle(now, settled, false);
      case Word.Expired _, Word.Cancelled _, Word.Denied _ -> over(now.order(), word);
    };
  }

  private static Step chargeAgain(Uncertain now) {
    return now.attempt() >= CHARGES_MAX
        ? end(now.order(), Closing.CODE_LOST)
        : Step.to(
            new Requested(now.order(), now.attempt() + 1, Optional.empty()),
            new Charge(now.order()));
  }

  private static Step ending(Ending now, PaymentEvent event) {
    return switch (event) {
      case EndAnswered(var answer, var _) -> ended(now, answer);
      case StatusAnswered(var answer, var _) -> endingStatus(now, answer);
      case Notified(var word, var _) -> endingWord(now, word);
      case ChargeAnswered(var answer, var _) ->
          answer instanceof ChargeAnswer.Created ? Step.to(now, endCall(now)) : Step.to(now);
      case LookDue _, Resumed _ -> Step.to(now, endCall(now), retry(now.order(), now.tries()));
      case CheckAsked _ -> Step.to(now, new Query(now.order().id()));
      case Released _ -> Step.to(new Ending(now.order(), now.why(), now.tries(), true));
      case GivenUp _ -> Step.to(new Closed(now.order(), Closing.GIVEN_UP));
      case CancelAsked _, TimeUp _, Attached _, Detached _, GaveBack _ -> Step.to(now);
    };
  }

  private static Step ended(Ending now, EndAnswer answer) {
    return switch (answer) {
      case EndAnswer.Ended _, EndAnswer.Unknown _ -> Step.to(new Closed(now.order(), now.why()));
      case EndAnswer.NotPending _ ->
          Step.to(now, new Query(now.order().id()), new LookAfter(now.order().id(), POLL));
      case EndAnswer.Refused _, EndAnswer.Unheard _ -> stillEnding(now);
    };
  }

  private static Step endingStatus(Ending now, StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.Heard(var word) -> endingWord(now, word);
      case StatusAnswer.Refused _, StatusAnswer.Unheard _ -> stillEnding(now);
    };
  }

  private static Step stillEnding(Ending now) {
    return Step.to(
        new Ending(now.order(), now.why(), now.tries() + 1, now.released()),
        retry(now.order(), now.tries()));
  }

  /// One that is pending still is ended again at the next look, and not at once: a gateway that
  /// says both "not pending" and "pending" would be asked without a pause. A status of unknown may
  /// be an old answer, from before the charge got through: only the answer to the end itself, which
  /// was asked for after the code was there, tells that there is none.
  private static Step endingWord(Ending now, Word word) {
    return switch (word) {
      case Word.Pending _, Word.Unknown _ -> Step.to(now);
      case Word.Settled settled -> settle(now, settled, now.released());
      case Word.Denied _ -> Step.to(new Closed(now.order(), Closing.DENIED));
      case Word.Expired _, Word.Cancelled _ -> Step.to(new Closed(now.order(), now.why()));
    };
  }

  /// A closed payment only moves for money that came after all, or for a code that came to life
  /// unseen.
  private static Step closed(Closed now, PaymentEvent event) {
    return switch (event) {
      case Notified(Word.Settled settled, var _) -> settle(now, settled, true);
      case StatusAnswered(StatusAnswer.Heard(Word.Settled settled), var _) ->
          settle(now, settled, true);
      case ChargeAnswered(ChargeAnswer.Created _, var _) -> end(now.order(), now.why(), true);
      case ChargeAnswered _,
          StatusAnswered _,
          Notified _,
          EndAnswered _,
          CancelAsked _,
          CheckAsked _,
          LookDue _,
          TimeUp _,
          Released _,
          Resumed _,
          Attached _,
          Detached _,
          GaveBack _,
          GivenUp _ ->
          Step.to(now);
    };
  }

  /// Money is only moved between sales by a person.
  private static Step paid(Paid now, PaymentEvent event) {
    return event instanceof Detached
        ? Step.to(new PaidLate(now.order(), now.settlement()))
        : Step.to(now);
  }

  private static Step late(PaidLate now, PaymentEvent event) {
    return switch (event) {
      case Attached _ -> Step.to(new Paid(now.order(), now.settlement()));
      case GaveBack(var how) -> Step.to(new GivenBack(now.order(), now.settlement(), how));
      case ChargeAnswered _,
          StatusAnswered _,
          Notified _,
          EndAnswered _,
          CancelAsked _,
          CheckAsked _,
          LookDue _,
          TimeUp _,
          Released _,
          Resumed _,
          GivenUp _,
          Detached _ ->
          Step.to(now);
    };
  }

  private static Step show(Order order, ChargeAnswer.Created created, Instant at) {
    Qr qr = new Qr(created.payload(), created.transaction(), at, created.validFor());
    Awaiting awaiting = new Awaiting(order, qr, at);
    return Step.to(awaiting, poll(awaiting));
  }

  /// Another amount than was asked for is no payment of this sale. While the order lives the till
  /// waits for a better word; one that is being ended is over with it, and the money goes back.
  private static Step settle(Payment now, Word.Settled settled, boolean late) {
    if (!settled.amount().equals(now.order().amount())) {
      Step next =
          switch (now) {
            case Uncertain lost -> doubt(lost, lost.tries() + 1);
            case Ending ending -> Step.to(new PaidLate(ending.order(), settled));
            case Requested _, Awaiting _, Paid _, PaidLate _, GivenBack _, Closed _ -> Step.to(now);
          };
      return next.but("the gateway reports " + settled.amount() + " for " + now.order().amount());
    }
    return Step.to(late ? new PaidLate(now.order(), settled) : new Paid(now.order(), settled));
  }

  private static Step over(Order order, Word word) {
    return Step.to(
        new Closed(
            order,
            switch (word) {
              case Word.Expired _ -> Closing.EXPIRED;
              case Word.Cancelled _ -> Closing.CANCELLED;
              case Word.Denied _ -> Closing.DENIED;
              case Word.Pending _, Word.Settled _, Word.Unknown _ ->
                  throw new IllegalArgumentException("not an end: " + word);
            }));
  }

  private static Step end(Order order, Closing why) {
    return end(order, why, false);
  }

  private static Step end(Order order, Closing why, boolean released) {
    Ending ending = new Ending(order, why, 0, released);
    return Step.to(ending, endCall(ending), retry(order, 0));
  }

  private static PaymentEffect endCall(Ending now) {
    return now.why() == Closing.EXPIRED
        ? new Expire(now.order().id())
        : new Cancel(now.order().id());
  }

  private static Uncertain unknown(Requested now) {
    return new Uncertain(now.order(), Optional.empty(), now.attempt(), 0, Optional.empty());
  }

  private static Uncertain lost(Awaiting now) {
    return new Uncertain(now.order(), Optional.of(now.qr()), 1, 0, Optional.of(now.heardAt()));
  }

  private static Step ask(Uncertain now) {
    return Step.to(now, new Query(now.order().id()));
  }

  private static Step doubt(Uncertain now, int tries) {
    return Step.to(
        new Uncertain(now.order(), now.qr(), now.attempt(), tries, now.heardAt()),
        retry(now.order(), tries));
  }

  private static PaymentEffect poll(Awaiting now) {
    return new LookAfter(now.order().id(), POLL);
  }

  private static PaymentEffect retry(Order order, int tries) {
    Duration wait = RETRY_FIRST.multipliedBy(1L << Math.min(tries, 10));
    return new LookAfter(order.id(), wait.compareTo(RETRY_MOST) < 0 ? wait : RETRY_MOST);
  }
}
