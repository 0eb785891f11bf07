package id.laci.pos.ledger;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.sale.Sale;
import java.time.Instant;
import java.util.Optional;

/// A paper to be printed: a receipt, or the report of a shift. Named by the paper's number and
/// copy: nothing is printed twice under one name, unless the printer is known to have taken none of
/// it.
///
/// @param paper what is to be printed
/// @param copy 0 for the paper itself, then 1, 2, … for further copies, which say so
/// @param language the tag of the language in which it is printed
/// @param state how it is doing
/// @param at when it was asked for
/// @param trouble what kept it from being printed
public record PrintJob(
    Paper paper,
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
  public static PrintJob queued(Paper paper, int copy, String language, Instant at) {
    return new PrintJob(paper, copy, language, State.QUEUED, at, Optional.empty());
  }

  /// A job for the receipt of a sale that nothing has been done about yet.
  public static PrintJob queued(Sale sale, int copy, String language, Instant at) {
    return queued(new Paper.OfSale(sale), copy, language, at);
  }

  /// @return the paper's number: of a sale's receipt, or of a shift's report
  public String receipt() {
    return paper.number();
  }

  /// @return whether nothing more will happen to it
  public boolean isOver() {
    return switch (state) {
      case SENT, PRINTED, DROPPED -> true;
      case QUEUED, HELD, SENDING, UNKNOWN -> false;
    };
  }

  PrintJob now(State other, Optional<DeviceTrouble> why) {
    return new PrintJob(paper, copy, language, other, at, why);
  }
}
