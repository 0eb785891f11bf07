package id.laci.pos.ledger;

/// How much room the ledger has on its disk.
public enum Space {
  /// Enough for weeks.
  PLENTY,
  /// Running out: what is begun can be finished, and somebody should make room.
  LOW,
  /// Too little to begin a payment: what is begun can still be finished in the room laid by.
  NONE
}
