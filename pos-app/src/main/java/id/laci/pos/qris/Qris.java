package id.laci.pos.qris;

import java.util.Locale;
import java.util.Optional;

/// Reads codes. Any text may be given; nothing is thrown.
public final class Qris {
  /// The longest code, in characters (EMVCo MPM 1.1, 3.1).
  static final int LENGTH_MAX = 512;

  /// The element of the checksum, always last.
  static final String CRC_TAG = "63";

  private static final String CRC_HEAD = CRC_TAG + "04";
  private static final int CRC_LENGTH = 4;
  private static final int LENGTH_MIN = CRC_HEAD.length() + CRC_LENGTH;

  private Qris() {}

  /// Reads the text of a merchant-presented code, without anything a scanner put around it.
  ///
  /// @param payload what the QR symbol holds
  /// @return the code, or the first thing that is wrong: form before checksum before meaning
  public static Reading read(String payload) {
    return refuseText(payload)
        .<Reading>map(refused -> refused)
        .orElseGet(
            () ->
                switch (Tlv.scan(payload)) {
                  case Tlv.Scan.Broken broken -> broken.why();
                  case Tlv.Scan.Whole whole -> check(payload, whole.elements());
                });
  }

  /// @param body all elements but the checksum
  /// @return the whole code
  static String sealed(String body) {
    return body + CRC_HEAD + Crc16.hex(body + CRC_HEAD);
  }

  private static Reading check(String payload, Elements elements) {
    return refuseCrc(payload, elements)
        .or(() -> Rules.broken(elements))
        .<Reading>map(refused -> refused)
        .orElseGet(
            () -> {
              QrisCode code = QrisCode.ofChecked(elements);
              return new Reading.Read(code, Notes.about(code));
            });
  }

  private static Optional<Reading.Refused> refuseText(String payload) {
    int length = Element.characters(payload);
    if (length < LENGTH_MIN) {
      return refused(Reason.TOO_SHORT, length, "Too short to hold even a checksum");
    }
    if (length > LENGTH_MAX) {
      return refused(Reason.TOO_LONG, LENGTH_MAX, "A code has at most 512 characters");
    }
    int[] characters = payload.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (Character.isISOControl(characters[i]) || isHalfPair(characters[i])) {
        return refused(Reason.NOT_TEXT, i, "A control character or half a character");
      }
    }
    return Optional.empty();
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Optional<Reading.Refused> refuseCrc(String payload, Elements elements) {
    Optional<String> printed = elements.value(CRC_TAG);
    int at = elements.position(CRC_TAG);
    if (printed.isEmpty()) {
      return refused(Reason.CRC_MISSING, at, "There is no checksum (63)");
    }
    if (!elements.list().getLast().tag().equals(CRC_TAG)) {
      return refused(Reason.CRC_NOT_LAST, at, "The checksum (63) is not the last element");
    }
    String crc = printed.get();
    if (!isHex(crc)) {
      return refused(Reason.CRC_NOT_HEX, at, "The checksum is not four hex digits");
    }
    String computed = Crc16.hex(payload.substring(0, payload.length() - CRC_LENGTH));
    if (!crc.toUpperCase(Locale.ROOT).equals(computed)) {
      return refused(Reason.CRC_WRONG, at, "The checksum is " + crc + ", not " + computed);
    }
    return crc.equals(computed)
        ? Optional.empty()
        : refused(Reason.CRC_LOWER_CASE, at, "The checksum is written with small letters");
  }

  private static boolean isHex(String crc) {
    return crc.length() == CRC_LENGTH
        && crc.chars()
            .allMatch(c -> Digits.is(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'));
  }

  private static Optional<Reading.Refused> refused(Reason reason, int position, String words) {
    return Optional.of(new Reading.Refused(reason, position, words));
  }
}
