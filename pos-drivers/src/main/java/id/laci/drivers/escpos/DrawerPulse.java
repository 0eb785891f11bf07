package id.laci.drivers.escpos;

/// The commands that open a drawer behind a printer.
public final class DrawerPulse {
  private static final int PIN_5 = 5;
  private static final int OFF_MAX = 0xFA;

  private DrawerPulse() {}

  /// `ESC p`: in its turn, on for the time that is set, and off for four times as long at least,
  /// which is kind to every magnet.
  public static byte[] inTurn(PrinterSetup setup) {
    int on = setup.drawerMillis() / 2; // the unit is two milliseconds
    int off = Math.min(on * 10, OFF_MAX);
    return new byte[] {0x1B, 'p', connector(setup), (byte) on, (byte) off};
  }

  /// `DLE DC4 1`: at once, whatever the printer lacks; always 100 ms, its shortest time.
  public static byte[] atOnce(PrinterSetup setup) {
    return new byte[] {0x10, 0x14, 1, connector(setup), 1};
  }

  private static byte connector(PrinterSetup setup) {
    return (byte) (setup.drawerPin() == PIN_5 ? 1 : 0);
  }
}
