package id.laci.drivers.escpos;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// A single-byte character set and the number (`ESC t n`, 0 to 255) that a printer knows it by. The
/// number differs from maker to maker, so it is a profile's data and never a constant in code. All
/// pages have ASCII from 20 to 7E.
public record CodePage(Charset charset, int number) {
  private static final int HIGH_FIRST = 0x80;
  private static final int HIGH_LAST = 0xFF;
  private static final char NONE = '\uFFFD';

  /// Made once for each character set.
  private static final Map<Charset, Map<Character, Byte>> HIGH =
      Collections.synchronizedMap(new HashMap<>());

  /// The page of a character set by its Java name, such as `IBM437`.
  ///
  /// @throws IllegalArgumentException when this Java knows no such character set
  public static CodePage of(String charset, int number) {
    return new CodePage(Charset.forName(charset), number);
  }

  /// What the printer shows for this byte: ASCII for 20 to 7E in every page.
  char decode(int value) {
    return charset.decode(ByteBuffer.wrap(new byte[] {(byte) value})).charAt(0);
  }

  /// The bytes of its characters beyond ASCII.
  Map<Character, Byte> high() {
    return HIGH.computeIfAbsent(charset, _ -> table());
  }

  private Map<Character, Byte> table() {
    Map<Character, Byte> table = new HashMap<>();
    for (int value = HIGH_FIRST; value <= HIGH_LAST; value++) {
      char c = decode(value);
      if (c != NONE && !Character.isISOControl(c)) {
        table.putIfAbsent(c, (byte) value);
      }
    }
    return Map.copyOf(table);
  }
}
