package id.laci.drivers.escpos;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The characters that a printer has, over all its code pages, or that can be drawn for it. Turns
/// any text into these, and remembers what it had to replace. Never prints a silent `?`.
final class Repertoire {
  /// CP437 and its relatives have a filled box at FE.
  private static final char BOX = '\u25A0';

  private static final char LAST_RESORT = '#';
  private static final char DEL = 0x7F;

  private final List<Page> pages;
  private final LinePicture drawn;
  private final Set<String> unprintable = new LinkedHashSet<>();

  /// One code page and the bytes of its characters beyond ASCII.
  private record Page(CodePage page, Map<Character, Byte> high) {
    Page(CodePage page) {
      this(page, page.high());
    }

    boolean has(char c) {
      return (c >= ' ' && c < DEL) || high.containsKey(c);
    }

    /// @param c a character that the page [#has]
    byte encode(char c) {
      return c < DEL ? (byte) c : high.getOrDefault(c, (byte) ' ');
    }

    int prefix(String text, int from) {
      int end = from;
      while (end < text.length() && has(text.charAt(end))) {
        end++;
      }
      return end;
    }
  }

  /// Characters `from` to `to` of a text, all in one page.
  record Run(CodePage page, int to, Bytes bytes) {}

  /// @param drawn how lines are drawn that no page has
  Repertoire(PrinterProfile paper, LinePicture drawn) {
    this.drawn = drawn;
    pages = paper.codePages().stream().map(Page::new).toList();
  }

  /// The text in printable characters, of one cell each or of two where they are East Asian and the
  /// line will be drawn: composed, blanks of every width as a blank, line breaks and controls and
  /// all that no page and no font has as a box.
  String printable(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < DEL)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> clean.append(printable(codePoint)));
    return clean.toString();
  }

  private char printable(int codePoint) {
    if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    if (Character.isBmpCodePoint(codePoint)
        && (has((char) codePoint) || drawn.canDraw((char) codePoint))) {
      return (char) codePoint;
    }
    unprintable.add(Character.toString(codePoint));
    return has(BOX) ? BOX : LAST_RESORT;
  }

  boolean has(char c) {
    return (c >= ' ' && c < DEL) || pages.stream().anyMatch(page -> page.has(c));
  }

  /// The longest stretch of printable text from `from` in one page: stays with the page in use
  /// while that has the next character, else takes the page that reaches farthest, the preferred
  /// one among equals.
  Run run(String text, int from, Optional<CodePage> inUse) {
    Page best = pages.getFirst();
    int reach = from;
    for (Page page : pages) {
      int end = page.prefix(text, from);
      if (end > from && inUse.equals(Optional.of(page.page()))) {
        return new Run(page.page(), end, bytes(page, text, from, end));
      }
      if (end > reach) {
        best = page;
        reach = end;
      }
    }
    return new Run(best.page(), reach, bytes(best, text, from, reach));
  }

  private static Bytes bytes(Page page, String text, int from, int to) {
    byte[] bytes = new byte[to - from];
    for (int i = from; i < to; i++) {
      bytes[i - from] = page.encode(text.charAt(i));
    }
    return Bytes.of(bytes);
  }

  /// All that was replaced so far, each once.
  String unprintable() {
    return unprintable.stream().collect(Collectors.joining());
  }
}
