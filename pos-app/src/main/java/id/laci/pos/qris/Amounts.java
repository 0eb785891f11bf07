package id.laci.pos.qris;

import id.laci.pos.money.Money;
import java.util.Optional;

/// The text form of amounts in elements 54 and 56: digits with at most one point, up to 13
/// characters, more than nothing (EMVCo MPM 1.1, 4.7).
final class Amounts {
  private static final int LENGTH_MAX = 13;

  private Amounts() {}

  /// @return what is wrong with this amount, if anything
  static Optional<Reason> fault(String text) {
    if (text.length() > LENGTH_MAX || !isDecimal(text)) {
      return Optional.of(Reason.AMOUNT_MALFORMED);
    }
    boolean nothing = text.chars().allMatch(c -> c == '0' || c == '.');
    return nothing ? Optional.of(Reason.AMOUNT_ZERO) : Optional.empty();
  }

  /// @return the whole rupiah; empty when there are sen or the text is no amount
  static Optional<Money> rupiah(String text) {
    if (fault(text).isPresent()) {
      return Optional.empty();
    }
    boolean sen = fraction(text).chars().anyMatch(c -> c != '0');
    return sen ? Optional.empty() : Optional.of(Money.of(Long.parseLong(whole(text))));
  }

  static String text(Money amount, Decimals decimals) {
    return switch (decimals) {
      case NONE -> Long.toString(amount.rupiah());
      case TWO -> amount.rupiah() + ".00";
    };
  }

  /// @return whether the text is digits, then perhaps a point and perhaps more digits
  static boolean isDecimal(String text) {
    String fraction = fraction(text);
    return Digits.only(whole(text)) && (fraction.isEmpty() || Digits.only(fraction));
  }

  static String whole(String text) {
    int point = text.indexOf('.');
    return point < 0 ? text : text.substring(0, point);
  }

  static String fraction(String text) {
    int point = text.indexOf('.');
    return point < 0 ? "" : text.substring(point + 1);
  }
}
