package id.laci.pos.refund;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.Refund.Accepted;
import id.laci.pos.refund.Refund.Arrived;
import id.laci.pos.refund.Refund.ByHand;
import id.laci.pos.refund.Refund.Cause;
import id.laci.pos.refund.Refund.NeedsPerson;
import id.laci.pos.refund.Refund.Reason;
import id.laci.pos.refund.Refund.Refused;
import id.laci.pos.refund.Refund.Requested;
import id.laci.pos.refund.Refund.Uncertain;
import id.laci.pos.refund.RefundEffect.LookAfter;
import id.laci.pos.refund.RefundEffect.QueryOrder;
import id.laci.pos.refund.RefundEffect.SendRefund;
import id.laci.pos.refund.RefundEvent.Answered;
import id.laci.pos.refund.RefundEvent.CheckAsked;
import id.laci.pos.refund.RefundEvent.GivenUp;
import id.laci.pos.refund.RefundEvent.LookDue;
import id.laci.pos.refund.RefundEvent.Looked;
import id.laci.pos.refund.RefundEvent.Notified;
import id.laci.pos.refund.RefundEvent.PaidByHand;
import id.laci.pos.refund.RefundEvent.Resumed;
import id.laci.pos.refund.RefundEvent.RetryAsked;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moves a refund on: the whole life of a refund through the gateway in one pure function.
///
/// A call that told nothing is followed by a look at the gateway's list: a refund that it lists is
/// accepted, one that it does not list is sent again under the same key, for seven days. A refusal
/// of a *repeated* call counts only once the list shows that no earlier call went through.
public final class Refunds {
  /// How long the gateway takes the same key again (Midtrans Core API, `refund_key`).
  public static final Duration KEY_LIVES = Duration.ofDays(7);

  /// Calls in vain after which a list that cannot be right is shown to a person.
  static final int LOOKS_MAX = 5;

  private static final Duration RETRY_FIRST = Duration.ofSeconds(1);
  private static final Duration RETRY_MOST = Duration.ofMinutes(5);
  private static final Duration CONFIRM_FIRST = Duration.ofSeconds(10);
  private static final Duration CONFIRM_MOST = Duration.ofHours(1);

  /// A look that was under way when the refund was accepted may not list it yet.
  private static final Duration LISTED_AFTER = Duration.ofMinutes(1);

  private static final String NO_MONEY =
      "the gateway has no money for a payment that it had confirmed";
  private static final String CARRIED_OUT = "the gateway carried out a refund that was over";

  private Refunds() {}

  /// @return the first state and effect of a new refund
  public static RefundStep begin(RefundRequest request) {
    return RefundStep.to(new Requested(request, 0), new SendRefund(request));
  }

  /// @param now the refund as it is on disk
  /// @param event what happened
  /// @return where it leads
  public static RefundStep step(Refund now, RefundEvent event) {
    return switch (now) {
      case Requested requested -> requested(requested, event);
      case Uncertain uncertain -> uncertain(uncertain, event);
      case Accepted accepted -> accepted(accepted, event);
      case Arrived arrived -> RefundStep.to(arrived);
      case Refused refused -> refused(refused, event);
      case NeedsPerson needs -> needsPerson(needs, event);
      case ByHand paid -> byHand(paid, event);
    };
  }

  private static RefundStep requested(Requested now, RefundEvent event) {
    return switch (event) {
      case Answered(RefundAnswer.Unheard(var why), var _) -> silent(now, why);
      case Answered(var answer, var at) -> answered(now, now.tries(), answer, at);
      case Looked(var answer, var at) ->
          listed(now, answer, at).orElseGet(() -> RefundStep.to(now));
      case Resumed _ -> ask(new Uncertain(now.request(), now.tries() + 1, new Doubt.Restarted()));
      case Notified _, CheckAsked _, LookDue _, RetryAsked _, GivenUp _, PaidByHand _ ->
          RefundStep.to(now); // the answer to the call is still to come
    };
  }

  /// The first silence is followed by a look at once; who is told to slow down, or goes on in vain,
  /// waits.
  private static RefundStep silent(Requested now, Silence why) {
    Uncertain next = new Uncertain(now.request(), now.tries() + 1, new Doubt.NoAnswer(why));
    return now.tries() == 0 && why.isLostContact()
        ? ask(next)
        : RefundStep.to(next, retry(now.request(), next.tries()));
  }

