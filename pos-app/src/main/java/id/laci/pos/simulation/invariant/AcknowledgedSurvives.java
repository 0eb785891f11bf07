package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.TillState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Invariant 4: what was acknowledged is there after every crash, in order and unchanged, and
/// beyond it at most the one step that was being written; and what the journal alone folds to is
/// what the steps fold to, however many segments lie between.
final class AcknowledgedSurvives implements Invariant {
  private final List<Entry> acknowledged = new ArrayList<>();

  @Override
  public String name() {
    return "4: what was acknowledged survives";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.Committed(var entry) -> {
        acknowledged.add(entry);
        yield Optional.empty();
      }
      case Seen.FolderLost _ -> {
        acknowledged.clear();
        yield Optional.empty();
      }
      case Seen.Recovered(var entries) -> compare(entries);
      case Seen.Folded(var state) -> compare(state, books.durable());
      case Seen.Wanted _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Shown _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.AtGateway _,
          Seen.Quiet _ ->
          Optional.empty();
    };
  }

  private static Optional<String> compare(TillState folded, TillState durable) {
    return folded.equals(durable)
        ? Optional.empty()
        : Optional.of("the journal folds to " + folded + ", its steps to " + durable);
  }

  private Optional<String> compare(List<Entry> found) {
    if (found.size() < acknowledged.size()) {
      return Optional.of(
          "of " + acknowledged.size() + " acknowledged steps " + found.size() + " are left");
    }
    if (found.size() > acknowledged.size() + 1) {
      return Optional.of(
          found.size() + " steps are there and " + acknowledged.size() + " were acknowledged");
    }
    for (int i = 0; i < acknowledged.size(); i++) {
      if (!found.get(i).equals(acknowledged.get(i))) {
        return Optional.of("step " + i + " was " + acknowledged.get(i) + ", is " + found.get(i));
      }
    }
    return Optional.empty();
  }
}
