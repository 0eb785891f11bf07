package id.laci.pos.audit;

/// The two checks.
public enum CheckKind {
  /// Every record of the journal, the chain between them, the signatures.
  CHAIN,
  /// Every row of the query copy against the journal.
  COPY
}
