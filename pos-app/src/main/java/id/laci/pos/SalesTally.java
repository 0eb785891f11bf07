package id.laci.pos;

import id.laci.pos.journal.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts and adds up the sales of a journal as its records go by, to be compared with what the
/// query copy says of itself.
final class SalesTally {
  private final long upTo;
  private long count;
  private Money sales = Money.ZERO;
  private final SortedMap<String, Money> takings = new TreeMap<>();
  private Optional<String> unreadable = Optional.empty();

  /// @param upTo the last record that counts
  SalesTally(long upTo) {
    this.upTo = upTo;
  }

  void take(Entry entry) {
    if (entry.kind() != Entry.Kind.STEP || unreadable.isPresent()) {
      return;
    }
    try {
      for (Fact fact : FactText.read(new String(entry.body(), StandardCharsets.UTF_8)).facts()) {
        if (fact instanceof Fact.SaleCompleted(var sale) && entry.sequence() <= upTo) {
          add(sale);
        }
      }
    } catch (FactText.Unreadable e) {
      unreadable = Optional.of("record " + entry.sequence() + ": " + e.getMessage());
    }
  }

  private void add(Sale sale) {
    count++;
    sales = sales.plus(sale.totals().total());
    for (Tender tender : sale.tenders()) {
      String kind =
          switch (tender) {
            case Tender.Cash _ -> "CASH";
            case Tender.Wallet _ -> "WALLET";
            case Tender.Claimed _ -> "CLAIMED";
            case Tender.Credit _ -> "CREDIT";
          };
      takings.merge(kind, tender.amount(), Money::plus);
    }
  }

  long count() {
    return count;
  }

  Money sales() {
    return sales;
  }

  SortedMap<String, Money> takings() {
    return takings;
  }

  /// @return the first record that could not be read, if there was one
  Optional<String> unreadable() {
    return unreadable;
  }
}
