package id.laci.drivers.escpos;

/// Commands that a printer obeys wherever they stand, even in the middle of a picture: a question
/// (`DLE EOT`), a recovery (`DLE ENQ`), a drawer's pulse or the power switch (`DLE DC4`).
final class RealTimeBytes {
  private static final int DLE = 0x10;

  /// One dot more that none of these has.
  private static final int DOT = 0x08;

  private RealTimeBytes() {}

  /// Blackens one dot wherever a picture would be taken for such a command.
  static void defuse(byte[] picture) {
    for (int i = 1; i < picture.length; i++) {
      int value = picture[i] & 0xFF;
      if ((picture[i - 1] & 0xFF) == DLE && (value == 0x04 || value == 0x05 || value == 0x14)) {
        picture[i] |= DOT;
      }
    }
  }
}
