package id.laci.pos.simulation.invariant;

import id.laci.pos.refund.Refund;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Sees everything in one world and knows at once when something is wrong.
public final class Witness {
  private final List<Invariant> invariants;
  private final Books books;

  /// @param clock the gateway's
  public Witness(List<Invariant> invariants, InstantSource clock) {
    this.invariants = List.copyOf(invariants);
    this.books = new Books(clock);
  }

  /// @throws Broken when an invariant does not hold any more
  public void see(Seen seen) {
    books.enter(seen);
    for (Invariant invariant : invariants) {
      Optional<String> wrong = invariant.after(seen, books);
      if (wrong.isPresent()) {
        throw new Broken(invariant.name(), wrong.get());
      }
    }
  }

  /// @return whether nothing is open in the till's state, as far as was seen
  public boolean isQuiet() {
    return books.durable().open().isEmpty()
        && books.durable().refunds().unfinished().stream().allMatch(Refund::isOver);
  }
}
