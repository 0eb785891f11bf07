package id.laci.pos.table;

import java.util.Optional;

/// The digits of a number, before and after the decimal sign.
///
/// @param whole without grouping, at least one digit
/// @param fraction may be empty
record Digits(String whole, String fraction) {
  /// @param body digits, dots and commas, at least one digit
  /// @return the digits, unless dots and commas stand where this style has none
  static Optional<Digits> of(String body, NumberStyle style) {
    if (style == NumberStyle.HUNDREDTHS) {
      return hundredths(body);
    }
    int decimal = body.indexOf(style.decimal());
    String whole = decimal < 0 ? body : body.substring(0, decimal);
    String fraction = decimal < 0 ? "" : body.substring(decimal + 1);
    boolean sound = areDigits(fraction) && (decimal < 0 || isFraction(fraction.length()));
    return sound
        ? ungrouped(whole, style.grouping()).map(w -> new Digits(w, fraction))
        : Optional.empty();
  }

  /// Three digits behind a sign are a group of thousands everywhere: `1.234` is never read as
  /// little more than one.
  private static boolean isFraction(int digits) {
    return digits > 0 && digits != 3;
  }

  private static Optional<Digits> hundredths(String body) {
    if (!areDigits(body)) {
      return Optional.empty();
    }
    String padded = body.length() < 3 ? "0".repeat(3 - body.length()) + body : body;
    int split = padded.length() - 2;
    return Optional.of(new Digits(padded.substring(0, split), padded.substring(split)));
  }

  private static Optional<String> ungrouped(String whole, char grouping) {
    int first = whole.indexOf(grouping);
    if (first < 0) {
      return whole.isEmpty() || !areDigits(whole) ? Optional.empty() : Optional.of(whole);
    }
    StringBuilder digits = new StringBuilder(whole.substring(0, first));
    if (first == 0 || first > 3) {
      return Optional.empty();
    }
    for (int at = first; at < whole.length(); at += 4) {
      if (whole.charAt(at) != grouping || at + 4 > whole.length()) {
        return Optional.empty();
      }
      digits.append(whole, at + 1, at + 4);
    }
    return areDigits(digits) ? Optional.of(digits.toString()) : Optional.empty();
  }

  private static boolean areDigits(CharSequence text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// @return whether the whole part is greater than `most`
  boolean isBeyond(long most) {
    int zeros = 0;
    while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') {
      zeros++;
    }
    String significant = whole.substring(zeros);
    return significant.length() > 18 || Long.parseLong(significant) > most;
  }

  /// @return whether the fraction says anything but nothing
  boolean isFraction() {
    return fraction.chars().anyMatch(c -> c != '0');
  }

  /// @return the whole part; half a unit counts as one
  long rounded() {
    long units = Long.parseLong(whole);
    return !fraction.isEmpty() && fraction.charAt(0) >= '5' ? units + 1 : units;
  }
}
