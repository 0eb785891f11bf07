package id.laci.pos.journal;

import java.util.Optional;

/// One record as a reader sees it: opened, with its place in the sequence. Two entries are equal
/// when they are the same object; the body is the reader's own copy.
///
/// @param sequence from 1, without holes within an epoch
/// @param kind what the body is
/// @param body the bytes that were appended
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a decoder: never compared or kept
public record Entry(long sequence, Kind kind, byte[] body) {
  /// What a record holds.
  public enum Kind {
    /// The first record of a journal; its body is the epoch, eight bytes. The state is empty here.
    EPOCH(1),
    /// The state after all records before this one, as the till encoded it.
    SNAPSHOT(2),
    /// The facts of one step.
    STEP(3),
    /// The chain up to the record before, signed, because that one closed a shift.
    SIGNATURE(4);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /// The number on the disk; never reused for another meaning.
    int code() {
      return code;
    }

    /// Whether the state is folded from such a record on.
    boolean isState() {
      return switch (this) {
        case EPOCH, SNAPSHOT -> true;
        case STEP, SIGNATURE -> false;
      };
    }

    static Optional<Kind> of(int code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
