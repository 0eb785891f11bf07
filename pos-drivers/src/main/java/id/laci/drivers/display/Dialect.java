package id.laci.drivers.display;

/// The two command sets that line displays understand; many can be switched to either.
public enum Dialect {
  /// CD5220, as on most displays without a maker's name.
  CD5220,
  /// Epson's ESC/POS for customer displays (DM-D series).
  ESCPOS
}
