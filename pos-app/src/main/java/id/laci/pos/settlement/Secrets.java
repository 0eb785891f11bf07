package id.laci.pos.settlement;

import id.laci.pos.table.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps what belongs to the customer out of what is stored: columns with names, addresses,
/// telephone numbers and cards are left out, and card numbers, telephone numbers and mail addresses
/// in other columns are made unreadable.
final class Secrets {
  private static final int LONGEST = 240;
  private static final int PART = 80;
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?:nama )?(?:customer|pelanggan|pembeli|payer|pengirim|sender|buyer)\\b.*"
              + "|.*\\b(?:email|phone|telepon|telpon|hp|msisdn|alamat|address|pan|card|kartu)\\b.*");
  private static final Pattern SUSPECT =
      Pattern.compile("(?<![\\w.-])(?:[\\w.+-]{1,64}@[\\w.-]{1,64}|\\+?[0-9]{10,19})(?![\\w-])");

  private final Set<Integer> hidden = new HashSet<>();

  /// @param header the plain names of the columns
  Secrets(List<String> header) {
    for (int at = 0; at < header.size(); at++) {
      if (PRIVATE.matcher(header.get(at)).matches()) {
        hidden.add(at);
      }
    }
  }

  /// @return the row in one line of text that may be stored
  String raw(Row.Cells row) {
    StringBuilder raw = new StringBuilder();
    for (int at = 0; at < row.cells().size() && raw.length() < LONGEST; at++) {
      if (at > 0) {
        raw.append(" | ");
      }
      raw.append(hidden.contains(at) ? "" : cell(row.cell(at)));
    }
    return cut(raw.toString(), LONGEST).strip();
  }

  /// @return the cell, short enough to be shown and without secrets
  static String cell(String text) {
    String one = text.replace("\r\n", "\n");
    String shown = one.length() > PART ? cut(one, PART) + "…" : one;
    StringBuilder line = new StringBuilder(shown.length());
    shown.chars().forEach(c -> line.append(isBlank(c) ? ' ' : (char) c));
    Matcher suspect = SUSPECT.matcher(line);
    return suspect.replaceAll(found -> Matcher.quoteReplacement(masked(found.group())));
  }

  /// Never through the middle of a character.
  private static String cut(String text, int most) {
    int end = Math.min(text.length(), most);
    boolean split =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, split ? end - 1 : end);
  }

  private static boolean isBlank(int c) {
    return Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String masked(String text) {
    if (text.indexOf('@') >= 0) {
      return "…" + text.substring(text.indexOf('@'));
    }
    boolean phone = text.startsWith("+") || text.startsWith("08") || text.startsWith("628");
    boolean card = text.length() >= 13 && text.length() <= 19 && isLuhn(text);
    return (phone && text.length() <= 15) || card ? "…" + text.substring(text.length() - 4) : text;
  }

  private static boolean isLuhn(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(digits.length() - 1 - at) - '0';
      int twice = digit * 2;
      sum += at % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }
}
