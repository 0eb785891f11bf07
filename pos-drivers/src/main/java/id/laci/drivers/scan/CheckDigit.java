package id.laci.drivers.scan;

/// The check digit of GS1 numbers: weights 3 and 1 from the right (GS1 General Specifications,
/// 7.9.1).
final class CheckDigit {
  private CheckDigit() {}

  static boolean areDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The digit that belongs behind these.
  static char of(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - i;
      sum += (body.charAt(i) - '0') * (fromRight % 2 == 1 ? 3 : 1);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /// Whether these are digits and the last one fits the others.
  static boolean fits(String digits) {
    int last = digits.length() - 1;
    return last > 0 && areDigits(digits) && of(digits.substring(0, last)) == digits.charAt(last);
  }
}
