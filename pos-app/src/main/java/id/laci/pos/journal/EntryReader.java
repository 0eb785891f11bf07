package id.laci.pos.journal;

/// Takes entries in the order of their sequence.
@FunctionalInterface
public interface EntryReader {
  /// Takes the next entry. An exception thrown here ends the reading and reaches the caller of
  /// [Journal#read].
  void entry(Entry entry);
}
