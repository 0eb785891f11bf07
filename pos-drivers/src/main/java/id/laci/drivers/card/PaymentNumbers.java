package id.laci.drivers.card;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows the numbers of payment cards (ISO/IEC 7812-1) by their shape, and cuts them down in texts.
///
/// A run of 13 to 19 digits with a right check digit and a first digit that payment schemes have is
/// taken for a card, in one piece or in groups. One in ten other numbers of that length looks the
/// same: a text loses some digits then, which is the lesser evil. A bar code of 13 or 14 digits
/// whose own check digit is right is left alone only where the caller says that codes of goods are
/// to be expected.
public final class PaymentNumbers {
  private static final int DIGITS_MIN = 13;
  private static final int DIGITS_MAX = 19;
  private static final int SHOWN = 4;

  private static final Pattern RUN =
      Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])");

  private PaymentNumbers() {}

  /// Whether these digits, and nothing else, are shaped like a payment card's number.
  ///
  /// @param digits any length
  static boolean isOne(CharSequence digits) {
    int length = digits.length();
    char first = length == 0 ? ' ' : digits.charAt(0);
    return length >= DIGITS_MIN
        && length <= DIGITS_MAX
        && first >= '2'
        && first <= '6'
        && luhn(digits);
  }

  /// What may be shown of a number.
  static String masked(CharSequence digits) {
    return "•••• " + digits.subSequence(Math.max(0, digits.length() - SHOWN), digits.length());
  }

  /// The text with every payment card's number cut down to its last four digits, wherever it
  /// stands: alone, in groups, inside a track.
  public static String guard(String text) {
    return guard(text, false);
  }

  /// The same where codes of goods are expected: EAN-13 and GTIN-14 with a right check digit stay.
  public static String guardAmongCodes(String text) {
    return guard(text, true);
  }

  private static String guard(String text, boolean codesStay) {
    return RUN.matcher(text)
        .replaceAll(run -> Matcher.quoteReplacement(replacement(run, codesStay)));
  }

  private static String replacement(MatchResult run, boolean codesStay) {
    String digits = run.group().replaceAll("[ -]", "");
    boolean code = codesStay && digits.length() <= 14 && gtin(digits);
    return isOne(digits) && !code ? masked(digits) : run.group();
  }

  private static boolean luhn(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  private static boolean gtin(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }
}
