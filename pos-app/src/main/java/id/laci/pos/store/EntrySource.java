package id.laci.pos.store;

/// The journal as the store follows it. May be read while it grows.
public interface EntrySource {
  /// Hands out the entries from a sequence to the present end, in order.
  void read(long fromSequence, Reader reader);

  /// @return the sequence of the last entry
  long lastSequence();

  /// Takes entries.
  interface Reader {
    /// @param sequence its place
    /// @param step whether it holds the facts of a step; all else only restates what is known
    /// @param text the entry as [id.laci.pos.ledger.FactText] wrote it; empty when it is no step
    void entry(long sequence, boolean step, String text);
  }
}
