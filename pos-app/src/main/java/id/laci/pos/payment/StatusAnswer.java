package id.laci.pos.payment;

/// What came of asking for an order's status.
public sealed interface StatusAnswer {
  /// The gateway spoke.
  record Heard(Word word) implements StatusAnswer {}

  /// The gateway will not tell (a wrong key, say).
  record Refused(Refusal why, String detail) implements StatusAnswer {}

  /// Nothing is known.
  record Unheard(Silence why) implements StatusAnswer {}
}
