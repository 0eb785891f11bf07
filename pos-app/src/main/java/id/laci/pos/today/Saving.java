package id.laci.pos.today;

/// How it stands with a file that was wanted.
public sealed interface Saving {
  /// It is being written.
  record Busy() implements Saving {}

  /// It lies there, whole.
  ///
  /// @param file its path
  record Saved(String file) implements Saving {}

  /// Nothing was written.
  record NotSaved(Why why) implements Saving {}

  /// Why nothing was written.
  enum Why {
    /// The disk is full.
    FULL,
    /// The folder may not be written to, or the disk fails.
    FORBIDDEN,
    /// The copy cannot be asked now.
    NOT_READY
  }
}
