package id.laci.pos.sandbox;

import java.time.Duration;
import java.util.Optional;

/// How refunds are dealt with.
///
/// @param offCode the `status_code` that every refund is refused with while refunds are not
///   switched on for this merchant, 400 to 499 (402 is that of a merchant without access); empty
///   when they are. At the real gateway they are off for counters until it switches them on, and
///   the code is not documented
/// @param confirmAfter how long the provider takes to confirm a refund; empty for ever. At the real
///   gateway it is up to a day, and weeks for other wallets than GoPay
/// @param offUs whether payments by other wallets than the acquirer's can be refunded; otherwise
///   the customer's bank refuses
/// @param balanceLow whether the merchant has too little at the gateway for any refund
/// @param windowOver whether the time for refunds of every payment counts as over
public record RefundSettings(
    Optional<Integer> offCode,
    Optional<Duration> confirmAfter,
    boolean offUs,
    boolean balanceLow,
    boolean windowOver) {
  /// Refunds are on, nothing is in their way, and they are confirmed after ten seconds.
  public static final RefundSettings USUAL =
      new RefundSettings(Optional.empty(), Optional.of(Duration.ofSeconds(10)), true, false, false);

  /// @throws IllegalArgumentException when the code is none of the 4xx, or the time negative
  public RefundSettings {
    if (offCode.filter(code -> code / 100 != 4).isPresent()
        || confirmAfter.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException(offCode + ", " + confirmAfter);
    }
  }

  /// @return the same with refunds refused by this code, or switched on
  public RefundSettings off(Optional<Integer> code) {
    return new RefundSettings(code, confirmAfter, offUs, balanceLow, windowOver);
  }

  /// @return the same with this time to a confirmation
  public RefundSettings confirmingAfter(Optional<Duration> time) {
    return new RefundSettings(offCode, time, offUs, balanceLow, windowOver);
  }

  /// @return the same with other wallets' payments refundable or not
  public RefundSettings offUs(boolean refundable) {
    return new RefundSettings(offCode, confirmAfter, refundable, balanceLow, windowOver);
  }

  /// @return the same with enough or too little at the gateway
  public RefundSettings balanceLow(boolean low) {
    return new RefundSettings(offCode, confirmAfter, offUs, low, windowOver);
  }

  /// @return the same with the time for refunds over or not
  public RefundSettings windowOver(boolean over) {
    return new RefundSettings(offCode, confirmAfter, offUs, balanceLow, over);
  }
}
