package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import java.time.Instant;
import java.util.Optional;

/// A part of the money of a return, on its way or back.
public sealed interface Payout {
  /// @return the place of the tender that brought it among those of the sale, see [Share]
  int tender();

  /// @return how much
  Money amount();

  /// @return whether nobody has anything to do for it any more
  default boolean isSettled() {
    return switch (this) {
      case Cash _, Instead _ -> true;
      case Wallet wallet -> wallet.fate() == Fate.ARRIVED;
      case Credit credit -> credit.sale().isPresent();
    };
  }

  /// @return whether the money is the customer's again, or may be
  default boolean mayBeGone() {
    return switch (this) {
      case Cash _, Instead _ -> true;
      case Wallet wallet -> wallet.fate() != Fate.REFUSED;
      case Credit credit -> credit.sale().isPresent();
    };
  }

  /// Handed over out of the drawer.
  record Cash(int tender, Money amount, Instant at) implements Payout {}

  /// Sent to the wallet that paid, under this key.
  ///
  /// @param key the refund's name at the gateway; another one only after a final refusal
  record Wallet(int tender, Money amount, OrderId order, RefundKey key, Fate fate)
      implements Payout {}

  /// Given back another way than it came.
  ///
  /// @param locked the refund that was refused for good before; empty when none was ever sent
  /// @param approvedBy who allowed it
  record Instead(
      int tender,
      Money amount,
      Refund.Way way,
      Optional<RefundKey> locked,
      String approvedBy,
      Instant at)
      implements Payout {}

  /// Pays for the customer's next sale.
  ///
  /// @param sale the number of the sale that it pays for; empty while it is to be used
  record Credit(int tender, Money amount, Optional<Long> sale) implements Payout {}

  /// How a wallet's refund is doing.
  enum Fate {
    /// Asked for, or about to be; nobody knows yet.
    ASKED,
    /// The gateway has taken it.
    ACCEPTED,
    /// The provider says that it has arrived.
    ARRIVED,
    /// Refused for good.
    REFUSED,
    /// The till gets no further without a person.
    STUCK;

    /// @return what that state of a refund means here; a refund that was paid by hand is as good as
    ///   refused, for the hand's payment is its own payout
    public static Fate of(Refund refund) {
      return switch (refund) {
        case Refund.Requested _, Refund.Uncertain _ -> ASKED;
        case Refund.Accepted _ -> ACCEPTED;
        case Refund.Arrived _ -> ARRIVED;
        case Refund.Refused _, Refund.ByHand _ -> REFUSED;
        case Refund.NeedsPerson _ -> STUCK;
      };
    }
  }
}
