package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What goods that come back are worth: what was paid for them. Discounts and tax are spread over a
/// sale by the method of largest remainders, and who brings the last of a line gets all that is
/// left of it: several returns together are the sale to the rupiah.
final class Worth {
  private final SaleHistory history;
  private final Map<Integer, Money> paid = new HashMap<>();

  Worth(SaleHistory history) {
    this.history = history;
    Sale sale = history.sale();
    List<Long> weights = sale.lines().stream().map(line -> line.amount().rupiah()).toList();
    boolean free = weights.stream().allMatch(weight -> weight == 0);
    List<Money> parts = free ? List.of() : sale.totals().total().split(weights);
    for (int i = 0; i < sale.lines().size(); i++) {
      paid.put(sale.lines().get(i).number(), free ? Money.ZERO : parts.get(i));
    }
  }

  /// @return what those goods are worth, line by line
  List<ReturnedLine> of(ReturnLines wanted) {
    List<ReturnedLine> lines = new ArrayList<>();
    for (Line line : history.sale().lines()) {
      wanted
          .of(line.number())
          .ifPresent(
              choice ->
                  lines.add(
                      new ReturnedLine(
                          line.number(),
                          line.product(),
                          choice.quantity(),
                          choice.goods(),
                          amount(line, choice.quantity()))));
    }
    return lines;
  }

  /// The units of a line differ by at most one rupiah; the dearer ones come back first.
  private Money amount(Line line, int quantity) {
    Money whole = paid.getOrDefault(line.number(), Money.ZERO);
    Money rest = whole.minus(history.paidBack(line.number()));
    int before = history.returned(line.number());
    if (before + quantity >= line.quantity()) {
      return rest;
    }
    Money part =
        first(whole, line.quantity(), before + quantity)
            .minus(first(whole, line.quantity(), before));
    return rest.covers(part) ? part : rest;
  }

  /// @return what the first so many units of a line cost
  private static Money first(Money whole, int quantity, int units) {
    long each = whole.rupiah() / quantity;
    long dearer = whole.rupiah() % quantity;
    return Money.of(Math.addExact(Math.multiplyExact(each, units), Math.min(units, dearer)));
  }

  /// @param amount what goes back now
  /// @return how much of it is tax
  Money tax(Money amount) {
    Sale sale = history.sale();
    Money before = history.paidBack();
    Money rest = sale.totals().taxIncluded().minus(history.taxBack());
    Money after = before.plus(amount);
    Money part = after.equals(sale.totals().total()) ? rest : upTo(after).minus(upTo(before));
    Money most = rest.covers(amount) ? amount : rest;
    return most.covers(part) ? part : most;
  }

  /// @return the tax in the first so many rupiah of the sale
  private Money upTo(Money amount) {
    Sale sale = history.sale();
    if (sale.totals().total().isZero()) {
      return Money.ZERO;
    }
    return Money.of(
        BigInteger.valueOf(sale.totals().taxIncluded().rupiah())
            .multiply(BigInteger.valueOf(amount.rupiah()))
            .divide(BigInteger.valueOf(sale.totals().total().rupiah()))
            .longValueExact());
  }
}