  /// What the gateway says to the refund itself.
  ///
  /// @param tries calls before the answered one that told nothing
  private static RefundStep answered(Refund now, int tries, RefundAnswer answer, Instant at) {
    RefundRequest request = now.request();
    return switch (answer) {
      case RefundAnswer.Accepted(var id) -> accept(request, id, at);
      case RefundAnswer.Denied(var detail) -> refuse(request, tries, Reason.BY_BANK, detail);
      case RefundAnswer.TooMuch(var detail) ->
          refuse(request, tries, Reason.AMOUNT_OR_BALANCE, detail);
      case RefundAnswer.KeyTaken _ -> ask(new Uncertain(request, tries + 1, new Doubt.KeyTaken()));
      case RefundAnswer.WrongState(var detail) ->
          ask(new Uncertain(request, tries + 1, new Doubt.WrongState(detail)));
      case RefundAnswer.Unknown _ -> unknown(request);
      case RefundAnswer.Refused(var why, var detail) -> object(request, tries, cause(why), detail);
      case RefundAnswer.Unheard _ -> RefundStep.to(now);
    };
  }

  private static RefundStep accept(RefundRequest request, Optional<String> id, Instant at) {
    return RefundStep.to(
        new Accepted(request, id, at), new LookAfter(request.key(), CONFIRM_FIRST));
  }

  private static RefundStep refuse(RefundRequest request, int tries, Reason reason, String detail) {
    return tries == 0
        ? RefundStep.to(new Refused(request, reason, detail))
        : ask(new Uncertain(request, tries, new Doubt.RefusedAgain(reason, detail)));
  }

  private static RefundStep object(RefundRequest request, int tries, Cause cause, String detail) {
    return tries == 0
        ? RefundStep.to(new NeedsPerson(request, cause, detail))
        : ask(new Uncertain(request, tries, new Doubt.ObjectedAgain(cause, detail)));
  }

  private static RefundStep unknown(RefundRequest request) {
    return RefundStep.to(new NeedsPerson(request, Cause.UNKNOWN_ORDER, ""))
        .but("the gateway does not know a payment that it had confirmed");
  }

  private static RefundStep uncertain(Uncertain now, RefundEvent event) {
    return switch (event) {
      case Answered(var answer, var at) -> answered(now, now.tries(), answer, at);
      case Looked(var answer, var at) ->
          listed(now, answer, at).orElseGet(() -> notListed(now, answer, at));
      case Notified _, CheckAsked _, LookDue _, Resumed _, RetryAsked _ -> ask(now);
      case GivenUp _, PaidByHand _ -> RefundStep.to(now); // it may still be carried out
    };
  }

  private static RefundStep notListed(Uncertain now, RefundsAnswer answer, Instant at) {
    return switch (answer) {
      case RefundsAnswer.Heard(var word) -> cleared(now, word, at).noting(word.oddity());
      case RefundsAnswer.NotFound _ ->
          now.doubt() instanceof Doubt.RefusedAgain(var reason, var detail)
              ? RefundStep.to(new Refused(now.request(), reason, detail))
              : inVain(now, unknown(now.request()));
      case RefundsAnswer.Refused(var _, var detail) ->
          inVain(now, RefundStep.to(new NeedsPerson(now.request(), Cause.LOOK_REFUSED, detail)));
      case RefundsAnswer.Unheard(var why) -> doubt(now, silence(now.doubt(), why));
    };
  }

  /// A doubt that steers what a look means outlives a look that told nothing.
  private static Doubt silence(Doubt before, Silence why) {
    return switch (before) {
      case Doubt.NoAnswer _, Doubt.Restarted _, Doubt.AskedAgain _ -> new Doubt.NoAnswer(why);
      case Doubt.KeyTaken _, Doubt.WrongState _, Doubt.RefusedAgain _, Doubt.ObjectedAgain _ ->
          before;
    };
  }

  /// The gateway's word is there and does not name our key. It proves something only when it is
  /// about our payment and its list is whole.
  private static RefundStep cleared(Uncertain now, RefundWord word, Instant at) {
    RefundRequest request = now.request();
    if (!word.transaction().equals(request.transaction())) {
      return RefundStep.to(new NeedsPerson(request, Cause.OTHER_TRANSACTION, ""))
          .but("the gateway tells of " + word.transaction() + ", not " + request.transaction());
    }
    if (word.oddity().isPresent()) {
      return inVain(now, RefundStep.to(new NeedsPerson(request, Cause.LIST_NOT_WHOLE, "")));
    }
    return switch (now.doubt()) {
      case Doubt.RefusedAgain(var reason, var detail) ->
          RefundStep.to(new Refused(request, reason, detail));
      case Doubt.ObjectedAgain(var cause, var detail) ->
          standing(now, word, RefundStep.to(new NeedsPerson(request, cause, detail)));
      case Doubt.KeyTaken _ ->
          inVain(now, RefundStep.to(new NeedsPerson(request, Cause.KEY_TAKEN, "")));
      case Doubt.WrongState(var detail) ->
          over(request, word)
              .orElseGet(
                  () -> RefundStep.to(new NeedsPerson(request, Cause.NOT_AS_IT_STANDS, detail)));
      case Doubt.NoAnswer _, Doubt.Restarted _, Doubt.AskedAgain _ ->
          standing(now, word, again(now, at));
    };
  }

