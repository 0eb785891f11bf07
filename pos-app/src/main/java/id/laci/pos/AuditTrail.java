package id.laci.pos;

import id.laci.pos.audit.AuditFold;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.journal.Entry;
import id.laci.pos.ledger.FactText;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// Audit lines out of a journal's records as they go by.
final class AuditTrail {
  private final AuditFold fold;
  private final Consumer<AuditLine> lines;

  /// @param till its name
  AuditTrail(String till, Consumer<AuditLine> lines) {
    fold = new AuditFold(till);
    this.lines = lines;
  }

  /// Carries a record that this program cannot read out of the reading.
  static final class Unreadable extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Unreadable(long sequence, FactText.Unreadable cause) {
      super("record " + sequence + ": " + cause.getMessage(), cause);
    }
  }

  /// Takes the next record.
  ///
  /// @throws Unreadable when it is of a newer release
  void take(Entry entry) {
    try {
      switch (entry.kind()) {
        case EPOCH, SIGNATURE -> {
          // nobody did anything
        }
        case SNAPSHOT -> fold.restate(facts(entry));
        case STEP -> step(entry).forEach(lines);
      }
    } catch (FactText.Unreadable e) {
      throw new Unreadable(entry.sequence(), e);
    }
  }

  private List<AuditLine> step(Entry entry) throws FactText.Unreadable {
    return fold.step(entry.sequence(), facts(entry));
  }

  private static id.laci.pos.ledger.Entry facts(Entry entry) throws FactText.Unreadable {
    return FactText.read(new String(entry.body(), StandardCharsets.UTF_8));
  }
}
