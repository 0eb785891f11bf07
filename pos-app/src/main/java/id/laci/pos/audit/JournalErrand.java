package id.laci.pos.audit;

/// What is to be done about the journal beside the till. What comes of it are [JournalTidings].
public sealed interface JournalErrand {
  /// Look for the latest lines, [JournalView#LINES_MAX] of them at most.
  record Find(AuditFilter filter) implements JournalErrand {}

  /// Run a check.
  record Run(CheckKind kind) implements JournalErrand {}

  /// End the check that runs.
  record Stop() implements JournalErrand {}

  /// Write lines into a file.
  record Export(AuditFormat format, AuditFilter filter) implements JournalErrand {}
}
