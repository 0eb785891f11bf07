package id.laci.pos.qris;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The checksum of a code: CRC-16/CCITT-FALSE (polynomial 0x1021, initial value 0xFFFF, no
/// reflection, no final XOR) over the UTF-8 bytes, as EMVCo MPM 1.1 asks in element 63.
final class Crc16 {
  private static final int POLYNOMIAL = 0x1021;
  private static final int INITIAL = 0xFFFF;

  private Crc16() {}

  /// @return the checksum, 0 to 0xFFFF
  static int of(byte[] bytes) {
    int crc = INITIAL;
    for (byte b : bytes) {
      crc ^= (b & 0xFF) << 8;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
      }
      crc &= 0xFFFF;
    }
    return crc;
  }

  /// @param text everything up to and including the `6304` of the checksum's own element
  /// @return four upper-case hex digits
  static String hex(String text) {
    return HexFormat.of()
        .withUpperCase()
        .toHexDigits((short) of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
