package id.laci.pos.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads amounts as people and programs write them: `Rp 1.234.567`, `IDR 1234567`, `(1,000.00)`,
/// `1000-`, `25.000,00 CR`. Digit by digit, never by floating point.
public final class Figures {
  /// One billion billions would overflow sums of a file; no shop takes a thousandth of this.
  static final long MOST = 999_999_999_999_999L;

  private static final int LONGEST = 40;
  private static final Map<String, Figure.Side> SIDES =
      Map.of(
          "CR", Figure.Side.CREDIT,
          "K", Figure.Side.CREDIT,
          "KR", Figure.Side.CREDIT,
          "DB", Figure.Side.DEBIT,
          "DR", Figure.Side.DEBIT,
          "D", Figure.Side.DEBIT);

  private Figures() {}

  /// @param cell what stands in the cell
  /// @param style what dots and commas mean in its column
  public static Figure read(String cell, NumberStyle style) {
    Optional<Written> written = written(cell);
    if (written.isEmpty()) {
      return isNothing(cell) ? new Figure.Blank() : new Figure.Wrong(Figure.Fault.NOT_A_NUMBER);
    }
    return figure(written.get(), style);
  }

  /// @return whether the cell can be a number in this style; what is no number fits none
  static boolean fits(String cell, NumberStyle style) {
    return written(cell).map(written -> Digits.of(written.body(), style).isPresent()).orElse(false);
  }

  /// @return whether the cell says nothing, so that it tells nothing of its column
  static boolean isNothing(String cell) {
    return cell.isEmpty() || cell.equals("-") || cell.equals("–") || cell.equals("Rp -");
  }

  /// A number without what surrounds it.
  ///
  /// @param body digits, dots and commas
  /// @param negative whether a sign or parentheses say so
  /// @param side the side that is named
  private record Written(String body, boolean negative, Figure.Side side) {}

  private static Figure figure(Written written, NumberStyle style) {
    return Digits.of(written.body(), style)
        .map(
            digits -> {
              if (digits.isBeyond(MOST)) {
                return new Figure.Wrong(Figure.Fault.TOO_LARGE);
              }
              boolean below = written.negative() ^ (written.side() == Figure.Side.DEBIT);
              long whole = digits.rounded();
              return new Figure.Amount(below ? -whole : whole, digits.isFraction(), written.side());
            })
        .orElseGet(() -> new Figure.Wrong(Figure.Fault.OTHER_STYLE));
  }

  private static Optional<Written> written(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String text = packed(cell);
    Figure.Side side = Figure.Side.UNNAMED;
    int letters = text.length();
    while (letters > 0 && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    if (letters < text.length()) {
      String word = text.substring(letters);
      side = SIDES.getOrDefault(word, Figure.Side.UNNAMED);
      if (side == Figure.Side.UNNAMED && !word.equals("IDR")) {
        return Optional.empty();
      }
      text = text.substring(0, letters);
    }
    return signed(text, side);
  }

  /// A minus may stand before or behind, inside or outside the currency, or be parentheses; only
  /// once.
  private static Optional<Written> signed(String text, Figure.Side side) {
    boolean parentheses = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
    String inner = withoutCurrency(parentheses ? text.substring(1, text.length() - 1) : text);
    boolean before = inner.startsWith("-") || inner.startsWith("+");
    boolean behind = !before && (inner.endsWith("-") || inner.endsWith("+"));
    if (parentheses && (before || behind)) {
      return Optional.empty();
    }
    boolean minus = before ? inner.startsWith("-") : behind && inner.endsWith("-");
    int end = behind ? inner.length() - 1 : inner.length();
    String body = withoutCurrency(inner.substring(before ? 1 : 0, end));
    return isBody(body)
        ? Optional.of(new Written(body, parentheses || minus, side))
        : Optional.empty();
  }

  private static String withoutCurrency(String text) {
    if (text.startsWith("RP.")) {
      return text.substring(3);
    }
    if (text.startsWith("RP")) {
      return text.substring(2);
    }
    return text.startsWith("IDR") ? text.substring(3) : text;
  }

  /// Blanks go, every minus becomes the plain one.
  private static String packed(String cell) {
    StringBuilder packed = new StringBuilder(cell.length());
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == '\u2212' || c == '\u2013') {
        packed.append('-');
      } else if (c > ' ' && c != '\u00A0' && c != '\u202F' && c != '\'') {
        packed.append(c);
      }
    }
    return packed.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isBody(String text) {
    boolean digit = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c != '.' && c != ',') {
        return false;
      }
    }
    return digit;
  }
}
