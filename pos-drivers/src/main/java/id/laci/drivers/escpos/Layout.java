package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Breaks text into lines of so many cells. Works on printable text: one character, one cell.
final class Layout {
  /// A name squeezed into fewer cells than this is unreadable: it gets lines of its own.
  private static final int NAME_CELLS_MIN = 8;

  private Layout() {}

  /// Lines of at most `width` cells, broken between words, inside a word only when it is longer
  /// than a line. An empty text is one empty line.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.stripTrailing();
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      boolean betweenWords = blank > 0 && !rest.substring(0, blank).isBlank();
      int end = betweenWords ? blank : width;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /// Lines of exactly `width` cells with the amount at the right end of the last one, or empty when
  /// the amount alone is wider than a line.
  static Optional<List<String>> columns(String left, String right, int width) {
    if (right.length() > width) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    int room = width - right.length() - 1;
    boolean beside = room >= Math.min(NAME_CELLS_MIN, left.length());
    String last = "";
    if (!left.isEmpty()) {
      lines.addAll(wrap(left, beside ? room : width));
      last = beside ? lines.removeLast() : "";
    }
    lines.add(last + " ".repeat(width - last.length() - right.length()) + right);
    return Optional.of(lines);
  }
}
