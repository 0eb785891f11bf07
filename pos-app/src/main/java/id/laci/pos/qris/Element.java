package id.laci.pos.qris;

/// One element of a code: a two-digit tag and its value of 1 to 99 characters. A template's value
/// is kept as it came, so that writing gives back what was read.
///
/// @param tag two ASCII digits
/// @param value 1 to 99 characters, counted as Unicode code points
public record Element(String tag, String value) {
  /// The longest value that a two-digit length can tell, in characters.
  static final int VALUE_MAX = 99;

  /// @throws IllegalArgumentException when tag or value cannot stand in a code
  public Element {
    if (!isTag(tag) || !fits(value)) {
      throw new IllegalArgumentException("Not an element: tag " + tag);
    }
  }

  /// @return whether this tag is two ASCII digits
  static boolean isTag(String tag) {
    return tag.length() == 2 && Digits.only(tag);
  }

  /// @return whether this value has a length that an element can tell
  static boolean fits(String value) {
    return !value.isEmpty() && characters(value) <= VALUE_MAX;
  }

  /// @return how many characters an element counts in this text
  static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /// @return tag, length and value as they stand in a code
  String written() {
    int length = characters(value);
    return tag + (length < 10 ? "0" : "") + length + value;
  }

  /// @return how many characters the written element takes
  int size() {
    return 4 + characters(value);
  }

  /// @return the tag as a number, 0 to 99
  int number() {
    return Integer.parseInt(tag);
  }

  /// @return whether the value names an account: elements 02 to 51
  boolean isAccount() {
    return number() >= 2 && number() <= 51;
  }

  /// @return tag and value; of an account only its length, because it holds the merchant's PAN
  @Override
  public String toString() {
    return isAccount() ? tag + "(" + characters(value) + " characters)" : tag + "=" + value;
  }
}
