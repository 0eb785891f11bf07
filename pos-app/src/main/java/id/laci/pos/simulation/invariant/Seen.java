package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.till.Effect;
import id.laci.pos.till.Snapshot;
import java.util.List;

/// Something that a bystander in the shop, at the disk or at the gateway can see.
public sealed interface Seen {
  /// The ledger told the till that this step is on disk, or a start found that it is.
  record Committed(Entry entry) implements Seen {}

  /// The till started.
  ///
  /// @param entries all steps that the journal holds, the oldest first
  record Recovered(List<Entry> entries) implements Seen {
    public Recovered {
      entries = List.copyOf(entries);
    }
  }

  /// What the journal alone folds to, without what is in memory: at a start, and when a new segment
  /// has been begun with all that is known.
  record Folded(TillState state) implements Seen {}

  /// The data folder is gone and a new one was made: a new epoch begins, and the till knows nothing
  /// of what was before.
  record FolderLost() implements Seen {}

  /// The till wants something done outside.
  record Wanted(Effect effect) implements Seen {}

  /// A charge left for the gateway, as the wire has it.
  record Charged(String order, Money amount) implements Seen {}

  /// The gateway accepted a refund, as the wire has it.
  record Refunded(String order, String key, Money amount) implements Seen {}

  /// The screens show this.
  record Shown(Snapshot snapshot) implements Seen {}

  /// The gateway told the till of an order by itself, and the till believed it.
  record Told(OrderId order) implements Seen {}

  /// A document is handed to the printer.
  record Printing(PrintJob job, Receipt document) implements Seen {}

  /// The printer put it on paper, or a part of it.
  record OnPaper(String receipt, int copy) implements Seen {}

  /// The gateway's own book has this now.
  record AtGateway(Transaction transaction) implements Seen {}

  /// Nothing goes wrong any more, everything was told, and time has passed.
  record Quiet() implements Seen {}
}
