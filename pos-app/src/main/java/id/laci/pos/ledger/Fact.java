package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.time.Instant;

/// Something that happened and will always have happened. Facts outlive every class here: their
/// text form is versioned ([FactText]) and readers for old versions stay.
public sealed interface Fact {
  /// A line was put into the basket, or changed.
  ///
  /// @param index its place among the lines
  record LinePut(Line line, int index) implements Fact {}

  /// A line was taken out of the basket.
  record LineRemoved(int number) implements Fact {}

  /// A payment was begun or moved on.
  record PaymentMoved(Payment payment) implements Fact {}

  /// A sale was paid to the rupiah; the basket is empty again.
  record SaleCompleted(Sale sale) implements Fact {}

  /// A receipt is about to be handed to the printer. On disk before the first byte leaves, so that
  /// after a crash it is known to be unknown.
  ///
  /// @param copy 0 for the receipt itself, then 1, 2, … for further copies
  record PrintStarted(String receipt, int copy, Instant at) implements Fact {}

  /// The printer took all of it, or did not.
  ///
  /// @param sent whether all bytes were handed over
  /// @param words why not, for the journal; empty when sent
  record PrintEnded(String receipt, int copy, boolean sent, String words) implements Fact {}

  /// The gateway said something that cannot be true of this order; a person must look.
  ///
  /// @param amount what it reported, nothing when no amount was told
  record Contradicted(OrderId order, Money amount, String words) implements Fact {}

  /// The counters of a state snapshot: the numbers that the next sale, order and basket line get,
  /// and the line that changed last.
  record Counted(long nextSale, long nextOrder, int nextLine, int newest) implements Fact {}

  /// The last sale of a state snapshot.
  record LastSale(Sale sale) implements Fact {}
}
