package id.laci.pos.outbox;

import id.laci.pos.payment.Payments;
import java.time.Duration;

/// How long one item waits before it is tried again: twice as long after every try, a fifth more or
/// less, and never shorter than its kind allows.
public final class Backoff {
  /// After a single try.
  static final Duration FIRST = Duration.ofSeconds(1);

  /// The longest wait before it is spread: whoever mends a fault sees within minutes that it
  /// helped.
  static final Duration MOST = Duration.ofMinutes(5);

  /// A refund is in no customer's way, and takes the gateway and the bank behind it a while.
  static final Duration REFUND_LEAST = Duration.ofSeconds(5);

  private static final int DOUBLINGS_MAX = 16;

  private Backoff() {}

  /// @param kind what is to be called
  /// @param item whose wait it is
  /// @param tries calls that have been made and led to nothing, 1 or more
  public static Duration after(Work.Kind kind, ItemId item, int tries) {
    Duration least = least(kind);
    Duration grown = FIRST.multipliedBy(1L << Math.clamp(tries - 1L, 0, DOUBLINGS_MAX));
    Duration wait = longer(least, grown.compareTo(MOST) < 0 ? grown : MOST);
    return longer(least, Jitter.spread(wait, seed(item, tries)));
  }

  /// A wait that somebody else decided, a fifth more or less, so that what failed together is not
  /// tried together.
  public static Duration spread(Duration wait, ItemId item, int tries) {
    return Jitter.spread(wait, seed(item, tries));
  }

  /// @return the shortest time between two calls for one item of this kind
  public static Duration least(Work.Kind kind) {
    return switch (kind) {
      case STATUS -> Payments.POLL;
      case CANCEL -> FIRST;
      case REFUND -> REFUND_LEAST;
    };
  }

  private static long seed(ItemId item, int tries) {
    return ((long) item.text().hashCode() << 32) ^ tries;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
