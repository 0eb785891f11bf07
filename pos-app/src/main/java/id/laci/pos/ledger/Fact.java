package id.laci.pos.ledger;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.time.Instant;
import java.util.Optional;

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

  /// A receipt is to be printed.
  record PrintQueued(PrintJob job) implements Fact {}

  /// A receipt came closer to being printed, or did not. Being sent is on disk before the first
  /// byte leaves, so that after a crash it is known to be unknown.
  ///
  /// @param copy 0 for the receipt itself, then 1, 2, … for further copies
  /// @param trouble what kept it from being printed, when something did
  record PrintMoved(
      String receipt, int copy, PrintJob.State state, Optional<DeviceTrouble> trouble, Instant at)
      implements Fact {}

  /// The drawer is about to be opened, once.
  ///
  /// @param receipt for which sale; empty when for none
  record DrawerOpened(String receipt, Instant at) implements Fact {}

  /// The gateway said something that cannot be true of this order; a person must look.
  ///
  /// @param amount what it reported, nothing when no amount was told
  record Contradicted(OrderId order, Money amount, String words) implements Fact {}

  /// A person has looked at what the gateway said of this order.
  record ContradictionSeen(OrderId order) implements Fact {}

  /// The counters of a state snapshot: the numbers that the next sale, order and basket line get,
  /// and the line that changed last.
  record Counted(long nextSale, long nextOrder, int nextLine, int newest) implements Fact {}

  /// The last sale of a state snapshot.
  record LastSale(Sale sale) implements Fact {}
}
