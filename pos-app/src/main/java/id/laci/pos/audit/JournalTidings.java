package id.laci.pos.audit;

import java.util.List;

/// What came of an errand.
public sealed interface JournalTidings {
  /// Lines were looked for.
  ///
  /// @param filter as it was asked
  /// @param lines the newest first
  /// @param more whether there are more
  /// @param whole whether the journal could be read as far as that
  record Found(AuditFilter filter, List<AuditLine> lines, boolean more, boolean whole)
      implements JournalTidings {
    public Found {
      lines = List.copyOf(lines);
    }
  }

  /// A check comes along.
  ///
  /// @param percent 0 to 100
  record Checking(CheckKind kind, int percent) implements JournalTidings {}

  /// A check is over.
  record Checked(CheckKind kind, Verdict verdict) implements JournalTidings {}

  /// An export is over.
  record Exported(Export.Done done) implements JournalTidings {}
}
