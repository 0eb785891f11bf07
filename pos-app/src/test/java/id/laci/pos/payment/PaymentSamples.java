package id.laci.pos.payment;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Payment.Awaiting;
import id.laci.pos.payment.Payment.Closed;
import id.laci.pos.payment.Payment.Ending;
import id.laci.pos.payment.Payment.GivenBack;
import id.laci.pos.payment.Payment.Paid;
import id.laci.pos.payment.Payment.PaidLate;
import id.laci.pos.payment.Payment.Requested;
import id.laci.pos.payment.Payment.Uncertain;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Payments in every state that behaves differently, and everything that can happen to them.
public final class PaymentSamples {
  /// When everything here happens.
  public static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");

  /// What was asked of the customer.
  public static final Order ORDER =
      new Order(
          new OrderId("LACI-K1-0000000A-0000001"), 1, Money.of(128_500), Order.Method.QRIS, AT);

  /// The money, as it should be.
  public static final Word.Settled SETTLED =
      new Word.Settled(Money.of(128_500), "tx-1", Optional.of("gopay"), AT.plusSeconds(20));

  /// One rupiah less than was asked.
  static final Word.Settled TOO_LITTLE =
      new Word.Settled(Money.of(128_499), "tx-1", Optional.empty(), AT.plusSeconds(20));

  static final ChargeAnswer CREATED =
      new ChargeAnswer.Created("00020101021226", "tx-1", Duration.ofMinutes(15));

  private static final Qr QR = new Qr("00020101021226", "tx-1", AT, Duration.ofMinutes(15));

  private PaymentSamples() {}

  private static Payment stopped(boolean released) {
    return new Requested(ORDER, 1, Optional.of(new Payment.Stop(Closing.CANCELLED, released)));
  }

  /// @return the states by the names that the table gives them
  public static SequencedMap<String, Payment> states() {
    SequencedMap<String, Payment> states = new LinkedHashMap<>();
    Optional<Qr> none = Optional.empty();
    Optional<Instant> never = Optional.empty();
    states.put("requested", new Requested(ORDER, 1, Optional.empty()));
    states.put("requested again", new Requested(ORDER, 2, Optional.empty()));
    states.put("requested, stopped", stopped(false));
    states.put("requested, released", stopped(true));
    states.put("awaiting", new Awaiting(ORDER, QR, AT));
    states.put("uncertain", new Uncertain(ORDER, none, 1, 0, never));
    states.put("uncertain, long silent", new Uncertain(ORDER, none, 1, 4, never));
    states.put("uncertain, charged enough", new Uncertain(ORDER, none, 3, 0, never));
    states.put(
        "uncertain with a code", new Uncertain(ORDER, Optional.of(QR), 1, 1, Optional.of(AT)));
    states.put("ending", new Ending(ORDER, Closing.CANCELLED, 0, false));
    states.put("ending, expired and unheard", new Ending(ORDER, Closing.EXPIRED, 2, false));
    states.put("ending, released", new Ending(ORDER, Closing.CANCELLED, 3, true));
    states.put("paid", new Paid(ORDER, SETTLED));
    states.put("paid late", new PaidLate(ORDER, SETTLED));
    states.put("given back", new GivenBack(ORDER, SETTLED, Giving.CASH));
    states.put("closed", new Closed(ORDER, Closing.CANCELLED));
    return states;
  }

  /// @return every event; those that must all be treated alike stand under one name
  static SequencedMap<String, List<PaymentEvent>> events() {
    SequencedMap<String, List<PaymentEvent>> events = new LinkedHashMap<>();
    chargeAnswers().forEach((name, answer) -> put(events, name, new ChargeAnswered(answer, AT)));
    statusAnswers().forEach((name, answer) -> put(events, name, new StatusAnswered(answer, AT)));
    words().forEach((name, word) -> put(events, "notified " + name, new Notified(word, AT)));
    endAnswers().forEach((name, answer) -> put(events, name, new EndAnswered(answer, AT)));
    put(events, "cancel asked", new CancelAsked());
    put(events, "check asked", new CheckAsked());
    put(events, "look due", new LookDue());
    put(events, "time up", new TimeUp());
    put(events, "released", new Released());
    put(events, "resumed", new Resumed());
    put(events, "attached", new Attached());
    put(events, "detached", new Detached());
    put(events, "given up", new GivenUp());
    for (Giving how : Giving.values()) {
      put(events, "gave back", new GaveBack(how));
    }
    return events;
  }

  static SequencedMap<String, Word> words() {
    SequencedMap<String, Word> words = new LinkedHashMap<>();
    words.put("pending", new Word.Pending());
    words.put("settled", SETTLED);
    words.put("settled too little", TOO_LITTLE);
    words.put("expired", new Word.Expired());
    words.put("cancelled", new Word.Cancelled());
    words.put("denied", new Word.Denied("insufficient balance"));
    words.put("unknown", new Word.Unknown());
    return words;
  }

  static Answers<ChargeAnswer> chargeAnswers() {
    Answers<ChargeAnswer> answers = new Answers<>();
    answers.add("charge created", CREATED);
    answers.add("charge without code", new ChargeAnswer.CreatedWithoutCode("tx-1"));
    answers.add("charge duplicate", new ChargeAnswer.Duplicate());
    for (Refusal why : Refusal.values()) {
      answers.add("charge refused", new ChargeAnswer.Refused(why, "no"));
    }
    for (Silence why : Silence.values()) {
      answers.add("charge unheard", new ChargeAnswer.Unheard(why));
    }
    return answers;
  }

  static Answers<StatusAnswer> statusAnswers() {
    Answers<StatusAnswer> answers = new Answers<>();
    words().forEach((name, word) -> answers.add("status " + name, new StatusAnswer.Heard(word)));
    for (Refusal why : Refusal.values()) {
      answers.add("status refused", new StatusAnswer.Refused(why, "no"));
    }
    for (Silence why : Silence.values()) {
      answers.add("status unheard", new StatusAnswer.Unheard(why));
    }
    return answers;
  }

  static Answers<EndAnswer> endAnswers() {
    Answers<EndAnswer> answers = new Answers<>();
    answers.add("end ended", new EndAnswer.Ended());
    answers.add("end not pending", new EndAnswer.NotPending());
    answers.add("end unknown", new EndAnswer.Unknown());
    for (Refusal why : Refusal.values()) {
      answers.add("end refused", new EndAnswer.Refused(why, "no"));
    }
    for (Silence why : Silence.values()) {
      answers.add("end unheard", new EndAnswer.Unheard(why));
    }
    return answers;
  }

  private static void put(Map<String, List<PaymentEvent>> events, String name, PaymentEvent event) {
    events.computeIfAbsent(name, _ -> new ArrayList<>()).add(event);
  }

  /// Answers of one call, several under one name where they must be treated alike.
  static final class Answers<A> {
    private record Named<A>(String name, A answer) {}

    private final List<Named<A>> all = new ArrayList<>();

    void add(String name, A answer) {
      all.add(new Named<>(name, answer));
    }

    void forEach(BiConsumer<String, A> taker) {
      all.forEach(named -> taker.accept(named.name(), named.answer()));
    }

    Stream<A> stream() {
      return all.stream().map(Named::answer);
    }
  }
}
