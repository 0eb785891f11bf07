package id.laci.pos.claim;

import java.util.Optional;

/// Where an event leads a claim.
///
/// @param next the claim afterwards; the same as before when nothing follows from the event
/// @param objection why the event was refused, if it was
public record ClaimStep(StaticClaim next, Optional<Objection> objection) {
  static ClaimStep to(StaticClaim next) {
    return new ClaimStep(next, Optional.empty());
  }

  static ClaimStep refused(StaticClaim stays, Objection why) {
    return new ClaimStep(stays, Optional.of(why));
  }

  /// Why an event is refused.
  public enum Objection {
    /// Somebody has claimed it already, so it is neither claimed again nor withdrawn.
    CLAIMED_ALREADY,
    /// The money is there: it goes on the sale, and the code is not taken back.
    PAID_ALREADY,
    /// The sale was paid another way: money that comes is late.
    SETTLED_OTHERWISE,
    /// The approval is for another act, or its time is over.
    APPROVAL_DOES_NOT_FIT,
    /// The rules may match the exact amount alone.
    AMOUNT_DIFFERS,
    /// Only a claim that somebody must look at can be written off, and only with a reason.
    NOTHING_TO_WRITE_OFF
  }
}
