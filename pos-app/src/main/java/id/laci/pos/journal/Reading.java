package id.laci.pos.journal;

/// How a reading of the journal ended. Entries handed out before were whole and in order in either
/// case.
public sealed interface Reading {
  /// Every record from the one asked for to the end was whole.
  ///
  /// @param lastSequence the sequence of the last record that was there when the reading began
  record Complete(long lastSequence) implements Reading {}

  /// A record was not what was written, or could not be read; nothing after it was handed out.
  record Broken(Damage damage) implements Reading {}
}
