package id.laci.pos.audit;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes card numbers out of free text: what somebody typed as a reason may hold one.
final class CardNumbers {
  private static final Pattern RUN =
      Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])");
  private static final int SHOWN = 4;

  private CardNumbers() {}

  /// @return the text with every card number but its last four digits hidden
  static String masked(String text) {
    return RUN.matcher(text).replaceAll(CardNumbers::hidden);
  }

  private static String hidden(MatchResult run) {
    String digits = run.group().replaceAll("[ -]", "");
    return isLuhn(digits)
        ? "*".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN)
        : run.group();
  }

  private static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
