package id.laci.pos.refund;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.RefundEvent.Answered;
import id.laci.pos.refund.RefundEvent.CheckAsked;
import id.laci.pos.refund.RefundEvent.GivenUp;
import id.laci.pos.refund.RefundEvent.LookDue;
import id.laci.pos.refund.RefundEvent.Looked;
import id.laci.pos.refund.RefundEvent.Notified;
import id.laci.pos.refund.RefundEvent.PaidByHand;
import id.laci.pos.refund.RefundEvent.Resumed;
import id.laci.pos.refund.RefundEvent.RetryAsked;
import id.laci.pos.refund.RefundWord.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Refunds in every state that behaves differently, and everything that can happen to them.
public final class RefundSamples {
  /// When everything here begins.
  public static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");

  /// What is to go back.
  public static final RefundRequest REQUEST =
      new RefundRequest(
          new RefundKey("LACI-R-K1-0000000A-0000001"),
          new OrderId("LACI-K1-0000000A-0000001"),
          "tx-1",
          Money.of(28_500),
          "salah barang",
          AT,
          RefundRequest.Why.RETURNED);

  static final Money PAID = Money.of(128_500);
  static final Optional<String> ID = Optional.of("101293");
  static final Instant CONFIRMED = AT.plusSeconds(3_600);

  private static final Instant SOON = AT.plusSeconds(30);
  private static final Instant LATER = AT.plus(Duration.ofHours(2));
  private static final Instant TOO_LATE = AT.plus(Refunds.KEY_LIVES);

  private RefundSamples() {}

  /// @return the states by the names that the table gives them
  public static SequencedMap<String, Refund> states() {
    SequencedMap<String, Refund> states = new LinkedHashMap<>();
    states.put("requested", new Refund.Requested(REQUEST, 0));
    states.put("requested again", new Refund.Requested(REQUEST, 2));
    states.put("uncertain, no answer", uncertain(1, new Doubt.NoAnswer(Silence.TIMED_OUT)));
    states.put("uncertain, restarted", uncertain(1, new Doubt.Restarted()));
    states.put("uncertain, asked again", uncertain(1, new Doubt.AskedAgain()));
    states.put("uncertain, key taken", uncertain(1, new Doubt.KeyTaken()));
    states.put("uncertain, wrong state", uncertain(1, new Doubt.WrongState("412")));
    states.put(
        "uncertain, refused again",
        uncertain(3, new Doubt.RefusedAgain(Refund.Reason.AMOUNT_OR_BALANCE, "414")));
    states.put(
        "uncertain, long in vain",
        uncertain(Refunds.LOOKS_MAX, new Doubt.NoAnswer(Silence.UNREACHABLE)));
    states.put("uncertain, key taken for long", uncertain(Refunds.LOOKS_MAX, new Doubt.KeyTaken()));
    states.put(
        "uncertain, objected again",
        uncertain(2, new Doubt.ObjectedAgain(Refund.Cause.NOT_SWITCHED_ON, "no")));
    states.put("accepted", new Refund.Accepted(REQUEST, ID, AT));
    states.put("arrived", new Refund.Arrived(REQUEST, ID, CONFIRMED));
    states.put("refused", new Refund.Refused(REQUEST, Refund.Reason.BY_BANK, "202"));
    states.put(
        "needs a person",
        new Refund.NeedsPerson(REQUEST, Refund.Cause.NOT_SWITCHED_ON, "no access"));
    states.put("by hand", new Refund.ByHand(REQUEST, Refund.Way.CASH, AT));
    return states;
  }

  private static Refund.Uncertain uncertain(int tries, Doubt doubt) {
    return new Refund.Uncertain(REQUEST, tries, doubt);
  }

  /// @return every event; those that must all be treated alike stand under one name
  static SequencedMap<String, List<RefundEvent>> events() {
    SequencedMap<String, List<RefundEvent>> events = new LinkedHashMap<>();
    answers()
        .forEach(
            (name, answers) ->
                answers.forEach(answer -> put(events, name, new Answered(answer, SOON))));
    looks()
        .forEach(
            (name, looks) ->
                looks.forEach(look -> put(events, "look: " + name, new Looked(look, SOON))));
    RefundsAnswer absent = heard(Standing.PAID);
    put(events, "look after hours: not there", new Looked(absent, LATER));
    put(events, "look after seven days: not there", new Looked(absent, TOO_LATE));
    put(events, "look after hours: taken", new Looked(taken(), LATER));
    put(events, "notified", new Notified());
    put(events, "check asked", new CheckAsked());
    put(events, "look due", new LookDue());
    put(events, "resumed", new Resumed());
    put(events, "retry asked", new RetryAsked());
    put(events, "given up", new GivenUp());
    for (Refund.Way way : Refund.Way.values()) {
      put(events, "paid by hand", new PaidByHand(way, SOON));
    }
    return events;
  }

