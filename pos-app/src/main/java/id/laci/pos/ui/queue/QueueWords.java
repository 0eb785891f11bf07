package id.laci.pos.ui.queue;

import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.outbox.LastError;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.till.LateMoney;
import id.laci.pos.ui.Ages;
import id.laci.pos.ui.GatewayWords;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of an item: what it is, what it means for the money, and how it stands.
final class QueueWords {
  private static final String BETWEEN = " · ";

  private final Words words;
  private final GatewayWords gateway;

  QueueWords(Words words) {
    this.words = words;
    gateway = new GatewayWords(words);
  }

  static Icon icon(Waiting waiting) {
    return switch (waiting.item().kind()) {
      case STATUS, CANCEL -> Icon.QUEUE;
      case REFUND, REFUND_DUE, RETURN -> Icon.GIVEN_BACK;
      case STRAY_NOTIFICATION -> Icon.UNSURE;
      case UNVERIFIED -> Icon.PHONE;
      case RECEIPT -> Icon.RECEIPT;
    };
  }

  /// @return what it is, in a few words
  String title(Waiting waiting) {
    return words.get(
        switch (waiting.item().kind()) {
          case STATUS -> Word.QUEUE_STATUS;
          case CANCEL -> Word.QUEUE_CANCEL;
          case REFUND -> refund(waiting);
          case STRAY_NOTIFICATION -> Word.QUEUE_STRAY;
          case UNVERIFIED -> isForPerson(waiting) ? Word.QUEUE_NOT_FOUND : Word.QUEUE_UNVERIFIED;
          case REFUND_DUE -> isTwice(waiting) ? Word.QUEUE_TWICE : Word.QUEUE_LATE;
          case RETURN -> Word.QUEUE_RETURN;
          case RECEIPT -> {
            Word receipt = isInDoubt(waiting) ? Word.QUEUE_RECEIPT_DOUBT : Word.QUEUE_RECEIPT;
            yield isReport(waiting) ? Word.QUEUE_REPORT : receipt;
          }
        });
  }

  /// @return what it means for the money and what to do
  String means(Waiting waiting) {
    return words.get(
        switch (waiting.item().kind()) {
          case STATUS -> Word.QUEUE_STATUS_MEANS;
          case CANCEL -> Word.QUEUE_CANCEL_MEANS;
          case REFUND -> refundMeans(waiting);
          case STRAY_NOTIFICATION -> Word.QUEUE_STRAY_MEANS;
          case UNVERIFIED ->
              isForPerson(waiting) ? Word.QUEUE_NOT_FOUND_MEANS : Word.QUEUE_UNVERIFIED_MEANS;
          case REFUND_DUE ->
              waiting.allows(Move.PUT_ON_SALE) ? Word.QUEUE_LATE_FITS : Word.QUEUE_LATE_MEANS;
          case RETURN -> Word.QUEUE_RETURN_MEANS;
          case RECEIPT -> {
            Word receipt = isReport(waiting) ? Word.QUEUE_REPORT_MEANS : Word.QUEUE_RECEIPT_MEANS;
            yield isInDoubt(waiting) ? Word.PRINTS_UNKNOWN_HINT : receipt;
          }
        });
  }

  private static boolean isReport(Waiting waiting) {
    return waiting.print().filter(job -> job.paper() instanceof Paper.OfShift).isPresent();
  }

  private static boolean isForPerson(Waiting waiting) {
    return waiting.item().need() == QueueItem.Need.PERSON;
  }

  private static boolean isTwice(Waiting waiting) {
    return waiting.late().filter(LateMoney::twice).isPresent();
  }

  private static boolean isInDoubt(Waiting waiting) {
    return waiting.print().filter(job -> job.state() == PrintJob.State.UNKNOWN).isPresent();
  }

  /// @return its name, its age, and how often it was tried
  String facts(Waiting waiting, Instant now) {
    QueueItem item = waiting.item();
    return Stream.of(
            name(waiting),
            Ages.ago(words, Duration.between(item.since(), now)),
            item.tries() == 0 ? "" : words.get(Word.QUEUE_TRIES, item.tries()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private static String name(Waiting waiting) {
    return waiting
        .print()
        .map(PrintJob::receipt)
        .or(() -> waiting.order().map(Object::toString))
        .orElse(waiting.id().text());
  }

  private static Word refund(Waiting waiting) {
    if (mayBeDone(waiting)) {
      return Word.QUEUE_REFUND_DOUBT;
    }
    return isForPerson(waiting) ? Word.QUEUE_REFUND_STUCK : Word.QUEUE_REFUND;
  }

  private static Word refundMeans(Waiting waiting) {
    if (mayBeDone(waiting)) {
      return Word.QUEUE_REFUND_DOUBT_MEANS;
    }
    return isForPerson(waiting) ? Word.QUEUE_REFUND_STUCK_MEANS : Word.QUEUE_REFUND_MEANS;
  }

  private static boolean mayBeDone(Waiting waiting) {
    return waiting.item().lastError().filter(LastError.MayBeDone.class::isInstance).isPresent();
  }

  /// @return what came of the last try and when the next one is; blank when there is neither
  String tries(Waiting waiting, Instant now) {
    return Stream.concat(
            waiting.item().lastError().flatMap(this::error).stream(),
            waiting.item().nextTry().map(at -> next(Duration.between(now, at))).stream())
        .collect(Collectors.joining(BETWEEN));
  }

  private Optional<String> error(LastError error) {
    return switch (error) {
      case LastError.NoAnswer(var why) -> Optional.of(words.get(Word.QUEUE_LAST, gateway.of(why)));
      case LastError.Refused(var why, var detail) ->
          Optional.of(
              words.get(
                  Word.QUEUE_LAST,
                  detail.isEmpty() ? gateway.of(why) : gateway.of(why) + " (" + detail + ")"));
      case LastError.AwaitsPerson _, LastError.MayBeDone _ -> Optional.empty();
    };
  }

  private String next(Duration until) {
    return until.toSeconds() < 1
        ? words.get(Word.BANNER_TRYING)
        : words.get(Word.QUEUE_NEXT, Ages.span(words, until));
  }
}
