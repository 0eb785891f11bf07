package id.laci.pos.outbox;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Something that is not over yet, as people see it. Nothing in the queue is ever lost: it ends
/// confirmed, refused, or dropped by a manager who says why.
///
/// @param id what it is about
/// @param kind what has to happen
/// @param amount how much money it is about, not negative
/// @param since when it began to wait
/// @param tries calls made so far that led to nothing
/// @param lastError what came of the last one
/// @param nextTry when it is tried again by itself
/// @param need who can bring it to an end
public record QueueItem(
    ItemId id,
    Kind kind,
    Money amount,
    Instant since,
    int tries,
    Optional<LastError> lastError,
    Optional<Instant> nextTry,
    Need need)
    implements Comparable<QueueItem> {

  private static final Comparator<QueueItem> ORDER =
      Comparator.comparing(QueueItem::need)
          .thenComparing(QueueItem::since)
          .thenComparing(QueueItem::id);

  /// What has to happen.
  public enum Kind {
    /// The gateway has to tell what has become of an order.
    STATUS,
    /// The gateway has to confirm that an order is dead.
    CANCEL,
    /// The gateway has to send money back.
    REFUND,
    /// The gateway told of an order that this till does not know.
    STRAY_NOTIFICATION,
    /// A payment by the static QR has to be found in what the shop was paid.
    UNVERIFIED,
    /// Money came too late: somebody has to give it back or put it on a sale.
    REFUND_DUE,
    /// The money of goods that came back cannot go back as it was meant, or waits to pay for a
    /// sale.
    RETURN,
    /// A receipt has not been printed, or nobody knows.
    RECEIPT;

    /// @return whether somebody's money depends on it; for a receipt the sale is over
    public boolean isMoney() {
      return switch (this) {
        case STATUS, CANCEL, REFUND, STRAY_NOTIFICATION, UNVERIFIED, REFUND_DUE, RETURN -> true;
        case RECEIPT -> false;
      };
    }

    /// @return the call to the gateway that can bring it to an end, if one can
    public Optional<Work.Kind> call() {
      return switch (this) {
        case STATUS -> Optional.of(Work.Kind.STATUS);
        case CANCEL -> Optional.of(Work.Kind.CANCEL);
        case REFUND -> Optional.of(Work.Kind.REFUND);
        case STRAY_NOTIFICATION, UNVERIFIED, REFUND_DUE, RETURN, RECEIPT -> Optional.empty();
      };
    }
  }

  /// Who can bring it to an end, the more pressing first.
  public enum Need {
    /// A person has to do something.
    PERSON,
    /// The till does it.
    BY_ITSELF
  }

  public QueueItem {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("less than no money: " + amount);
    }
    if (tries < 0) {
      throw new IllegalArgumentException("less than no tries: " + tries);
    }
  }

  /// What needs a person comes first, then the oldest.
  @Override
  public int compareTo(QueueItem other) {
    return ORDER.compare(this, other);
  }
}
