package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Sale;
import id.laci.pos.shift.ZReport;
import java.util.Optional;

/// What is printed once under a number of its own, and then as copies.
public sealed interface Paper {
  /// @return its own number, unique over all kinds and all tills for ever
  String number();

  /// @return what it says that all of it came to
  Money total();

  /// @return the sale that it is the receipt of, if it is one
  default Optional<Sale> sale() {
    return switch (this) {
      case OfSale(var sale) -> Optional.of(sale);
      case OfShift _ -> Optional.empty();
    };
  }

  /// The receipt of a sale.
  record OfSale(Sale sold) implements Paper {
    @Override
    public String number() {
      return sold.receipt();
    }

    @Override
    public Money total() {
      return sold.totals().total();
    }
  }

  /// The report that closed a shift.
  record OfShift(ZReport report) implements Paper {
    @Override
    public String number() {
      return report.document();
    }

    @Override
    public Money total() {
      return report.shift().takings().sold().total();
    }
  }
}
