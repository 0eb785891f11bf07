package id.laci.pos.ledger;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.sale.Sale;
import java.time.Instant;
import java.util.Optional;

/// A receipt to be printed. Named by receipt number and copy: nothing is printed twice under one
/// name, unless the printer is known to have taken none of it.
///
/// @param sale what was sold
/// @param copy 0 for the receipt itself, then 1, 2, … for further copies, which say so
/// @param language the tag of the language in which it is printed
/// @param state how it is doing
/// @param at when it was asked for
/// @param trouble what kept it from being printed
public record PrintJob(
    Sale sale,
    int copy,
    String language,
    State state,
    Instant at,
    Optional<DeviceTrouble> trouble) {

  /// How a job is doing.
  public enum State {
    /// Waits for the printer, which took none of it so far.
    QUEUED,
    /// Waited too long to be printed by itself: a person decides.
    HELD,
    /// Being handed over.
    SENDING,
    /// The printer took all of it and cannot tell more.
    SENT,
    /// The printer says that it is on paper.
    PRINTED,
    /// Some of it went out and nobody knows what came of it: a person decides.
    UNKNOWN,
    /// Let go by a person.
    DROPPED
  }

  /// A job that nothing has been done about yet.
  public static PrintJob queued(Sale sale, int copy, String language, Instant at) {
    return new PrintJob(sale, copy, language, State.QUEUED, at, Optional.empty());
  }

  /// @return the receipt number
  public String receipt() {
    return sale.receipt();
  }

  /// @return whether nothing more will happen to it
  public boolean isOver() {
    return switch (state) {
      case SENT, PRINTED, DROPPED -> true;
      case QUEUED, HELD, SENDING, UNKNOWN -> false;
    };
  }

  PrintJob now(State other, Optional<DeviceTrouble> why) {
    return new PrintJob(sale, copy, language, other, at, why);
  }
}
