package id.laci.pos.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a check found of the signatures that close shifts. Each of those that are counted holds.
///
/// @param signed how many closed shifts are signed
/// @param unsigned how many are not, because they were closed before this till signed
/// @param waiting the number of the last report, when a crash came before its signature: the next
///   start signs it
/// @param last the latest signature
/// @param keys who signed, in the order in which each began: one, and one more after a restoring
public record Signatures(
    long signed, long unsigned, OptionalLong waiting, Optional<Last> last, List<Key> keys) {
  /// No shift was closed.
  static final Signatures NONE =
      new Signatures(0, 0, OptionalLong.empty(), Optional.empty(), List.of());

  public Signatures {
    keys = List.copyOf(keys);
  }

  /// The latest signature.
  ///
  /// @param number of the report that it closes
  /// @param sequence of the record that it is
  public record Last(long number, long sequence) {}

  /// One key that signed.
  ///
  /// @param fingerprint eight groups of four
  /// @param first the first record that it signed in
  public record Key(String fingerprint, long first) {}

  /// @return a fingerprint as people type it, in the form of [Key#fingerprint()]; empty if it is
  ///   none
  public static Optional<String> readFingerprint(String typed) {
    return VerifyKey.readFingerprint(typed);
  }
}
