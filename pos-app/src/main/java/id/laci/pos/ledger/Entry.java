package id.laci.pos.ledger;

import java.time.Instant;
import java.util.List;

/// The facts of one step: all of them are on disk, or none.
///
/// @param at when, on the till's clock
/// @param facts in the order in which they happened
public record Entry(Instant at, List<Fact> facts) {
  public Entry {
    facts = List.copyOf(facts);
  }
}
