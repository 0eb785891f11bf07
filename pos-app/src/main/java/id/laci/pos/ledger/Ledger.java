package id.laci.pos.ledger;

import java.util.function.Supplier;

/// Where facts become lasting. Called by the till's thread alone.
public interface Ledger {
  /// Forces a step to disk before it returns.
  ///
  /// @param entry what happened
  /// @param snapshot tells the state before `entry`, asked for when a new segment opens
  Commit commit(Entry entry, Supplier<Entry> snapshot);

  /// What came of it.
  sealed interface Commit {
    /// On disk.
    ///
    /// @param sequence the step's place in the journal
    record Done(long sequence) implements Commit {}

    /// Not on disk; as if it had never been asked for.
    ///
    /// @param words why, for a person
    record Failed(String words) implements Commit {}
  }
}
