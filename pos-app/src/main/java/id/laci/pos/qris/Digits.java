package id.laci.pos.qris;

/// ASCII digits, and no other script's.
final class Digits {
  private Digits() {}

  /// @return whether the text is not empty and holds nothing but 0 to 9
  static boolean only(String text) {
    return !text.isEmpty() && text.chars().allMatch(Digits::is);
  }

  /// @return whether this character is one of 0 to 9
  static boolean is(int character) {
    return character >= '0' && character <= '9';
  }
}
