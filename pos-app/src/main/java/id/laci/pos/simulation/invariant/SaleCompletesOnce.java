package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Invariant 2: a sale completes at most once, and only when its tenders add up to its total; no
/// payment tenders two sales.
final class SaleCompletesOnce implements Invariant {
  private final Set<String> tendered = new HashSet<>();
  private long last;

  @Override
  public String name() {
    return "2: a sale completes once, and its tenders add up";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.FolderLost _ -> {
        last = 0;
        yield Optional.empty();
      }
      case Seen.Committed(var entry) ->
          entry.facts().stream()
              .filter(Fact.SaleCompleted.class::isInstance)
              .flatMap(fact -> wrong(((Fact.SaleCompleted) fact).sale()).stream())
              .findFirst();
      case Seen.Recovered _,
          Seen.Wanted _,
          Seen.Charged _,
          Seen.Refunded _,
          Seen.Shown _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.AtGateway _,
          Seen.Quiet _ ->
          Optional.empty();
    };
  }

  private Optional<String> wrong(Sale sale) {
    if (sale.number() != last + 1) {
      return Optional.of("sale " + sale.number() + " completed after sale " + last);
    }
    last = sale.number();
    Money lines = sale.lines().stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    Money tenders = sale.tenders().stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
    if (!lines.equals(sale.totals().total()) || !tenders.equals(lines)) {
      return Optional.of(sale.receipt() + " has lines of " + lines + " and tenders of " + tenders);
    }
    return sale.tenders().stream()
        .filter(Tender.Wallet.class::isInstance)
        .map(tender -> ((Tender.Wallet) tender).order().text())
        .filter(order -> !tendered.add(order))
        .map(order -> order + " tenders a second sale, " + sale.receipt())
        .findFirst();
  }
}
