package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Breaks text into lines of so many cells. Works on printable text: a character is one cell, or
/// two where it is East Asian.
final class Layout {
  /// A name squeezed into fewer cells than this is unreadable: it gets lines of its own.
  private static final int NAME_CELLS_MIN = 8;

  /// Marks that never begin a line.
  private static final String CLOSING = "，。、！？：；）」』】》";

  private Layout() {}

  /// Lines of at most `width` cells, broken between words or before an East Asian character, inside
  /// a word only when it is longer than a line. An empty text is one empty line.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.stripTrailing();
    while (WideFont.cells(rest) > width) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /// Where the first line ends: after the last place to break at that fits.
  private static int end(String text, int width) {
    int cells = 0;
    int fits = 0;
    int place = 0;
    boolean word = false;
    while (fits < text.length() && cells + WideFont.cells(text.charAt(fits)) <= width) {
      char c = text.charAt(fits);
      boolean wide = WideFont.has(c);
      if (word && (c == ' ' || wide)) {
        place = fits;
      }
      word |= c != ' ';
      cells += WideFont.cells(c);
      fits++;
      if (wide) {
        place = fits;
      }
    }
    boolean atBlank = fits < text.length() && (text.charAt(fits) == ' ') && word;
    if (atBlank || place == 0) {
      return Math.max(1, fits);
    }
    boolean closing = CLOSING.indexOf(text.charAt(fits)) >= 0 && fits > 1;
    return WideFont.has(text.charAt(fits)) ? fits - (closing ? 1 : 0) : place;
  }

  /// Lines of exactly `width` cells with the amount at the right end of the last one, or empty when
  /// the amount alone is wider than a line.
  static Optional<List<String>> columns(String left, String right, int width) {
    int amount = WideFont.cells(right);
    if (amount > width) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    int room = width - amount - 1;
    boolean beside = room >= Math.min(NAME_CELLS_MIN, WideFont.cells(left));
    String last = "";
    if (!left.isEmpty()) {
      lines.addAll(wrap(left, beside ? room : width));
      last = beside ? lines.removeLast() : "";
    }
    lines.add(last + " ".repeat(width - WideFont.cells(last) - amount) + right);
    return Optional.of(lines);
  }
}
