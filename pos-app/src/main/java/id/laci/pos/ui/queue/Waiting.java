package id.laci.pos.ui.queue;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.OrderId;
import id.laci.pos.till.LateMoney;
import id.laci.pos.till.Snapshot;
import java.util.Optional;

/// An item of the queue with what else is known of it.
///
/// @param item as the till tells it
/// @param late the money that came late, for an item that is about such
/// @param print the receipt, for an item that is about one
record Waiting(QueueItem item, Optional<LateMoney> late, Optional<PrintJob> print) {
  static Waiting of(QueueItem item, Snapshot now) {
    return new Waiting(
        item,
        now.late().stream().filter(late -> named(item, late.order().text())).findFirst(),
        now.prints().stream()
            .filter(job -> named(item, job.receipt() + "/" + job.copy()))
            .findFirst());
  }

  private static boolean named(QueueItem item, String name) {
    return item.id().text().equals(name);
  }

  ItemId id() {
    return item.id();
  }

  /// @return the payment that it is about, if that is one by a code of the gateway's
  Optional<OrderId> order() {
    return switch (item.kind()) {
      case STATUS, CANCEL -> Optional.of(new OrderId(item.id().text()));
      case STRAY_NOTIFICATION -> Optional.of(new OrderId(item.id().text().substring(1)));
      case REFUND_DUE -> late.map(LateMoney::order);
      case REFUND, UNVERIFIED, RETURN, RECEIPT -> Optional.empty();
    };
  }

  /// @return the next step; empty where there is nothing but to wait or to let go
  Optional<Move> next() {
    return switch (item.kind()) {
      case STATUS, CANCEL, REFUND -> Optional.of(Move.RETRY);
      case STRAY_NOTIFICATION -> Optional.of(Move.STORY);
      case REFUND_DUE -> late.map(money -> money.fits() ? Move.PUT_ON_SALE : Move.GIVE_BACK);
      case RETURN -> Optional.of(Move.RETURN);
      case RECEIPT -> print.map(Waiting::printing);
      case UNVERIFIED -> Optional.empty();
    };
  }

  private static Move printing(PrintJob job) {
    return job.state() == PrintJob.State.UNKNOWN ? Move.PRINT_COPY : Move.PRINT;
  }

  /// @return whether that can be done about it
  boolean allows(Move move) {
    return switch (move) {
      case RETRY, PRINT, PRINT_COPY, PUT_ON_SALE, RETURN -> next().filter(move::equals).isPresent();
      case GIVE_BACK -> late.isPresent();
      case STORY -> order().isPresent();
      case LET_GO -> print.isPresent();
      case DROP -> isDroppable();
    };
  }

  /// Money that is owed is never let go, nor what the till still brings to an end by itself under a
  /// key that must not be forgotten.
  private boolean isDroppable() {
    return switch (item.kind()) {
      case STATUS, CANCEL, STRAY_NOTIFICATION -> true;
      case REFUND, UNVERIFIED -> item.need() == QueueItem.Need.PERSON;
      case REFUND_DUE, RETURN, RECEIPT -> false;
    };
  }
}
