package id.laci.pos.audit;

/// What a person wants of the journal.
public sealed interface JournalWish {
  /// See the latest lines of these.
  record Find(AuditFilter filter) implements JournalWish {}

  /// Have the chain of the journal and its signatures checked.
  record CheckChain() implements JournalWish {}

  /// Have the query copy compared with the journal.
  record CompareCopy() implements JournalWish {}

  /// End the check that runs.
  record Stop() implements JournalWish {}

  /// Have the lines that are looked for written out.
  record Export(AuditFormat format) implements JournalWish {}
}
