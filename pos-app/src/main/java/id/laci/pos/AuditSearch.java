package id.laci.pos;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.audit.JournalView;
import id.laci.pos.journal.Entry;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Reading;
import id.laci.pos.ledger.FactText;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks for the latest audit lines in an open journal, segment by segment from its end: each
/// begins with a snapshot, so nothing of what was before is needed. Where days are asked for, what
/// lies wholly before or behind them is not read, by the till's clock.
///
/// @param till its name
/// @param zone the shop's
record AuditSearch(Journal journal, String till, ZoneId zone) {
  private static final System.Logger LOG = System.getLogger(AuditSearch.class.getName());

  /// Ends a reading.
  private static final class Enough extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Enough() {
      super("enough was read", null, false, false);
    }
  }

  /// @return what was found; empty when it was stopped
  Optional<JournalTidings> find(AuditFilter filter, BooleanSupplier stop) {
    List<AuditLine> found = new ArrayList<>();
    boolean whole = true;
    long end = journal.lastSequence() + 1;
    while (end > 1 && found.size() <= JournalView.LINES_MAX) {
      if (stop.getAsBoolean()) {
        return Optional.empty();
      }
      long start = startOf(end - 1);
      if (start == 0) {
        whole = false;
        break;
      }
      Optional<Instant> opened = openedAt(start);
      if (!isBehind(opened, filter)) {
        List<AuditLine> lines = new ArrayList<>();
        whole &= read(start, end, filter, lines);
        Collections.reverse(lines);
        found.addAll(lines);
      }
      if (isBefore(opened, filter)) {
        break;
      }
      end = start;
    }
    boolean more = found.size() > JournalView.LINES_MAX;
    List<AuditLine> latest = more ? found.subList(0, JournalView.LINES_MAX) : found;
    return Optional.of(new JournalTidings.Found(filter, latest, more, whole));
  }

  /// Whether all of a segment, and all after it, lies behind the days that are asked for.
  private boolean isBehind(Optional<Instant> opened, AuditFilter filter) {
    return opened.isPresent()
        && filter.end(zone).filter(last -> !opened.get().isBefore(last)).isPresent();
  }

  /// Whether all before a segment lies before the days that are asked for.
  private boolean isBefore(Optional<Instant> opened, AuditFilter filter) {
    return opened.isPresent()
        && filter.begin(zone).filter(first -> opened.get().isBefore(first)).isPresent();
  }

  /// @return 0 when the medium does not tell
  private long startOf(long sequence) {
    try {
      return journal.startOf(sequence);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "the journal cannot be read", e);
      return 0;
    }
  }

  /// @return when the snapshot at the start of a segment was made; empty where it is none
  private Optional<Instant> openedAt(long start) {
    List<Instant> at = new ArrayList<>();
    try {
      var _ =
          journal.read(
              start,
              entry -> {
                if (entry.kind() == Entry.Kind.SNAPSHOT) {
                  at.add(madeAt(entry));
                }
                throw new Enough();
              });
    } catch (Enough _) {
      return at.stream().findFirst();
    } catch (AuditTrail.Unreadable _) {
      return Optional.empty(); // told when it is read
    }
    return Optional.empty();
  }

  private static Instant madeAt(Entry entry) {
    try {
      return FactText.read(new String(entry.body(), StandardCharsets.UTF_8)).at();
    } catch (FactText.Unreadable e) {
      throw new AuditTrail.Unreadable(entry.sequence(), e);
    }
  }

  /// @return whether all of it could be read
  private boolean read(long start, long end, AuditFilter filter, List<AuditLine> lines) {
    AuditTrail trail =
        new AuditTrail(
            till,
            line -> {
              if (filter.matches(line, zone)) {
                lines.add(line);
              }
            });
    try {
      Reading reading =
          journal.read(
              start,
              entry -> {
                if (entry.sequence() >= end) {
                  throw new Enough();
                }
                trail.take(entry);
              });
      return reading instanceof Reading.Complete;
    } catch (Enough _) {
      return true;
    } catch (AuditTrail.Unreadable e) {
      LOG.log(System.Logger.Level.ERROR, "the journal cannot be read", e);
      return false;
    }
  }
}
