package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.TillState;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.sandbox.TransactionStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/// What follows from all that was seen so far: the till's state as its disk has it, and the
/// gateway's book.
public final class Books {
  private final InstantSource clock;
  private final TreeMap<String, Transaction> gateway = new TreeMap<>();
  private TillState durable = TillState.EMPTY;
  private int epoch;

  /// @param clock the gateway's
  Books(InstantSource clock) {
    this.clock = clock;
  }

  void enter(Seen seen) {
    switch (seen) {
      case Seen.Committed(var entry) -> durable = durable.after(entry.facts());
      case Seen.FolderLost _ -> {
        durable = TillState.EMPTY;
        epoch++;
      }
      case Seen.AtGateway(var transaction) -> gateway.put(transaction.orderId(), transaction);
      case Seen.Recovered _,
          Seen.Folded _,
          Seen.Wanted _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Shown _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.Quiet _ -> {
        // changes neither
      }
    }
  }

  /// @return what the acknowledged facts fold to
  TillState durable() {
    return durable;
  }

  /// @return counts the data folders that were lost before this one
  int epoch() {
    return epoch;
  }

  /// @return the newest transaction under that order id
  Optional<Transaction> atGateway(String order) {
    return Optional.ofNullable(gateway.get(order));
  }

  Collection<Transaction> gateway() {
    return gateway.values();
  }

  /// @return whether a customer could pay it now
  boolean isPayable(Transaction transaction) {
    Instant now = clock.instant();
    return transaction.status() == TransactionStatus.PENDING
        && now.isBefore(transaction.charge().expires());
  }
}
