package id.laci.pos.journal;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.shift.ShiftEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// The till's ledger on the journal: a step is one record of text, forced before it counts.
public final class JournalLedger implements Ledger {
  private static final String SHIFT = "\"f\":\"shift\"";

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
    return switch (journal.append(bytes(entry), closes(entry), () -> bytes(snapshot.get()))) {
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

  /// @return the number of the report, if the step closes a shift
  private static OptionalLong closes(id.laci.pos.ledger.Entry entry) {
    for (Fact fact : entry.facts()) {
      if (fact instanceof Fact.ShiftMoved(ShiftEvent.Closed(var report))) {
        return OptionalLong.of(report.number());
      }
    }
    return OptionalLong.empty();
  }

  /// The same for a step as it lies in the journal. Most steps need not be decoded for it.
  static OptionalLong closes(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (!text.contains(SHIFT)) {
      return OptionalLong.empty();
    }
    try {
      return closes(FactText.read(text));
    } catch (FactText.Unreadable _) {
      return OptionalLong.empty(); // of a newer release: what it closes is for that one to tell
    }
  }

  /// Signs the last step if it closed a shift and a crash came before its signature. To be done
  /// when a journal that will go on has been folded, before anything is appended.
  ///
  /// @return why it could not be signed, if it could not
  public static Optional<String> signLast(Journal journal, Folding.Folded folded) {
    if (folded.unsigned().isEmpty()) {
      return Optional.empty();
    }
    long number = folded.unsigned().getAsLong();
    return journal
        .sign(
            number, () -> bytes(new id.laci.pos.ledger.Entry(folded.at(), folded.state().facts())))
        .flatMap(
            append ->
                append instanceof Append.NotAppended(var _, var reason)
                    ? Optional.of(reason)
                    : Optional.empty());
  }

  /// What a journal folds to.
  public sealed interface Folding {
    /// @param state where the till goes on
    /// @param unsigned the number of the report, when the last step closed a shift and is not
    ///   signed
    /// @param at when the last step was
    record Folded(TillState state, OptionalLong unsigned, Instant at) implements Folding {}

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
              .orElseGet(() -> new Folding.Folded(fold.state, fold.unsigned, fold.at));
    };
  }

  /// Folds entries to a state and remembers the first that it cannot read.
  private static final class Fold {
    private TillState state = TillState.EMPTY;
    private OptionalLong unsigned = OptionalLong.empty();
    private Instant at = Instant.EPOCH;
    private Optional<String> unreadable = Optional.empty();

    private void take(Entry entry) {
      if (unreadable.isPresent()) {
        return;
      }
      try {
        switch (entry.kind()) {
          case EPOCH -> state = TillState.EMPTY;
          case SNAPSHOT -> state = TillState.EMPTY.after(facts(entry).facts());
          case SIGNATURE -> unsigned = OptionalLong.empty();
          case STEP -> {
            id.laci.pos.ledger.Entry step = facts(entry);
            state = state.after(step.facts());
            unsigned = closes(step);
            at = step.at();
          }
        }
      } catch (FactText.Unreadable e) {
        unreadable = Optional.of("record " + entry.sequence() + ": " + e.getMessage());
      }
    }

    private static id.laci.pos.ledger.Entry facts(Entry entry) throws FactText.Unreadable {
      return FactText.read(new String(entry.body(), StandardCharsets.UTF_8));
    }
  }
}
