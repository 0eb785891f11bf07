package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Sale;
import java.util.Optional;

/// What was sold.
///
/// @param sales how many sales were completed
/// @param total what they came to
/// @param tax the tax inside the total
/// @param discounts what was let off; nothing yet, because the till gives none
/// @param rounding what was rounded in the shop's favour, negative when in the customers'; nothing
///   yet, because the till rounds nothing
/// @param first the first receipt
/// @param last the last receipt
public record Sold(
    int sales,
    Money total,
    Money tax,
    Money discounts,
    Money rounding,
    Optional<String> first,
    Optional<String> last) {
  /// Nothing.
  public static final Sold NONE =
      new Sold(
          0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty(), Optional.empty());

  /// @return this and one more sale
  Sold plus(Sale sale) {
    return new Sold(
        sales + 1,
        total.plus(sale.totals().total()),
        tax.plus(sale.totals().taxIncluded()),
        discounts,
        rounding,
        first.or(() -> Optional.of(sale.receipt())),
        Optional.of(sale.receipt()));
  }
}
