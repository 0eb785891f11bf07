package id.laci.pos.journal;

/// What opening a journal found and did.
///
/// @param created there was no journal, so one was begun with a new epoch
/// @param cleanStop the journal was closed, and nothing was appended since; after any other stop
///   what was derived from the journal deserves a check
/// @param tornBytes the length of what a crash left of a record that was never acknowledged; 0 when
///   there was nothing; it was dropped
/// @param lastSequence the last record
/// @param snapshotSequence the record from which the state is folded
public record RecoveryReport(
    boolean created, boolean cleanStop, long tornBytes, long lastSequence, long snapshotSequence) {}
