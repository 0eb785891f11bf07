package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import java.time.LocalDate;

/// A fee that holds from a day on.
///
/// @param merchant for whom
/// @param from the first day
/// @param upTo the greatest amount of one payment for which it holds
/// @param basisPoints hundredths of a per cent of the whole payment
public record MdrRule(MerchantClass merchant, LocalDate from, Money upTo, int basisPoints) {
  /// Refuses what is no fee.
  public MdrRule {
    if (basisPoints < 0 || basisPoints > 10_000 || upTo.isNegative()) {
      throw new IllegalArgumentException("no fee: " + basisPoints + " up to " + upTo);
    }
  }
}
