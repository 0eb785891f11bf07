package id.laci.pos.ledger;

import id.laci.pos.payment.OrderId;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/// The refunds that the till still knows.
///
/// @param open the gateway, or a person, still has something to do
/// @param over the latest that are over
public record RefundBook(TreePMap<RefundKey, Refund> open, TreePMap<RefundKey, Refund> over) {
  /// Refunds that are over and are still known.
  public static final int OVER_KEPT_MAX = 100;

  /// None.
  public static final RefundBook NONE = new RefundBook(TreePMap.empty(), TreePMap.empty());

  /// @return the refund of that key, while it is known
  public Optional<Refund> refund(RefundKey key) {
    return Optional.ofNullable(open.get(key)).or(() -> Optional.ofNullable(over.get(key)));
  }

  /// @return those that are not over, the oldest first
  public Collection<Refund> unfinished() {
    return open.values();
  }

  /// @return all that are known of one payment
  public List<Refund> of(OrderId order) {
    return all().stream().filter(refund -> refund.request().order().equals(order)).toList();
  }

  /// @return all that are known
  public List<Refund> all() {
    List<Refund> all = new ArrayList<>(open.values());
    all.addAll(over.values());
    return all;
  }

  RefundBook with(Refund refund) {
    RefundKey key = refund.request().key();
    return isOpen(refund)
        ? new RefundBook(open.plus(key, refund), over.minus(key))
        : new RefundBook(open.minus(key), latest(over.plus(key, refund)));
  }

  private static boolean isOpen(Refund refund) {
    return !refund.isOver() || refund instanceof Refund.NeedsPerson;
  }

  private static TreePMap<RefundKey, Refund> latest(TreePMap<RefundKey, Refund> over) {
    return over.size() > OVER_KEPT_MAX ? over.minusFirstEntry() : over;
  }
}
