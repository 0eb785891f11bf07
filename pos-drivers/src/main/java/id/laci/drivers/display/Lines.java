package id.laci.drivers.display;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;

/// What stands on a display: always two lines of exactly [#CELLS] characters that it has.
///
/// @param upper exactly [#CELLS] printable characters of the display's code page
/// @param lower the same
public record Lines(String upper, String lower) {
  /// Characters in a line.
  public static final int CELLS = 20;

  /// Nothing.
  public static final Lines BLANK = of("", "", "", "");

  /// Words on the left and an amount on the right of each line. The amount is never cut; words give
  /// way to it. Letters that no such display has lose their accents, all else becomes a blank.
  public static Lines of(
      String upperWords, String upperAmount, String lowerWords, String lowerAmount) {
    Charset page = DisplaySetup.WAKING.charset();
    return of(page, upperWords, upperAmount, lowerWords, lowerAmount);
  }

  /// The same for a display with other letters.
  ///
  /// @param page one byte a character
  static Lines of(
      Charset page, String upperWords, String upperAmount, String lowerWords, String lowerAmount) {
    return new Lines(line(upperWords, upperAmount, page), line(lowerWords, lowerAmount, page));
  }

  private static String line(String words, String amount, Charset page) {
    String right = plain(amount, page);
    if (right.length() > CELLS) {
      return right.substring(right.length() - CELLS); // no sum is that long; its end tells most
    }
    int room = right.isEmpty() ? CELLS : Math.max(0, CELLS - right.length() - 1);
    String left = plain(words, page).strip();
    String cut = left.length() > room ? left.substring(0, room) : left;
    return cut + " ".repeat(CELLS - cut.length() - right.length()) + right;
  }

  /// The text in characters that the display has, one to a cell.
  static String plain(String text, Charset charset) {
    CharsetEncoder page =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> plain.append(plain(codePoint, page)));
    return plain.toString();
  }

  private static char plain(int codePoint, CharsetEncoder page) {
    String composed = Character.toString(codePoint);
    String bare = Normalizer.normalize(composed, Normalizer.Form.NFKD);
    for (String candidate : new String[] {composed, bare.substring(0, 1)}) {
      if (candidate.length() == 1 && has(page, candidate.charAt(0))) {
        return candidate.charAt(0);
      }
    }
    return ' ';
  }

  private static boolean has(CharsetEncoder page, char c) {
    try {
      int value = page.encode(CharBuffer.wrap(new char[] {c})).get() & 0xFF;
      boolean control = value < 0x20 || value == 0x7F;
      return !control && !Character.isISOControl(c);
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /// Two whole lines, as read back from a display.
  public Lines {
    if (upper.length() != CELLS || lower.length() != CELLS) {
      throw new IllegalArgumentException("not two lines of " + CELLS);
    }
  }
}
