package id.laci.pos.catalog;

import java.util.Optional;

/// A retail bar code number with a right check digit: EAN-8, UPC-A, EAN-13 or GTIN-14 (GS1 General
/// Specifications, 7.9).
///
/// @param digits 8, 12, 13 or 14 digits
public record Gtin(String digits) {
  public Gtin {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a retail bar code: " + digits);
    }
  }

  /// @param text what a scanner or a person entered
  /// @return the code, or nothing when length, characters or check digit do not fit
  public static Optional<Gtin> read(String text) {
    return isValid(text) ? Optional.of(new Gtin(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    int length = text.length();
    return (length == 8 || length == 12 || length == 13 || length == 14)
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && checkDigit(text.substring(0, length - 1)) == text.charAt(length - 1) - '0';
  }

  private static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - i;
      sum += (body.charAt(i) - '0') * (fromRight % 2 == 1 ? 3 : 1);
    }
    return (10 - sum % 10) % 10;
  }

  @Override
  public String toString() {
    return digits;
  }
}
