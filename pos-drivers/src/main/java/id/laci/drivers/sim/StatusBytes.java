package id.laci.drivers.sim;

/// The answers of an ESC/POS printer. Bits 1 and 4 of a real-time answer are always set.
///
/// @param paperOut there is no paper
/// @param coverOpen the cover is open
/// @param cutter the cutter is stuck
/// @param paperLow the roll is nearly at its end
/// @param drawerOpen the drawer is open; then pin 3 is high
record StatusBytes(
    boolean paperOut, boolean coverOpen, boolean cutter, boolean paperLow, boolean drawerOpen) {
  private static final int FIXED = 0x12;

  private boolean offline() {
    return paperOut || coverOpen || cutter;
  }

  /// To `DLE EOT n`.
  byte realTime(int kind) {
    int bits =
        switch (kind) {
          case 1 -> bit(drawerOpen, 0x04) | bit(offline(), 0x08);
          case 2 -> bit(coverOpen, 0x04) | bit(paperOut, 0x20) | bit(cutter, 0x40);
          case 3 -> bit(cutter, 0x08);
          case 4 -> bit(paperLow, 0x0C) | bit(paperOut, 0x60);
          default -> 0;
        };
    return (byte) (FIXED | bits);
  }

  /// To `GS r n`.
  byte queued(int kind) {
    return switch (kind) {
      case 1, '1' -> (byte) (bit(paperLow, 0x03) | bit(paperOut, 0x0C));
      case 2, '2' -> (byte) bit(drawerOpen, 0x01);
      default -> 0;
    };
  }

  /// By itself, after `GS a`.
  byte[] automatic() {
    return new byte[] {
      (byte) (0x10 | bit(drawerOpen, 0x04) | bit(offline(), 0x08) | bit(coverOpen, 0x20)),
      (byte) bit(cutter, 0x08),
      (byte) (bit(paperLow, 0x03) | bit(paperOut, 0x0C)),
      0x0F
    };
  }

  private static int bit(boolean set, int mask) {
    return set ? mask : 0;
  }
}
