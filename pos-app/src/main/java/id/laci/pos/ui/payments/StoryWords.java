package id.laci.pos.ui.payments;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.ui.GatewayWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Arrays;
import java.util.Optional;

/// What happened to a payment, in words, and why where a reason is known.
final class StoryWords {
  private final Words words;
  private final GatewayWords gateway;

  StoryWords(Words words) {
    this.words = words;
    gateway = new GatewayWords(words);
  }

  /// @return what happened, how often, and why
  String text(Timeline.Event event) {
    String what = words.get(what(event.what()));
    String often =
        event.times() > 1 ? what + " " + words.get(Word.STORY_TIMES, event.times()) : what;
    return detail(event).map(why -> words.get(Word.STORY_WHY, often, why)).orElse(often);
  }

  private static Word what(Timeline.What what) {
    return switch (what) {
      case CODE_ASKED -> Word.STORY_CODE_ASKED;
      case CODE_SHOWN -> Word.STORY_CODE_SHOWN;
      case GATEWAY_ASKED -> Word.STORY_GATEWAY_ASKED;
      case NO_ANSWER -> Word.STORY_NO_ANSWER;
      case CONTACT_BACK -> Word.STORY_CONTACT_BACK;
      case END_ASKED -> Word.STORY_END_ASKED;
      case RELEASED -> Word.STORY_RELEASED;
      case PAID -> Word.STORY_PAID;
      case PAID_LATE -> Word.STORY_PAID_LATE;
      case PUT_ON_SALE -> Word.STORY_PUT_ON_SALE;
      case GIVEN_BACK -> Word.STORY_GIVEN_BACK;
      case REFUND_IN_DOUBT -> Word.STORY_REFUND_IN_DOUBT;
      case REFUND_ACCEPTED -> Word.STORY_REFUND_ACCEPTED;
      case REFUND_ARRIVED -> Word.STORY_REFUND_ARRIVED;
      case REFUND_REFUSED -> Word.STORY_REFUND_REFUSED;
      case REFUND_NEEDS_PERSON -> Word.STORY_REFUND_NEEDS_PERSON;
      case REFUND_BY_HAND -> Word.STORY_REFUND_BY_HAND;
      case CLOSED -> Word.STORY_CLOSED;
      case SALE_COMPLETED -> Word.STORY_SALE_COMPLETED;
      case RECEIPT -> Word.STORY_RECEIPT;
      case CONTRADICTION -> Word.STORY_CONTRADICTION;
    };
  }

  /// @return why, in words; empty for a name that this version does not know
  private Optional<String> detail(Timeline.Event event) {
    String name = event.detail();
    return switch (event.what()) {
      case NO_ANSWER ->
          named(Silence.values(), name)
              .map(gateway::of)
              .or(() -> named(Refusal.values(), name).map(gateway::of));
      case END_ASKED, CLOSED -> named(Closing.values(), name).map(gateway::of);
      case GIVEN_BACK -> named(Giving.values(), name).map(gateway::of);
      case RECEIPT -> named(PrintJob.State.values(), name).map(this::print);
      case CODE_ASKED,
          CODE_SHOWN,
          GATEWAY_ASKED,
          CONTACT_BACK,
          RELEASED,
          PAID,
          PAID_LATE,
          PUT_ON_SALE,
          SALE_COMPLETED,
          REFUND_IN_DOUBT,
          REFUND_ACCEPTED,
          REFUND_ARRIVED,
          REFUND_REFUSED,
          REFUND_NEEDS_PERSON,
          REFUND_BY_HAND,
          CONTRADICTION ->
          Optional.empty();
    };
  }

  private String print(PrintJob.State state) {
    return words.get(
        switch (state) {
          case QUEUED -> Word.RECEIPT_QUEUED;
          case HELD -> Word.RECEIPT_HELD;
          case SENDING -> Word.RECEIPT_SENDING;
          case SENT -> Word.RECEIPT_SENT;
          case PRINTED -> Word.RECEIPT_PRINTED;
          case UNKNOWN -> Word.RECEIPT_UNKNOWN;
          case DROPPED -> Word.RECEIPT_DROPPED;
        });
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  /// @return whether it is good news, bad news, or just news: `paid`, `broken`, `waiting`, `quiet`
  static String role(Timeline.What what) {
    return switch (what) {
      case PAID, SALE_COMPLETED, PUT_ON_SALE, REFUND_ARRIVED -> "paid";
      case PAID_LATE, CONTRADICTION, REFUND_REFUSED, REFUND_NEEDS_PERSON -> "broken";
      case NO_ANSWER, RELEASED, REFUND_IN_DOUBT -> "waiting";
      case CODE_ASKED,
          CODE_SHOWN,
          GATEWAY_ASKED,
          CONTACT_BACK,
          END_ASKED,
          GIVEN_BACK,
          REFUND_ACCEPTED,
          REFUND_BY_HAND,
          CLOSED,
          RECEIPT ->
          "quiet";
    };
  }
}
