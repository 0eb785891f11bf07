package id.laci.pos.refund;

import id.laci.pos.money.Money;
import java.util.List;
import java.util.Optional;

/// The gateway's word on what has gone back of one payment.
///
/// @param transaction the gateway's id of the payment
/// @param standing how the payment stands
/// @param paid what the order was over
/// @param refunded all that has gone back, as the gateway adds it up
/// @param refunds what has gone back, one by one
public record RefundWord(
    String transaction,
    Standing standing,
    Money paid,
    Money refunded,
    List<GatewayRefund> refunds) {
  public RefundWord {
    refunds = List.copyOf(refunds);
  }

  /// How a payment stands, as far as refunds care.
  public enum Standing {
    /// The money is there, all of it.
    PAID,
    /// Some of it has gone back.
    PARTLY_BACK,
    /// All of it has gone back.
    ALL_BACK,
    /// The customer disputes it at the provider.
    DISPUTED,
    /// Nothing was paid, or not yet.
    NOT_PAID
  }

  /// @return the refund of this key, if the gateway lists it
  public Optional<GatewayRefund> of(RefundKey key) {
    return refunds.stream().filter(refund -> refund.key().equals(key.text())).findFirst();
  }

  /// @return what in this word cannot be true, if anything
  public Optional<String> oddity() {
    Money listed = refunds.stream().map(GatewayRefund::amount).reduce(Money.ZERO, Money::plus);
    if (!paid.covers(refunded)) {
      return Optional.of("the gateway reports " + refunded + " back of " + paid);
    }
    if (!listed.equals(refunded)) {
      return Optional.of("the gateway reports " + refunded + " back and lists " + listed);
    }
    boolean fits =
        switch (standing) {
          case ALL_BACK -> refunded.equals(paid);
          case PARTLY_BACK -> refunded.isPositive();
          case PAID, DISPUTED, NOT_PAID -> true;
        };
    return fits
        ? Optional.empty()
        : Optional.of("the gateway reports " + refunded + " back of " + paid + " as " + standing);
  }
}
