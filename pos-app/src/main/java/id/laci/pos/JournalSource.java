package id.laci.pos;

import id.laci.pos.journal.Entry;
import id.laci.pos.journal.EntryReader;
import id.laci.pos.journal.Reading;
import id.laci.pos.store.EntrySource;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/// A journal as the query copy is held against it: open or at rest.
///
/// @param journal reads from a sequence to the end
/// @param last tells the last sequence
record JournalSource(BiFunction<Long, EntryReader, Reading> journal, LongSupplier last)
    implements EntrySource {
  private static final System.Logger LOG = System.getLogger(JournalSource.class.getName());

  @Override
  public void read(long fromSequence, Reader reader) {
    Reading reading =
        journal.apply(
            fromSequence,
            entry -> {
              boolean step = entry.kind() == Entry.Kind.STEP;
              String text = step ? new String(entry.body(), StandardCharsets.UTF_8) : "";
              reader.entry(entry.sequence(), step, text);
            });
    if (reading instanceof Reading.Broken(var damage)) {
      LOG.log(System.Logger.Level.ERROR, "the journal is damaged: " + damage.reason());
    }
  }

  @Override
  public long lastSequence() {
    return last.getAsLong();
  }
}
