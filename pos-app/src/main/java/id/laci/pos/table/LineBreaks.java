package id.laci.pos.table;

/// Where lines end: at a line feed, a carriage return, or both together.
final class LineBreaks {
  private LineBreaks() {}

  /// @param whole whether nothing follows the text, so that a carriage return at its end is a whole
  ///   break
  /// @return the place after the first break, or -1
  static int first(String text, boolean whole) {
    int end = after(text, 0);
    boolean sure = end > 0 && (whole || end < text.length() || text.charAt(end - 1) == '\n');
    return sure ? end : -1;
  }

  /// @return the place after the last break that is surely whole; 0 without one
  static int last(String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && at + 1 < text.length())) {
        return at + 1;
      }
    }
    return 0;
  }

  /// @param line from 1
  /// @return where it begins; the text's end when there are fewer
  static int start(String text, int line) {
    int at = 0;
    for (int passed = 1; passed < line && at < text.length(); passed++) {
      int end = after(text, at);
      at = end < 0 ? text.length() : end;
    }
    return at;
  }

  private static int after(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        return at + 1;
      }
      if (c == '\r') {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      }
    }
    return -1;
  }

  /// @return how many lines end in the text
  static int count(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
        count++;
      }
    }
    return count;
  }
}
