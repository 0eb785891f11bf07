package id.laci.pos.returns;

import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import id.laci.pos.pricing.Tax;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What comes back and what goes back for it, to the rupiah.
///
/// @param kind how goods come back
/// @param origin the sale that they come from; empty when nobody can find it
/// @param lines what comes back, at least one line
/// @param tax the tax inside the prices
/// @param taxIncluded how much of the amount is tax that goes back with it
/// @param shares how the amount goes back; they add up to it
public record ReturnPlan(
    Kind kind,
    Optional<Origin> origin,
    List<ReturnedLine> lines,
    Tax tax,
    Money taxIncluded,
    List<Share> shares) {
  public ReturnPlan {
    lines = List.copyOf(lines);
    shares = List.copyOf(shares);
    Money shared = shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
    if (lines.isEmpty() || !shared.equals(sum(lines)) || !sum(lines).covers(taxIncluded)) {
      throw new IllegalArgumentException(shared + " for goods of " + sum(lines));
    }
    if (origin.isPresent() == (kind == Kind.WITHOUT_RECEIPT)) {
      throw new IllegalArgumentException(kind + " of " + origin);
    }
  }

  /// The sale that goods come from.
  ///
  /// @param receipt its number
  /// @param soldAt when it was completed
  public record Origin(String receipt, Instant soldAt) {}

  /// Goods whose sale nobody can find: they are paid for out of the drawer.
  ///
  /// @param amount for all of them together, more than nothing
  public static ReturnPlan withoutReceipt(
      Product product, int quantity, GoodsBack goods, Money amount, Tax tax) {
    return new ReturnPlan(
        Kind.WITHOUT_RECEIPT,
        Optional.empty(),
        List.of(new ReturnedLine(0, product, quantity, goods, amount)),
        tax,
        tax.includedIn(amount),
        List.of(new Share(Share.NO_SALE, amount, Way.CASH)));
  }

  /// @return what goes back altogether
  public Money amount() {
    return sum(lines);
  }

  /// @return what the goods cost before every discount
  public Money gross() {
    return lines.stream().map(ReturnedLine::gross).reduce(Money.ZERO, Money::plus);
  }

  /// @return the number of the sale's receipt, blank when nobody can find it
  public String receipt() {
    return origin.map(Origin::receipt).orElse("");
  }

  /// @return how much goes back by that way
  public Money by(Way way) {
    return shares.stream()
        .filter(share -> share.way() == way)
        .map(Share::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money sum(List<ReturnedLine> lines) {
    return lines.stream().map(ReturnedLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
