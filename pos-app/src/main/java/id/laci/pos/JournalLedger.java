package id.laci.pos;

import id.laci.pos.journal.Append;
import id.laci.pos.journal.Journal;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// The till's ledger on the journal: a step is one record of text, forced before it counts.
final class JournalLedger implements Ledger {
  private final Journal journal;
  private final Runnable appended;

  /// @param appended told after every record, to nudge whoever follows the journal; must not block
  JournalLedger(Journal journal, Runnable appended) {
    this.journal = journal;
    this.appended = appended;
  }

  @Override
  public Commit commit(Entry entry, Supplier<Entry> snapshot) {
    return switch (journal.append(bytes(entry), () -> bytes(snapshot.get()))) {
      case Append.Appended(var sequence) -> {
        appended.run();
        yield new Commit.Done(sequence);
      }
      case Append.NotAppended(var _, var reason) -> new Commit.Failed(reason);
    };
  }

  private static byte[] bytes(Entry entry) {
    return FactText.write(entry).getBytes(StandardCharsets.UTF_8);
  }
}
