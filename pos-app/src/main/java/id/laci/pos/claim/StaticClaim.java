package id.laci.pos.claim;

import id.laci.pos.approval.Approval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One payment by the merchant's own static code. A person's word makes it [Claimed], which stays
/// unverified; only the acquirer's settlement makes it [Matched].
///
/// The code never expires and can be paid twice, so no state is the end of it: money that comes by
/// a withdrawn code is [PaidLate], money that comes again is kept beside the first.
public sealed interface StaticClaim {
  /// @return what was asked of the customer
  Demand demand();

  /// @return whether goods may have gone for money that nobody has found yet
  default boolean isUnverified() {
    return switch (this) {
      case Claimed _, Unmatched _ -> true;
      case Shown _, Matched _, Lost _, Withdrawn _, PaidLate _ -> false;
    };
  }

  /// @return money that came and belongs to no sale, so that a refund is due or a person puts it on
  ///   a sale
  default List<Match> refundsDue() {
    return switch (this) {
      case Matched(var _, var _, var _, var again) -> again;
      case PaidLate(var _, var matches) -> matches;
      case Shown _, Claimed _, Unmatched _, Lost _, Withdrawn _ -> List.of();
    };
  }

  /// The code is on the customer's screen.
  record Shown(Demand demand) implements StaticClaim {}

  /// The cashier has seen the customer's success screen. Nobody has verified it.
  record Claimed(Demand demand, Testimony testimony) implements StaticClaim {}

  /// The money is there.
  ///
  /// @param testimony empty when the settlement showed the money before anybody claimed it
  /// @param again further payments by the same code
  record Matched(Demand demand, Optional<Testimony> testimony, Match match, List<Match> again)
      implements StaticClaim {
    public Matched {
      again = List.copyOf(again);
    }
  }

  /// The settlement does not show the money, or not plainly: somebody must look.
  ///
  /// @param since when that was first so
  record Unmatched(Demand demand, Testimony testimony, Doubt why, Instant since)
      implements StaticClaim {}

  /// Written off: the goods are gone and the money never came.
  ///
  /// @param approval the manager's
  /// @param reason in the manager's words
  record Lost(Demand demand, Testimony testimony, Approval approval, String reason, Instant at)
      implements StaticClaim {}

  /// Taken off the screen before anybody claimed it. The code stays payable, so it stays known.
  ///
  /// @param settledOtherwise whether the sale was paid another way: nothing is claimed any more
  record Withdrawn(Demand demand, String by, Instant at, boolean settledOtherwise)
      implements StaticClaim {}

  /// The money came by a withdrawn code: a refund is due, or a person puts it on a sale.
  ///
  /// @param matches at least one
  record PaidLate(Demand demand, List<Match> matches) implements StaticClaim {
    public PaidLate {
      if (matches.isEmpty()) {
        throw new IllegalArgumentException("no money of " + demand.id());
      }
      matches = List.copyOf(matches);
    }
  }

  /// Why a claim is not matched.
  enum Doubt {
    /// The settlement of that time has no such payment.
    NOT_IN_SETTLEMENT,
    /// Several payments fit, or one fits several claims.
    SEVERAL_FIT,
    /// What would fit has another amount.
    AMOUNT_DIFFERS
  }
}
