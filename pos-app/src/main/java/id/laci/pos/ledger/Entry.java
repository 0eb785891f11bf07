package id.laci.pos.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The facts of one step: all of them are on disk, or none.
///
/// @param at when, on the till's clock
/// @param ahead how much the till's clock was ahead of the gateway's when the gateway last told its
///   own, since the program was started; negative when behind; empty while it has told nothing, and
///   in entries of older releases
/// @param facts in the order in which they happened
public record Entry(Instant at, Optional<Duration> ahead, List<Fact> facts) {
  public Entry {
    facts = List.copyOf(facts);
  }

  /// Of a moment that no other clock tells.
  public Entry(Instant at, List<Fact> facts) {
    this(at, Optional.empty(), facts);
  }
}
