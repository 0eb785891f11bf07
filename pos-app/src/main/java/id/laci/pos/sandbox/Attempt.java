package id.laci.pos.sandbox;

import java.time.Instant;

/// What a customer tried with a code. The gateway's callers never hear of an attempt that failed.
///
/// @param at when
/// @param issuer whose wallet
/// @param result what came of it
public record Attempt(Instant at, String issuer, Result result) {
  /// What can come of it.
  public enum Result {
    /// The money moved.
    PAID,
    /// The money moved although the transaction was over.
    PAID_LATE,
    /// The wallet holds too little; the code lives on.
    TOO_LITTLE_BALANCE,
    /// The wallet says the code has expired.
    EXPIRED,
    /// The merchant or the wallet's side had ended it.
    ENDED,
    /// It was paid before.
    ALREADY_PAID,
    /// The customer will pay when the code has expired.
    WILL_PAY_LATE,
    /// The customer walked away.
    WALKED_AWAY,
    /// There is no such transaction.
    UNKNOWN
  }
}
