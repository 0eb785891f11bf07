package id.laci.pos.qris;

import java.util.Optional;

/// The account number of a merchant, element 26-01: up to 19 digits, the first eight naming the
/// acquirer. It prints itself masked; only [#digits] gives all of it.
///
/// @param digits 1 to 19 ASCII digits
public record MerchantPan(String digits) {
  private static final int DIGITS_MAX = 19;
  private static final int ACQUIRER_DIGITS = 8;
  private static final int TAIL_DIGITS = 4;

  /// @throws IllegalArgumentException when these are not 1 to 19 digits
  public MerchantPan {
    if (!isPan(digits)) {
      throw new IllegalArgumentException("Not a merchant PAN");
    }
  }

  static boolean isPan(String text) {
    return Digits.only(text) && text.length() <= DIGITS_MAX;
  }

  /// @return the PAN, when the text is one
  public static Optional<MerchantPan> of(String text) {
    return isPan(text) ? Optional.of(new MerchantPan(text)) : Optional.empty();
  }

  /// @return whether it is long enough to carry its check digit: 18-digit ones leave it off
  boolean hasCheckDigit() {
    return digits.length() == DIGITS_MAX;
  }

  /// @return whether the last digit is the Luhn digit of the others
  boolean checkDigitRight() {
    int sum = 0;
    boolean twice = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      int weighed = twice ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /// @return the eight digits of the acquirer and the last four, the rest as stars; of a short
  ///   number nothing but stars
  @Override
  public String toString() {
    int shown = ACQUIRER_DIGITS + TAIL_DIGITS;
    if (digits.length() <= shown) {
      return "*".repeat(digits.length());
    }
    return digits.substring(0, ACQUIRER_DIGITS)
        + "*".repeat(digits.length() - shown)
        + digits.substring(digits.length() - TAIL_DIGITS);
  }
}