  static SequencedMap<String, List<RefundAnswer>> answers() {
    SequencedMap<String, List<RefundAnswer>> answers = new LinkedHashMap<>();
    put(answers, "accepted", new RefundAnswer.Accepted(ID));
    put(answers, "denied", new RefundAnswer.Denied("202"));
    put(answers, "key taken", new RefundAnswer.KeyTaken());
    put(answers, "wrong state", new RefundAnswer.WrongState("412"));
    put(answers, "too much", new RefundAnswer.TooMuch("414"));
    put(answers, "unknown", new RefundAnswer.Unknown());
    for (Refusal why : Refusal.values()) {
      put(answers, "refused " + cause(why), new RefundAnswer.Refused(why, "no"));
    }
    for (Silence why : Silence.values()) {
      put(answers, why.isLostContact() ? "no contact" : "not now", new RefundAnswer.Unheard(why));
    }
    return answers;
  }

  static SequencedMap<String, List<RefundsAnswer>> looks() {
    SequencedMap<String, List<RefundsAnswer>> looks = new LinkedHashMap<>();
    put(looks, "taken", taken());
    put(looks, "confirmed", heard(Standing.PARTLY_BACK, listed(REQUEST.amount(), true)));
    put(looks, "taken in part", heard(Standing.PARTLY_BACK, listed(Money.of(28_499), true)));
    put(looks, "not there", heard(Standing.PAID));
    put(looks, "not there", heard(Standing.PARTLY_BACK, other(Money.of(1_000))));
    put(looks, "all back", heard(Standing.ALL_BACK, other(PAID)));
    put(looks, "disputed", heard(Standing.DISPUTED));
    put(looks, "not paid", heard(Standing.NOT_PAID));
    put(
        looks,
        "list not whole",
        new RefundsAnswer.Heard(
            new RefundWord("tx-1", Standing.PARTLY_BACK, PAID, Money.of(28_500), List.of())));
    put(
        looks,
        "list not whole",
        new RefundsAnswer.Heard(
            new RefundWord("tx-1", Standing.PARTLY_BACK, PAID, Money.ZERO, List.of())));
    put(
        looks,
        "list not whole",
        new RefundsAnswer.Heard(
            new RefundWord("tx-1", Standing.ALL_BACK, PAID, Money.ZERO, List.of())));
    put(
        looks,
        "taken, and more than was paid",
        heard(Standing.ALL_BACK, listed(REQUEST.amount(), false), other(PAID)));
    put(
        looks,
        "another payment",
        new RefundsAnswer.Heard(
            new RefundWord(
                "tx-2",
                Standing.PARTLY_BACK,
                PAID,
                REQUEST.amount(),
                List.of(listed(REQUEST.amount(), true)))));
    put(looks, "not found", new RefundsAnswer.NotFound());
    for (Refusal why : Refusal.values()) {
      put(looks, "refused " + cause(why), new RefundsAnswer.Refused(why, "no"));
    }
    for (Silence why : Silence.values()) {
      put(looks, "unheard", new RefundsAnswer.Unheard(why));
    }
    return looks;
  }

  private static String cause(Refusal why) {
    return switch (why) {
      case WRONG_KEY -> "wrong key";
      case METHOD_NOT_AVAILABLE -> "not switched on";
      case INVALID_REQUEST, ACCOUNT_BLOCKED, DENIED, OTHER -> "otherwise";
    };
  }

  static RefundsAnswer taken() {
    return heard(Standing.PARTLY_BACK, listed(REQUEST.amount(), false));
  }

  static RefundsAnswer heard(Standing standing, GatewayRefund... refunds) {
    Money sum =
        List.of(refunds).stream().map(GatewayRefund::amount).reduce(Money.ZERO, Money::plus);
    return new RefundsAnswer.Heard(new RefundWord("tx-1", standing, PAID, sum, List.of(refunds)));
  }

  static GatewayRefund listed(Money amount, boolean confirmed) {
    return new GatewayRefund(
        REQUEST.key().text(), ID, amount, confirmed ? Optional.of(CONFIRMED) : Optional.empty());
  }

  private static GatewayRefund other(Money amount) {
    return new GatewayRefund("by-dashboard", Optional.empty(), amount, Optional.empty());
  }

  private static <T> void put(Map<String, List<T>> lists, String name, T one) {
    lists.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
  }
}
