package id.laci.pos.store.crash;

import id.laci.pos.store.EntrySource;
import java.util.List;

/// The journal as the copy follows it, up to some entry.
final class Tape implements EntrySource {
  private final List<String> entries;
  private volatile int end;

  /// @param entries all that will ever be on it
  /// @param end how many are there now
  Tape(List<String> entries, int end) {
    this.entries = entries;
    this.end = end;
  }

  void grow() {
    int next = end + 1;
    end = next;
  }

  @Override
  public void read(long fromSequence, Reader reader) {
    int last = end;
    for (int at = (int) Math.max(1, fromSequence); at <= last; at++) {
      reader.entry(at, true, entries.get(at - 1));
    }
  }

  @Override
  public long lastSequence() {
    return end;
  }
}
