package id.laci.pos.ledger;

import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.SaleReturn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/// The returns that the till still knows, by their counts, which rise.
///
/// @param open money is on its way, waits to pay for a sale, or waits for a person
/// @param over the latest that are done or were given up
/// @param refundsOff since when the gateway refuses to refund for this shop, while it does
public record ReturnBook(
    TreePMap<Long, SaleReturn.Begun> open,
    TreePMap<Long, SaleReturn.Begun> over,
    Optional<Instant> refundsOff) {
  /// Returns that are over and are still known. Whoever looked up a sale before more than these
  /// were begun looks it up again.
  public static final int OVER_KEPT_MAX = 300;

  /// None.
  public static final ReturnBook NONE =
      new ReturnBook(TreePMap.empty(), TreePMap.empty(), Optional.empty());

  /// @return all that are known, the oldest first of those that are open, then of the others
  public List<SaleReturn.Begun> all() {
    List<SaleReturn.Begun> all = new ArrayList<>(open.values());
    all.addAll(over.values());
    return all;
  }

  /// @return those that somebody or something still has to act for, the oldest first
  public Collection<SaleReturn.Begun> unfinished() {
    return open.values();
  }

  /// @return the return of that number, while it is known
  public Optional<SaleReturn.Begun> numbered(String number) {
    return all().stream().filter(begun -> begun.grant().number().equals(number)).findFirst();
  }

  /// @return the return of which a payout goes by that key, while it is known
  public Optional<SaleReturn.Begun> of(RefundKey key) {
    return all().stream().filter(begun -> begun.payout(key).isPresent()).findFirst();
  }

  ReturnBook with(SaleReturn.Begun begun) {
    long count = begun.grant().count();
    return begun.isOpen()
        ? new ReturnBook(open.plus(count, begun), over.minus(count), refundsOff)
        : new ReturnBook(open.minus(count), latest(over.plus(count, begun)), refundsOff);
  }

  ReturnBook with(Fact.RefundsSwitched switched) {
    return new ReturnBook(
        open, over, switched.on() ? Optional.empty() : Optional.of(switched.at()));
  }

  private static TreePMap<Long, SaleReturn.Begun> latest(TreePMap<Long, SaleReturn.Begun> over) {
    return over.size() > OVER_KEPT_MAX ? over.minusFirstEntry() : over;
  }

  /// @return facts that fold from [#NONE] to this
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    over.values().forEach(begun -> facts.add(new Fact.ReturnMoved(begun)));
    open.values().forEach(begun -> facts.add(new Fact.ReturnMoved(begun)));
    refundsOff.ifPresent(since -> facts.add(new Fact.RefundsSwitched(false, since)));
    return facts;
  }
}
