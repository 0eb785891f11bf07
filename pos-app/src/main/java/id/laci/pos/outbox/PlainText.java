package id.laci.pos.outbox;

import java.util.stream.Collectors;

/// Text from a person or from the gateway, made fit for a screen, a file and paper: one line,
/// without what is not seen.
final class PlainText {
  private PlainText() {}

  /// @return `text` with every stretch of blanks and control characters as one blank, and without
  ///   halves of characters, characters that turn the writing round, and other unseen ones
  static String of(String text) {
    return text.codePoints()
        .mapToObj(PlainText::seen)
        .collect(Collectors.joining())
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private static String seen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> "";
      default -> Character.toString(character);
    };
  }

  /// @return how many characters a person would count, more or less
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// @return at most the first `most` characters
  static String cut(String text, int most) {
    return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
