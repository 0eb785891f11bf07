package id.laci.pos.claim;

import id.laci.pos.approval.Approval;
import java.time.Instant;
import java.util.Optional;

/// What can happen to a claim.
public sealed interface ClaimEvent {
  /// The cashier says that the customer's screen shows the payment.
  ///
  /// @param approval the manager's word, where a limit is passed now; it replaces an earlier one
  record PaymentSeen(Testimony testimony, Optional<Approval> approval) implements ClaimEvent {}

  /// The cashier takes the code off the screen, or the sale was paid another way.
  ///
  /// @param settledOtherwise whether the sale is paid
  record WithdrawAsked(String by, Instant at, boolean settledOtherwise) implements ClaimEvent {}

  /// The settlement shows the money.
  record Found(Match match) implements ClaimEvent {}

  /// The settlement of that time was read and does not plainly show the money.
  record NotFound(StaticClaim.Doubt why, Instant at) implements ClaimEvent {}

  /// A manager gives it up.
  ///
  /// @param reason in the manager's words, not blank
  record WrittenOff(Approval approval, String reason, Instant at) implements ClaimEvent {}
}
