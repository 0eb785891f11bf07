package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Compares what the copy held after an unclean stop with what the journal says it must hold: for
/// every table how many rows, how much money, and the sum of the rows' checksums. It finds what the
/// copy cannot tell about itself, such as a row that is gone together with the note that counted
/// it.
///
/// It reads the whole journal up to the entry that the copy had, so it runs beside the trade.
///
/// @param source the journal
/// @param found what the copy held
/// @param upTo the last entry that the copy had
record Audit(EntrySource source, SortedMap<String, Sums> found, long upTo) {
  private static final System.Logger LOG = System.getLogger(Audit.class.getName());

  /// @param stop asked now and then; the audit then ends without a result
  /// @return what differs, if something does
  Optional<Distrust> run(BooleanSupplier stop) {
    JournalFold fold = new JournalFold();
    try {
      if (!read(new Projection(fold), stop)) {
        LOG.log(System.Logger.Level.ERROR, "the journal ends before entry " + upTo);
        return Optional.empty();
      }
    } catch (Stopped stopped) {
      if (stopped.getCause() != null) {
        LOG.log(System.Logger.Level.ERROR, "the query copy cannot be audited", stopped.getCause());
      }
      return Optional.empty();
    }
    return differing(fold.sums());
  }

  /// @return whether it was read as far as the copy had it; a damaged journal ends early, and says
  ///   nothing of the copy
  private boolean read(Projection projection, BooleanSupplier stop) {
    AtomicLong last = new AtomicLong();
    source.read(
        1,
        (sequence, step, text) -> {
          if (stop.getAsBoolean()) {
            throw new Stopped(null);
          }
          last.set(sequence);
          if (step && sequence <= upTo) {
            try {
              projection.apply(sequence, FactText.read(text));
            } catch (FactText.Unreadable e) {
              throw new Stopped(e);
            }
          }
        });
    return last.get() >= upTo;
  }

  private Optional<Distrust> differing(Map<String, Sums> expected) {
    for (Map.Entry<String, Sums> table : expected.entrySet()) {
      Sums there = found.getOrDefault(table.getKey(), Sums.NONE);
      if (!there.equals(table.getValue())) {
        return Optional.of(
            new Distrust(
                Distrust.Reason.JOURNAL,
                "%s has %s; by the journal it has %s"
                    .formatted(table.getKey(), there.words(), table.getValue().words())));
      }
    }
    return Optional.empty();
  }

  /// Ends the reading.
  private static final class Stopped extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Stopped(@Nullable Exception cause) {
      super("the audit was ended", cause, false, false);
    }
  }
}
