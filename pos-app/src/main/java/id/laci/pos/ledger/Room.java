package id.laci.pos.ledger;

/// How much can still be written down. What is begun while there is room can be ended: the
/// journal's room is laid by in advance and needs nothing more from the disk.
///
/// @param level what follows for selling
/// @param journalBytes laid by for the journal
/// @param diskBytes free on the disk beside that
public record Room(Level level, long journalBytes, long diskBytes) {
  /// Below a quarter of a segment no payment begins: with 8 MiB that leaves 2 MiB, some thousand
  /// records, to those that are open and to their receipts.
  private static final int LOW_PART = 4;

  /// Below a sixty-fourth not even one more record of any length is sure to fit.
  private static final int NONE_PART = 64;

  /// So many segments should be free on the disk, for the next spares and for the query copy.
  private static final int TIGHT_SEGMENTS = 4;

  /// What the room means for selling, in falling order.
  public enum Level {
    /// Nothing to be said.
    PLENTY,
    /// The disk is all but full; the journal still has its room. Selling goes on, and somebody
    /// should make room.
    TIGHT,
    /// What is open can be ended; no payment may begin.
    LOW,
    /// Nothing more may be begun at all.
    NONE;

    /// @return whether a payment may begin, so that its end is sure to be written down
    public boolean mayBegin() {
      return switch (this) {
        case PLENTY, TIGHT -> true;
        case LOW, NONE -> false;
      };
    }
  }

  /// @param journalBytes laid by for the journal
  /// @param spare whether a whole segment is among them
  /// @param segmentBytes the size of a segment
  /// @param diskBytes free on the disk beside that
  /// @return what follows
  public static Room of(long journalBytes, boolean spare, long segmentBytes, long diskBytes) {
    Level level;
    if (journalBytes < segmentBytes / NONE_PART) {
      level = Level.NONE;
    } else if (journalBytes < segmentBytes / LOW_PART) {
      level = Level.LOW;
    } else if (!spare || diskBytes < TIGHT_SEGMENTS * segmentBytes) {
      level = Level.TIGHT;
    } else {
      level = Level.PLENTY;
    }
    return new Room(level, journalBytes, diskBytes);
  }
}