  /// @param open where it leads while the payment can still be refunded
  private static RefundStep standing(Uncertain now, RefundWord word, RefundStep open) {
    return word.standing() == RefundWord.Standing.NOT_PAID
        ? unbelieved(now)
        : over(now.request(), word).orElse(open);
  }

  /// The payment had been confirmed, so that it is not paid may be an old word, and the refund may
  /// have been carried out all the same: nobody may take it for refused.
  private static RefundStep unbelieved(Uncertain now) {
    return inVain(
        now, RefundStep.to(new NeedsPerson(now.request(), Cause.UNKNOWN_ORDER, "")).but(NO_MONEY));
  }

  /// A look that proves nothing is repeated; the refund may have been carried out.
  ///
  /// @param end where it leads after [#LOOKS_MAX] of them
  private static RefundStep inVain(Uncertain now, RefundStep end) {
    return now.tries() >= LOOKS_MAX ? end : doubt(now, now.doubt());
  }

  /// What a payment that cannot be refunded any more means; nothing while it can be.
  private static Optional<RefundStep> over(RefundRequest request, RefundWord word) {
    return switch (word.standing()) {
      case PAID, PARTLY_BACK -> Optional.empty();
      case ALL_BACK ->
          Optional.of(RefundStep.to(new Refused(request, Reason.ALL_BACK_ALREADY, "")));
      case DISPUTED -> Optional.of(RefundStep.to(new NeedsPerson(request, Cause.DISPUTED, "")));
      case NOT_PAID ->
          Optional.of(RefundStep.to(new Refused(request, Reason.NOT_PAID, "")).but(NO_MONEY));
    };
  }

  private static RefundStep again(Uncertain now, Instant at) {
    RefundRequest request = now.request();
    return at.isBefore(request.askedAt().plus(KEY_LIVES))
        ? RefundStep.to(new Requested(request, now.tries()), new SendRefund(request))
        : RefundStep.to(new NeedsPerson(request, Cause.TOO_OLD, ""));
  }

  private static RefundStep accepted(Accepted now, RefundEvent event) {
    return switch (event) {
      case Answered(var answer, var _) -> acceptedAnswer(now, answer);
      case Looked(var answer, var at) -> acceptedLook(now, answer, at);
      case Notified _, CheckAsked _, LookDue _, Resumed _ ->
          RefundStep.to(now, new QueryOrder(now.request().order()));
      case RetryAsked _, GivenUp _, PaidByHand _ -> RefundStep.to(now); // the money is on its way
    };
  }

  private static RefundStep acceptedAnswer(Accepted now, RefundAnswer answer) {
    return switch (answer) {
      case RefundAnswer.Denied _, RefundAnswer.TooMuch _ ->
          RefundStep.to(now, new QueryOrder(now.request().order()))
              .but("the gateway refuses a refund that it had accepted");
      case RefundAnswer.Accepted _,
          RefundAnswer.KeyTaken _,
          RefundAnswer.WrongState _,
          RefundAnswer.Unknown _,
          RefundAnswer.Refused _,
          RefundAnswer.Unheard _ ->
          RefundStep.to(now);
    };
  }

  private static RefundStep acceptedLook(Accepted now, RefundsAnswer answer, Instant at) {
    RefundStep waits = RefundStep.to(now, new LookAfter(now.request().key(), confirm(now, at)));
    return listed(now, answer, at)
        .map(step -> step.next() instanceof Accepted ? waits.noting(step.contradiction()) : step)
        .orElseGet(
            () ->
                answer instanceof RefundsAnswer.Heard
                        && at.isAfter(now.heardAt().plus(LISTED_AFTER))
                    ? waits.but("the gateway does not list a refund that it had accepted")
                    : waits);
  }

