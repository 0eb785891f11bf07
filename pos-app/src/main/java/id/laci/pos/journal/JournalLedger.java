package id.laci.pos.journal;

import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// The till's ledger on the journal: a step is one record of text, forced before it counts.
public final class JournalLedger implements Ledger {
  private final Journal journal;
  private final Runnable appended;

  /// @param appended told after every record, to nudge whoever follows the journal; must not block
  public JournalLedger(Journal journal, Runnable appended) {
    this.journal = journal;
    this.appended = appended;
  }

  @Override
  public Commit commit(
      id.laci.pos.ledger.Entry entry, Supplier<id.laci.pos.ledger.Entry> snapshot) {
    return switch (journal.append(bytes(entry), () -> bytes(snapshot.get()))) {
      case Append.Appended(var sequence) -> {
        appended.run();
        yield new Commit.Done(sequence);
      }
      case Append.NotAppended(var _, var reason) -> new Commit.Failed(reason);
    };
  }

  private static byte[] bytes(id.laci.pos.ledger.Entry entry) {
    return FactText.write(entry).getBytes(StandardCharsets.UTF_8);
  }

  /// What a journal folds to.
  public sealed interface Folding {
    /// @param state where the till goes on
    record Folded(TillState state) implements Folding {}

    /// A record is not what was written.
    record Broken(Damage damage) implements Folding {}

    /// A record is whole, and this program cannot read it.
    ///
    /// @param what which one, and why
    record Unreadable(String what) implements Folding {}
  }

  /// Folds the records from the last snapshot on.
  public static Folding fold(Journal journal) {
    Fold fold = new Fold();
    return switch (journal.read(journal.lastSnapshotSequence(), fold::take)) {
      case Reading.Broken(var damage) -> new Folding.Broken(damage);
      case Reading.Complete _ ->
          fold.unreadable
              .<Folding>map(Folding.Unreadable::new)
              .orElseGet(() -> new Folding.Folded(fold.state));
    };
  }

  /// Folds entries to a state and remembers the first that it cannot read.
  private static final class Fold {
    private TillState state = TillState.EMPTY;
    private Optional<String> unreadable = Optional.empty();

    private void take(Entry entry) {
      if (unreadable.isPresent()) {
        return;
      }
      try {
        state =
            switch (entry.kind()) {
              case EPOCH -> TillState.EMPTY;
              case SNAPSHOT -> TillState.EMPTY.after(facts(entry).facts());
              case STEP -> state.after(facts(entry).facts());
            };
      } catch (FactText.Unreadable e) {
        unreadable = Optional.of("record " + entry.sequence() + ": " + e.getMessage());
      }
    }

    private static id.laci.pos.ledger.Entry facts(Entry entry) throws FactText.Unreadable {
      return FactText.read(new String(entry.body(), StandardCharsets.UTF_8));
    }
  }
}
