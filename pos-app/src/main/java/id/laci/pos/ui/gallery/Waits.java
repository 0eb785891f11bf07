package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.LastError;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.till.LateMoney;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Things that wait, of every kind.
final class Waits {
  private static final Money SUM = Money.of(111_400);
  private static final LastError SILENT = new LastError.NoAnswer(Silence.UNREACHABLE);
  private static final LastError ASKS = new LastError.AwaitsPerson();
  private static final LastError DOUBTS = new LastError.MayBeDone();

  static final PrintJob DOUBTFUL = Prints.each()[0];
  static final PrintJob HELD = Prints.each()[1];

  private Waits() {}

  /// Money that came late.
  static LateMoney late(int number, boolean twice, boolean fits) {
    return new LateMoney(order(number), SUM, Optional.of("gopay"), ago(200), number, twice, fits);
  }

  private static OrderId order(int number) {
    return new OrderId("K2-RYKC74FY-%06d-1".formatted(number));
  }

  private static Instant ago(long seconds) {
    return Moment.NOW.minusSeconds(seconds);
  }

  /// Every kind of item that the till brings to an end by itself.
  static List<QueueItem> byItself() {
    QueueItem.Need itself = QueueItem.Need.BY_ITSELF;
    return List.of(
        item(order(917).text(), QueueItem.Kind.STATUS, 75, 4, SILENT, 12, itself),
        item(order(915).text(), QueueItem.Kind.CANCEL, 600, 9, SILENT, 200, itself),
        item("K2-RYKC74FY-R-000031", QueueItem.Kind.REFUND, 5_400, 2, SILENT, -1, itself),
        item("K2RYKC74FY000012", QueueItem.Kind.UNVERIFIED, 90_000, 0, null, 0, itself));
  }

  /// Every kind of item that needs a person.
  static List<QueueItem> forPerson() {
    QueueItem.Need person = QueueItem.Need.PERSON;
    return List.of(
        due(912),
        due(913),
        item("?" + order(871).text(), QueueItem.Kind.STRAY_NOTIFICATION, 3_000, 0, ASKS, 0, person),
        item("K2-RYKC74FY-R-000029", QueueItem.Kind.REFUND, 86_000, 3, ASKS, 0, person),
        item(
            order(905).text(),
            QueueItem.Kind.STATUS,
            9_000,
            2,
            new LastError.Refused(Refusal.WRONG_KEY, "Unknown Merchant server_key/id"),
            0,
            person),
        item("K2RYKC74FY000009", QueueItem.Kind.UNVERIFIED, 172_800, 0, ASKS, 0, person),
        item("K2-RYKC74FY-R000044", QueueItem.Kind.RETURN, 4_100, 0, ASKS, 0, person),
        receipt(DOUBTFUL),
        receipt(HELD));
  }

  /// A refund of which nobody knows whether it was made.
  static QueueItem doubtful() {
    return item(
        "K2-RYKC74FY-R-000030", QueueItem.Kind.REFUND, 85_000, 5, DOUBTS, 0, QueueItem.Need.PERSON);
  }

  static QueueItem due(int number) {
    return item(
        order(number).text(), QueueItem.Kind.REFUND_DUE, 900, 0, ASKS, 0, QueueItem.Need.PERSON);
  }

  static QueueItem receipt(PrintJob job) {
    return item(
        job.receipt() + "/" + job.copy(),
        QueueItem.Kind.RECEIPT,
        3_000,
        0,
        ASKS,
        0,
        QueueItem.Need.PERSON);
  }

  /// So many orders that the gateway has not spoken of.
  static List<QueueItem> many(int count) {
    List<QueueItem> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(
          item(
              order(i).text(),
              QueueItem.Kind.STATUS,
              9_000L - 30L * i,
              i % 7,
              SILENT,
              20 + i,
              QueueItem.Need.BY_ITSELF));
    }
    return sorted(items);
  }

  static List<QueueItem> sorted(List<QueueItem> items) {
    return items.stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static QueueItem item(
      String name,
      QueueItem.Kind kind,
      long secondsAgo,
      int tries,
      @org.jspecify.annotations.Nullable LastError error,
      long next,
      QueueItem.Need need) {
    return new QueueItem(
        new ItemId(name),
        kind,
        SUM,
        ago(secondsAgo),
        tries,
        Optional.ofNullable(error),
        next == 0 ? Optional.empty() : Optional.of(Moment.NOW.plusSeconds(next)),
        need);
  }
}
