package id.laci.pos.refund;

import java.time.Instant;
import java.util.Optional;

/// One refund. Silence never refuses: a refund whose fate is unknown is [Uncertain] until the
/// gateway has spoken, and it is never asked for under another key.
public sealed interface Refund {
  /// @return what is to go back
  RefundRequest request();

  /// @return whether the till has nothing more to do for it by itself
  default boolean isOver() {
    return switch (this) {
      case Requested _, Uncertain _, Accepted _ -> false;
      case Arrived _, Refused _, NeedsPerson _, ByHand _ -> true;
    };
  }

  /// @return whether its amount may not be given back a second time: always, but for a refusal
  default boolean holdsItsAmount() {
    return switch (this) {
      case Requested _, Uncertain _, Accepted _, Arrived _, NeedsPerson _, ByHand _ -> true;
      case Refused _ -> false;
    };
  }

  /// The gateway is being asked; the key is on disk.
  ///
  /// @param tries calls before this one that told nothing
  record Requested(RefundRequest request, int tries) implements Refund {}

  /// Nobody knows whether it was carried out. The gateway's list of refunds is asked before it is
  /// sent again.
  ///
  /// @param tries calls so far that told nothing; at least 1
  /// @param doubt what there is to clear up
  record Uncertain(RefundRequest request, int tries, Doubt doubt) implements Refund {}

  /// The gateway took it; the provider's word that the money has arrived is outstanding, for a day
  /// with GoPay and for weeks with other wallets.
  ///
  /// @param id the gateway's own id of the refund, when told
  /// @param heardAt when the gateway first said so
  record Accepted(RefundRequest request, Optional<String> id, Instant heardAt) implements Refund {}

  /// The provider has confirmed it.
  ///
  /// @param id the gateway's own id of the refund, when told
  /// @param confirmedAt the provider's time
  record Arrived(RefundRequest request, Optional<String> id, Instant confirmedAt)
      implements Refund {}

  /// It was not carried out and will not be: its amount is free again.
  ///
  /// @param detail the gateway's own words; empty when it had none
  record Refused(RefundRequest request, Reason reason, String detail) implements Refund {}

  /// The till cannot get further. A person may ask again, try again under the same key, pay out by
  /// hand, or give it up.
  ///
  /// @param detail the gateway's own words; empty when it had none
  record NeedsPerson(RefundRequest request, Cause cause, String detail) implements Refund {}

  /// A manager gave the money back another way.
  record ByHand(RefundRequest request, Way way, Instant at) implements Refund {}

  /// Why a refund was refused.
  enum Reason {
    /// The customer's bank or wallet does not take it.
    BY_BANK,
    /// More than is left of the payment, or than the merchant has at the gateway: it does not say.
    AMOUNT_OR_BALANCE,
    /// All of the payment has gone back under other keys.
    ALL_BACK_ALREADY,
    /// The gateway has no money for this order.
    NOT_PAID,
    /// A person gave it up.
    GIVEN_UP
  }

  /// Why the till cannot get further.
  enum Cause {
    /// The server key is wrong, or the order belongs to another key.
    WRONG_KEY,
    /// Refunds are not switched on for this merchant; for counters they are off by default.
    NOT_SWITCHED_ON,
    /// The gateway refused for another reason, which its words may tell.
    GATEWAY_OBJECTS,
    /// The gateway says that the payment cannot be refunded as it stands, and that it stands paid.
    /// The time for refunds may have passed.
    NOT_AS_IT_STANDS,
    /// The gateway says that the key is taken and does not list it.
    KEY_TAKEN,
    /// The gateway lists the key with another amount.
    OTHER_AMOUNT,
    /// The gateway reports more back than its list of refunds explains.
    LIST_NOT_WHOLE,
    /// The gateway knows another payment under this order.
    OTHER_TRANSACTION,
    /// The gateway does not know the payment, or says again and again that it is not paid.
    UNKNOWN_ORDER,
    /// The customer disputes the payment at the provider.
    DISPUTED,
    /// Seven days have passed since the first attempt: the key cannot be sent again.
    TOO_OLD,
    /// The gateway refuses to tell what became of it.
    LOOK_REFUSED;

    /// @return whether the money may have gone back all the same, so that nothing is to be given by
    ///   hand before somebody has looked at the gateway's own books
    public boolean isInDoubt() {
      return switch (this) {
        case WRONG_KEY, NOT_SWITCHED_ON, GATEWAY_OBJECTS, NOT_AS_IT_STANDS -> false;
        case KEY_TAKEN,
            OTHER_AMOUNT,
            LIST_NOT_WHOLE,
            OTHER_TRANSACTION,
            UNKNOWN_ORDER,
            DISPUTED,
            TOO_OLD,
            LOOK_REFUSED ->
            true;
      };
    }
  }

  /// How money goes back without the gateway.
  enum Way {
    /// Out of the drawer.
    CASH,
    /// By a bank transfer that a person makes.
    TRANSFER
  }
}
