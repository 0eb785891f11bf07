package id.laci.pos.store;

import java.time.Instant;

/// Where a fact stands in the journal.
///
/// @param sequence of its entry
/// @param place in the entry, from 0
/// @param at when it became known, on the till's clock
record Spot(long sequence, int place, Instant at) {
  /// The columns of its key.
  static final int KEYS = 2;

  /// @return a row that begins with the key that no other fact has
  Row row() {
    return new Row().with("SEQUENCE", sequence).with("PLACE", place);
  }

  long millis() {
    return at.toEpochMilli();
  }
}
