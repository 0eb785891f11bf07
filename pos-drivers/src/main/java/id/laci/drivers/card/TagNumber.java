package id.laci.drivers.card;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;

/// The number of a contactless card, as readers send it: in a text frame with or without a check,
/// in a binary frame, or as a plain line.
final class TagNumber {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int DECIMAL_DIGITS_MAX = 20;

  /// ISO/IEC 14443-3 numbers of four bytes that begin so are drawn anew each time.
  private static final int RANDOM = 0x08;

  private TagNumber() {}

  /// A frame `STX … ETX` of text, or a line: hexadecimal digits, the last two of twelve a check.
  static CardEvent ofText(String text, CardRules rules) {
    String digits = text.strip().toUpperCase(Locale.ROOT);
    if (rules.decimal()) {
      return decimal(digits, rules);
    }
    return switch (digits.length()) {
      case 8, 10, 14, 20 -> isHex(digits) ? number(HEX.parseHex(digits), rules) : garbled();
      case 12 -> isHex(digits) ? checked(HEX.parseHex(digits), rules) : garbled();
      default -> garbled();
    };
  }

  private static CardEvent decimal(String digits, CardRules rules) {
    if (digits.isEmpty()
        || digits.length() > DECIMAL_DIGITS_MAX
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return garbled();
    }
    String hex = new BigInteger(digits).toString(16);
    int width = Math.max(8, hex.length() + hex.length() % 2);
    return number(HEX.parseHex("0".repeat(width - hex.length()) + hex), rules);
  }

  /// Five bytes and their exclusive or.
  private static CardEvent checked(byte[] bytes, CardRules rules) {
    byte sum = 0;
    for (int i = 0; i < bytes.length - 1; i++) {
      sum ^= bytes[i];
    }
    return sum == bytes[bytes.length - 1]
        ? number(java.util.Arrays.copyOf(bytes, bytes.length - 1), rules)
        : new CardEvent.Unreadable(CardEvent.Reason.BAD_CHECK);
  }

  /// A frame of a length, a type, the number, and the exclusive or of all these; without STX and
  /// ETX.
  static CardEvent ofFrame(byte[] frame, CardRules rules) {
    if (frame.length < 4) {
      return garbled();
    }
    byte sum = 0;
    for (int i = 0; i < frame.length - 1; i++) {
      sum ^= frame[i];
    }
    return sum == frame[frame.length - 1]
        ? number(java.util.Arrays.copyOfRange(frame, 2, frame.length - 1), rules)
        : new CardEvent.Unreadable(CardEvent.Reason.BAD_CHECK);
  }

  private static CardEvent number(byte[] bytes, CardRules rules) {
    byte[] number = rules.reversed() ? reversed(bytes) : bytes;
    return number.length == 4 && number[0] == RANDOM
        ? new CardEvent.Unreadable(CardEvent.Reason.RANDOM_NUMBER)
        : new CardEvent.Identity(HEX.formatHex(number));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] other = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      other[i] = bytes[bytes.length - 1 - i];
    }
    return other;
  }

  private static boolean isHex(String digits) {
    return digits.chars().allMatch(HexFormat::isHexDigit);
  }

  private static CardEvent garbled() {
    return new CardEvent.Unreadable(CardEvent.Reason.GARBLED);
  }
}
