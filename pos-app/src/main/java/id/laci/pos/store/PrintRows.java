package id.laci.pos.store;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import java.time.Instant;
import java.util.Optional;

/// Receipts: how the printing of each stands, and how it came to that.
final class PrintRows {
  private final Rows tables;

  PrintRows(Rows tables) {
    this.tables = tables;
  }

  void queued(Spot spot, PrintJob job) {
    put(job.receipt(), job.copy(), job.state(), job.at(), job.trouble());
    event(spot, job.receipt(), job.copy(), "ASKED", job.at(), job.trouble());
  }

  /// When it moved is when its entry was made: journals of an older release do not tell.
  void moved(Spot spot, Fact.PrintMoved moved) {
    put(moved.receipt(), moved.copy(), moved.state(), spot.at(), moved.trouble());
    event(spot, moved.receipt(), moved.copy(), moved.state().name(), spot.at(), moved.trouble());
  }

  private void put(
      String receipt, int copy, PrintJob.State state, Instant at, Optional<DeviceTrouble> trouble) {
    tables.put(
        "PRINT_JOB",
        2,
        new Row()
            .with("RECEIPT", receipt)
            .with("COPY", copy)
            .with("STATE", state.name())
            .with("AT_MS", at.toEpochMilli())
            .with("WORDS", trouble.map(Enum::name).orElse("")));
  }

  private void event(
      Spot spot,
      String receipt,
      int copy,
      String what,
      Instant at,
      Optional<DeviceTrouble> trouble) {
    tables.put(
        "PRINT_EVENT",
        Spot.KEYS,
        spot.row()
            .with("RECEIPT", receipt)
            .with("COPY", copy)
            .with("AT_MS", at.toEpochMilli())
            .with("WHAT", what)
            .with("TROUBLE", trouble.map(Enum::name).orElse("")));
  }
}
