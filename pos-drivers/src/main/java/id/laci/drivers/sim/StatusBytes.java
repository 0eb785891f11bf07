package id.laci.drivers.sim;

/// The answers of an ESC/POS printer to `DLE EOT n`. Bits 1 and 4 are always set.
final class StatusBytes {
  private static final int FIXED = 0x12;
  private static final int OFFLINE = 0x08;
  private static final int COVER_OPEN = 0x04;
  private static final int STOPPED_BY_PAPER_END = 0x20;
  private static final int PAPER_END = 0x60;

  private StatusBytes() {}

  static byte answer(int kind, Trouble trouble) {
    boolean paperOut = trouble == Trouble.PAPER_OUT;
    boolean coverOpen = trouble == Trouble.COVER_OPEN;
    int bits =
        switch (kind) {
          case 1 -> paperOut || coverOpen ? OFFLINE : 0;
          case 2 -> (coverOpen ? COVER_OPEN : 0) | (paperOut ? STOPPED_BY_PAPER_END : 0);
          case 4 -> paperOut ? PAPER_END : 0;
          default -> 0;
        };
    return (byte) (FIXED | bits);
  }
}
