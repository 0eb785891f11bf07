package id.laci.pos.ledger;

import java.time.Instant;

/// A receipt that was to be printed.
///
/// @param receipt the receipt number
/// @param copy 0 for the receipt itself, then 1, 2, … for further copies
/// @param state how it is doing
/// @param at when it was handed to the printer
public record PrintJob(String receipt, int copy, State state, Instant at) {
  /// How a print is doing.
  public enum State {
    /// Being handed over, or the program ended while it was: nobody knows.
    STARTED,
    /// The printer took all of it.
    SENT,
    /// It did not come out.
    FAILED
  }

  PrintJob ended(boolean sent) {
    return new PrintJob(receipt, copy, sent ? State.SENT : State.FAILED, at);
  }
}