  private static RefundStep refused(Refused now, RefundEvent event) {
    return switch (event) {
      case Answered(RefundAnswer.Accepted(var id), var at) ->
          accept(now.request(), id, at).but(CARRIED_OUT);
      case Looked(var answer, var at) ->
          listed(now, answer, at)
              .map(step -> step.noting(Optional.of(CARRIED_OUT)))
              .orElseGet(() -> RefundStep.to(now));
      case Notified _, CheckAsked _ -> RefundStep.to(now, new QueryOrder(now.request().order()));
      case PaidByHand(var way, var at) -> RefundStep.to(new ByHand(now.request(), way, at));
      case Answered _, LookDue _, Resumed _, RetryAsked _, GivenUp _ -> RefundStep.to(now);
    };
  }

  private static RefundStep needsPerson(NeedsPerson now, RefundEvent event) {
    return switch (event) {
      case Answered(RefundAnswer.Accepted(var id), var at) -> accept(now.request(), id, at);
      case Looked(var answer, var at) ->
          listed(now, answer, at).orElseGet(() -> RefundStep.to(now));
      case Notified _, CheckAsked _ -> RefundStep.to(now, new QueryOrder(now.request().order()));
      case RetryAsked _ -> ask(new Uncertain(now.request(), 1, new Doubt.AskedAgain()));
      case GivenUp _ -> refuse(now.request(), 1, Reason.GIVEN_UP, now.detail());
      case PaidByHand(var way, var at) -> RefundStep.to(new ByHand(now.request(), way, at));
      case Answered _, LookDue _, Resumed _ -> RefundStep.to(now);
    };
  }

  private static RefundStep byHand(ByHand now, RefundEvent event) {
    return switch (event) {
      case Answered(RefundAnswer.Accepted _, var _) -> RefundStep.to(now).but(CARRIED_OUT);
      case Looked(var answer, var at) when listed(now, answer, at).isPresent() ->
          RefundStep.to(now).but(CARRIED_OUT);
      case Notified _, CheckAsked _ -> RefundStep.to(now, new QueryOrder(now.request().order()));
      case Answered _, Looked _, LookDue _, Resumed _, RetryAsked _, GivenUp _, PaidByHand _ ->
          RefundStep.to(now);
    };
  }

  /// Where the gateway's list leads when it tells of our refund; nothing when it does not.
  private static Optional<RefundStep> listed(Refund now, RefundsAnswer answer, Instant at) {
    if (!(answer instanceof RefundsAnswer.Heard(var word))) {
      return Optional.empty();
    }
    RefundRequest request = now.request();
    if (!word.transaction().equals(request.transaction())) {
      return Optional.empty();
    }
    return word.of(request.key()).map(entry -> listed(request, entry, at).noting(word.oddity()));
  }

  private static RefundStep listed(RefundRequest request, GatewayRefund entry, Instant at) {
    if (!entry.amount().equals(request.amount())) {
      return RefundStep.to(new NeedsPerson(request, Cause.OTHER_AMOUNT, ""))
          .but("the gateway lists " + entry.amount() + " for " + request.amount());
    }
    return entry
        .confirmedAt()
        .map(confirmed -> RefundStep.to(new Arrived(request, entry.id(), confirmed)))
        .orElseGet(() -> accept(request, entry.id(), at));
  }

  private static Cause cause(Refusal why) {
    return switch (why) {
      case WRONG_KEY -> Cause.WRONG_KEY;
      case METHOD_NOT_AVAILABLE -> Cause.NOT_SWITCHED_ON;
      case INVALID_REQUEST, ACCOUNT_BLOCKED, DENIED, OTHER -> Cause.GATEWAY_OBJECTS;
    };
  }

  private static RefundStep ask(Uncertain now) {
    return RefundStep.to(now, new QueryOrder(now.request().order()));
  }

  private static RefundStep doubt(Uncertain now, Doubt doubt) {
    int tries = now.tries() + 1;
    return RefundStep.to(new Uncertain(now.request(), tries, doubt), retry(now.request(), tries));
  }

  private static RefundEffect retry(RefundRequest request, int tries) {
    Duration wait = RETRY_FIRST.multipliedBy(1L << Math.min(tries, 10));
    return new LookAfter(request.key(), wait.compareTo(RETRY_MOST) < 0 ? wait : RETRY_MOST);
  }

  /// A quarter of the time that it has been waited for already: most confirmations come within a
  /// day, some after weeks.
  private static Duration confirm(Accepted now, Instant at) {
    Duration wait =
        Duration.between(now.heardAt(), at).dividedBy(4).truncatedTo(ChronoUnit.SECONDS);
    if (wait.compareTo(CONFIRM_FIRST) < 0) {
      return CONFIRM_FIRST;
    }
    return wait.compareTo(CONFIRM_MOST) < 0 ? wait : CONFIRM_MOST;
  }
}
