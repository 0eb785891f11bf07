package id.laci.pos.audit;

/// How the export on the screen stands.
public sealed interface Export {
  /// None was asked for.
  record None() implements Export {}

  /// It is being written.
  record Writing() implements Export {}

  /// It is over.
  sealed interface Done extends Export {}

  /// It lies there.
  ///
  /// @param file where
  /// @param lines how many
  record Written(String file, long lines) implements Done {}

  /// It does not.
  ///
  /// @param reason in words, of whoever refused
  record Failed(String reason) implements Done {}
}
