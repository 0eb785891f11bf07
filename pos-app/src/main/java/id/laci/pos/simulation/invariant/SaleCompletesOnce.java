package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Invariant 2: a sale completes at most once, and only when its tenders add up to its total; no
/// payment tenders two sales, and none another sale than it was asked for, unless a person put it
/// there.
final class SaleCompletesOnce implements Invariant {
  private final Set<String> tendered = new HashSet<>();
  private final Map<String, Long> askedFor = new HashMap<>();
  private final Set<String> moved = new HashSet<>();
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
          entry.facts().stream().flatMap(fact -> wrong(fact).stream()).findFirst();
      case Seen.Recovered _,
          Seen.Folded _,
          Seen.Wanted _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Shown _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.AtGateway _,
          Seen.Quiet _ ->
          Optional.empty();
    };
  }

  private Optional<String> wrong(Fact fact) {
    switch (fact) {
      case Fact.PaymentMoved(var payment) ->
          askedFor.put(payment.order().id().text(), payment.order().sale());
      case Fact.Decided decided when decided.what() == Decision.PUT_ON_SALE ->
          moved.add(decided.item());
      case Fact.SaleCompleted(var sale) -> {
        return wrong(sale);
      }
      case Fact _ -> {
        // completes nothing
      }
    }
    return Optional.empty();
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
        .flatMap(order -> misplaced(order, sale).stream())
        .findFirst();
  }

  private Optional<String> misplaced(String order, Sale sale) {
    if (!tendered.add(order)) {
      return Optional.of(order + " tenders a second sale, " + sale.receipt());
    }
    boolean own = Long.valueOf(sale.number()).equals(askedFor.get(order));
    return own || moved.contains(order)
        ? Optional.empty()
        : Optional.of(order + " tenders " + sale.receipt() + ", and nobody put it there");
  }
}
