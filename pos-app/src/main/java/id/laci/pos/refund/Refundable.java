package id.laci.pos.refund;

import id.laci.pos.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What of one payment may still go back: what was paid, less every refund that was not refused,
/// less what the gateway lists beside the till's own.
///
/// @param paid the payment's amount
/// @param ours every refund of this payment that the till ever began
/// @param elsewhere what went back without the till, as the gateway last listed it
public record Refundable(Money paid, List<Refund> ours, Money elsewhere) {
  public Refundable {
    ours = List.copyOf(ours);
    if (paid.isNegative() || elsewhere.isNegative()) {
      throw new IllegalArgumentException("paid " + paid + ", elsewhere " + elsewhere);
    }
  }

  /// @param ours every refund of this payment that the till ever began
  public static Refundable of(Money paid, Collection<? extends Refund> ours) {
    return new Refundable(paid, List.copyOf(ours), Money.ZERO);
  }

  /// @param word the gateway's newest word on this payment
  /// @return the same, less the refunds that the gateway lists and the till does not count
  public Refundable heeding(RefundWord word) {
    Money foreign =
        word.refunds().stream()
            .filter(listed -> !isCounted(listed))
            .map(GatewayRefund::amount)
            .reduce(Money.ZERO, Money::plus);
    return new Refundable(paid, ours, foreign);
  }

  /// @return what may still go back; never less than nothing
  public Money left() {
    Money rest = paid.minus(taken());
    return rest.isNegative() ? Money.ZERO : rest;
  }

  /// What is to be said to a wish.
  public enum Verdict {
    /// So much may go back.
    ALLOWED,
    /// Nothing or less is no refund.
    NOT_AN_AMOUNT,
    /// All of it has gone back, or is on its way.
    NOTHING_LEFT,
    /// More than is left.
    MORE_THAN_LEFT
  }

  /// @param wish what somebody wants to give back
  public Verdict judge(Money wish) {
    if (!wish.isPositive()) {
      return Verdict.NOT_AN_AMOUNT;
    }
    if (left().isZero()) {
      return Verdict.NOTHING_LEFT;
    }
    return left().covers(wish) ? Verdict.ALLOWED : Verdict.MORE_THAN_LEFT;
  }

  /// @param word the gateway's newest word on this payment
  /// @return what a person must look at: more has gone back than the till knows of
  public Optional<String> contradiction(RefundWord word) {
    Money known = taken().minus(elsewhere);
    return known.covers(word.refunded())
        ? Optional.empty()
        : Optional.of(
            "the gateway reports " + word.refunded() + " back, the till knows of " + known);
  }

  private Money taken() {
    return ours.stream()
        .filter(Refund::holdsItsAmount)
        .map(Refundable::amount)
        .reduce(elsewhere, Money::plus);
  }

  private boolean isCounted(GatewayRefund listed) {
    return ours.stream()
        .filter(Refund::holdsItsAmount)
        .anyMatch(refund -> refund.request().key().text().equals(listed.key()));
  }

  private static Money amount(Refund refund) {
    return refund.request().amount();
  }
}
