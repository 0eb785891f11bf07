package id.laci.drivers.escpos;

/// What a shop sets for its own printer, whatever its model.
///
/// @param drawerPin of the drawer's plug: 2 for the first drawer, 5 for a second one
/// @param drawerMillis how long the drawer's magnet is on, 10 to 120 ms; longer can burn it
/// @param drawerSwitch which level of the drawer's switch means open
/// @param density -6 to 6 steps of five per cent lighter or darker; 0 leaves it as it is
/// @param buzzer how it is made to sound
public record PrinterSetup(
    int drawerPin, int drawerMillis, DrawerSwitch drawerSwitch, int density, Buzzer buzzer) {
  private static final int DENSITY_MAX = 6;

  /// Which level of the drawer's switch, at pin 3, means open. Drawers differ.
  public enum DrawerSwitch {
    /// The one that it jumps to when the drawer is sprung.
    LEARNED,
    /// High, also while no drawer is plugged in.
    HIGH_IS_OPEN,
    /// Low.
    LOW_IS_OPEN,
    /// The drawer has none.
    NONE
  }

  /// How a printer is made to sound; whether it has a buzzer cannot be asked.
  public enum Buzzer {
    /// Not at all.
    NONE,
    /// `ESC ( A`, as Epson's.
    EPSON,
    /// `ESC B`, as many cheap ones.
    OTHER
  }

  /// 50 ms on pin 2, kind to every magnet; everything else as the printer has it.
  public static final PrinterSetup USUAL =
      new PrinterSetup(2, 50, DrawerSwitch.LEARNED, 0, Buzzer.NONE);

  public PrinterSetup {
    if (drawerPin != 2 && drawerPin != 5) {
      throw new IllegalArgumentException("a drawer is at pin 2 or 5, not " + drawerPin);
    }
    if (drawerMillis < 10 || drawerMillis > 120) {
      throw new IllegalArgumentException("a pulse lasts 10 to 120 ms, not " + drawerMillis);
    }
    if (Math.abs(density) > DENSITY_MAX) {
      throw new IllegalArgumentException("density is -6 to 6, not " + density);
    }
  }
}
