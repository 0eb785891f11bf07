package id.laci.pos.audit;

import java.util.OptionalLong;

/// What a check came to.
public sealed interface Verdict {
  /// The journal is whole, and every signature holds.
  ///
  /// @param records how many it has
  /// @param signed how many shifts are signed
  /// @param unsigned how many were closed before this till signed
  /// @param last the number of the last report that is signed
  /// @param fingerprint of the key that signs now; empty when none is known
  record ChainWhole(long records, long signed, long unsigned, OptionalLong last, String fingerprint)
      implements Verdict {}

  /// The journal is not what was written.
  ///
  /// @param record where it begins; 0 when that cannot be told
  record ChainBroken(ChainFault fault, long record) implements Verdict {}

  /// The copy says what the journal says.
  ///
  /// @param rows how many were compared
  /// @param upTo the last record that the copy holds
  record CopySame(long rows, long upTo) implements Verdict {}

  /// The copy says something else.
  ///
  /// @param table where the first row is that differs
  /// @param key which row
  /// @param column the first column that differs; empty when it is the row as such
  /// @param copy what the copy says; empty when it has no such row
  /// @param journal what the journal says; empty when it knows no such row
  /// @param record the journal's record that says so; 0 when none does
  record CopyDiffers(
      CopyFault fault,
      String table,
      String key,
      String column,
      String copy,
      String journal,
      long record)
      implements Verdict {}

  /// It could not be checked.
  ///
  /// @param reason in words, of whoever refused
  record Failed(String reason) implements Verdict {}

  /// Somebody ended it.
  record Stopped() implements Verdict {}

  /// What can be wrong with the journal.
  enum ChainFault {
    /// A file, or its end, is gone.
    GONE,
    /// A record is not what was written.
    CHANGED,
    /// A signature does not hold, is by another key, or is missing.
    SIGNATURE,
    /// The witness of the journal's end is gone or not its own.
    HEAD,
    /// The disk does not give it.
    DISK
  }

  /// What can be wrong with a row.
  enum CopyFault {
    /// It is not there.
    MISSING,
    /// The journal knows nothing of it.
    TOO_MANY,
    /// It says something else.
    CHANGED,
    /// Its checksum, or the count of its table, is wrong.
    CHECKSUM
  }
}
