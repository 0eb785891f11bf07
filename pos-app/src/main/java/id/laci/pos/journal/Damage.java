package id.laci.pos.journal;

/// The first thing found in a journal that no crash explains. The journal repairs nothing of this
/// kind by itself: a repair could hide what happened.
///
/// @param kind for the program
/// @param sequence the record, or the first record of the segment, that is concerned
/// @param reason what was found, in words
/// @param remedy what a person should do
public record Damage(Kind kind, long sequence, String reason, String remedy) {
  private static final String REMEDY =
      "Delete nothing. Copy the whole data folder to another disk, then restore the latest backup"
          + " (laci restore BACKUP --replace) or call support with the copy.";

  /// What kind of thing was found.
  public enum Kind {
    /// A segment's file is not there.
    SEGMENT_MISSING,
    /// A segment's header or size is not what was written, or it belongs elsewhere.
    SEGMENT_WRONG,
    /// A record is not readable although a later one is.
    RECORD_UNREADABLE,
    /// A whole record does not follow the one before.
    CHAIN_BROKEN,
    /// A whole record was not sealed with this journal's key in this place.
    SEAL_BROKEN,
    /// A signature does not hold, or is not by the key of its epoch.
    SIGNATURE_WRONG,
    /// A shift was closed without a signature although others before it have one.
    SIGNATURE_MISSING,
    /// The journal ends before the record that its head names.
    TAIL_CUT,
    /// The head is not there.
    HEAD_MISSING,
    /// The head does not bear this journal's mark.
    HEAD_WRONG,
    /// The medium refused to give the bytes.
    MEDIUM_FAILED
  }

  static Damage of(Kind kind, long sequence, String reason) {
    return new Damage(kind, sequence, reason, REMEDY);
  }
}
