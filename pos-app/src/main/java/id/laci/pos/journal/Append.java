package id.laci.pos.journal;

/// What became of one append.
public sealed interface Append {
  /// The record is on the disk.
  ///
  /// @param sequence its place
  record Appended(long sequence) implements Append {}

  /// Nothing may be acknowledged, shown or sent. While [Cause#usable()] the record is not in the
  /// journal and never will be; otherwise the journal takes no more, and whether the record is
  /// there shows when it is opened again, as after a crash.
  ///
  /// @param cause for the program
  /// @param reason in words
  record NotAppended(Cause cause, String reason) implements Append {}

  /// Why a record was not appended.
  enum Cause {
    /// The body is longer than [Options#bodyBytesMax()].
    TOO_LARGE(true),
    /// A new segment begins and the snapshot is longer than [Options#bodyBytesMax()].
    SNAPSHOT_TOO_LARGE(true),
    /// No room for a new segment; works again once there is.
    DISK_FULL(true),
    /// A new segment could not be made for another reason; the next append tries again.
    NO_SEGMENT(true),
    /// Writing or forcing failed: what the medium now holds is not known.
    MEDIUM_FAILED(false),
    /// The journal was closed, or failed before.
    CLOSED(false);

    private final boolean usable;

    Cause(boolean usable) {
      this.usable = usable;
    }

    /// Whether a later append may succeed without opening the journal again.
    public boolean usable() {
      return usable;
    }
  }
}
