package id.laci.pos.saleslist;

import id.laci.pos.money.Money;
import id.laci.pos.today.TenderKind;
import java.time.Instant;
import java.util.Set;

/// A finished sale as the list tells it.
///
/// @param receipt its number
/// @param at when it was completed
/// @param total what it came to
/// @param cashier who stood at the till
/// @param goods the name of its first line
/// @param lines how many lines it has
/// @param tenders how it was paid
/// @param back what has come back of it
/// @param voided whether it was undone before the goods had left the counter
public record SalesRow(
    String receipt,
    Instant at,
    Money total,
    String cashier,
    String goods,
    int lines,
    Set<TenderKind> tenders,
    Money back,
    boolean voided) {
  public SalesRow {
    tenders = Set.copyOf(tenders);
  }

  /// @return where it stands in the list
  public SalesKey key() {
    return new SalesKey(at, receipt);
  }
}
