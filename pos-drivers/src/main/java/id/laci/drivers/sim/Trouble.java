package id.laci.drivers.sim;

/// What is wrong with a simulated printer.
public enum Trouble {
  /// Nothing.
  NONE,
  /// It refuses to print and says why.
  PAPER_OUT,
  /// It refuses to print and says why.
  COVER_OPEN,
  /// It is not there.
  UNPLUGGED,
  /// It is there and takes no data.
  STALLED,
  /// It takes 960 bytes a second, as over 9600 baud.
  SLOW
}
