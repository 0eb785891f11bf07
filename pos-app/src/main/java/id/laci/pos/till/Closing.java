package id.laci.pos.till;

import id.laci.pos.ledger.TillState;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.shift.OpenItem;
import java.util.ArrayList;
import java.util.List;

/// What is still open when a shift is to be closed. The sale at the counter has to be settled
/// first, so that no money of a closed shift can complete a sale; all else waits in the queue and
/// is lost by nothing.
final class Closing {
  private final TillSetup setup;
  private final Desk desk;
  private final Queue queue;

  Closing(TillSetup setup, Desk desk, Queue queue) {
    this.setup = setup;
    this.desk = desk;
    this.queue = queue;
  }

  /// @return what is open, what blocks first
  List<OpenItem> open(TillState state) {
    QueueSummary waiting = queue.summary();
    List<OpenItem> open = new ArrayList<>();
    int codes = codes(state);
    add(open, OpenItem.Kind.PARTS, state.taken().size(), true);
    add(open, OpenItem.Kind.CODE, codes, true);
    int payments =
        (int)
            state.open().stream()
                .filter(payment -> payment.order().sale() != state.nextSale())
                .count();
    boolean blocks = setup.shifts().openPaymentsBlock();
    add(open, OpenItem.Kind.PAYMENTS, payments, blocks);
    add(open, OpenItem.Kind.REFUNDS, waiting.count(QueueItem.Kind.REFUND), false);
    add(open, OpenItem.Kind.OWED, waiting.count(QueueItem.Kind.REFUND_DUE), false);
    add(open, OpenItem.Kind.UNVERIFIED, waiting.count(QueueItem.Kind.UNVERIFIED), false);
    add(open, OpenItem.Kind.STRAY, waiting.count(QueueItem.Kind.STRAY_NOTIFICATION), false);
    add(open, OpenItem.Kind.PRINTS, waiting.count(QueueItem.Kind.RECEIPT), false);
    return open;
  }

  /// Codes that could still pay for the sale at the counter: of the gateway's, and of our own.
  private int codes(TillState state) {
    long asked =
        state.open().stream().filter(payment -> payment.order().sale() == state.nextSale()).count();
    return (int) asked + (desk.claim.isPresent() ? 1 : 0);
  }

  private static void add(List<OpenItem> open, OpenItem.Kind kind, int count, boolean blocks) {
    if (count > 0) {
      open.add(new OpenItem(kind, count, blocks));
    }
  }
}
