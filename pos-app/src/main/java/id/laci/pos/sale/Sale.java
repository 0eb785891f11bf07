package id.laci.pos.sale;

import id.laci.pos.money.Money;
import id.laci.pos.pricing.Totals;
import java.time.Instant;
import java.util.List;

/// A sale that is paid to the rupiah.
///
/// @param number counts sales of this till and epoch from 1
/// @param receipt the receipt number, unique over all tills for ever
/// @param lines what was bought
/// @param totals what it came to
/// @param tenders how it was paid; they add up to the total
/// @param completedAt when the last tender came
/// @param cashier who stood at the till
public record Sale(
    long number,
    String receipt,
    List<Line> lines,
    Totals totals,
    List<Tender> tenders,
    Instant completedAt,
    String cashier) {
  public Sale {
    lines = List.copyOf(lines);
    tenders = List.copyOf(tenders);
    Money paid = tenders.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
    if (!paid.equals(totals.total())) {
      throw new IllegalArgumentException("tenders of " + paid + " for " + totals.total());
    }
  }

  /// @return what goes back to the customer in cash
  public Money change() {
    return tenders.stream()
        .map(tender -> tender instanceof Tender.Cash cash ? cash.change() : Money.ZERO)
        .reduce(Money.ZERO, Money::plus);
  }

  /// @return whether a part of it was taken on the word of the customer's screen alone, so that it
  ///   must not be called paid
  public boolean isUnverified() {
    return tenders.stream().anyMatch(Tender.Claimed.class::isInstance);
  }
}
