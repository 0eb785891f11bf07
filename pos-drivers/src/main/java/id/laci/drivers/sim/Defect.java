package id.laci.drivers.sim;

/// What is wrong with a simulated card reader, display or drawer.
public enum Defect {
  /// Nothing.
  NONE,
  /// It is not there.
  UNPLUGGED,
  /// It is there and takes no data.
  STALLED,
  /// All that it says is noise.
  GARBAGE,
  /// Every byte of what it says comes by itself, as over a slow line.
  PIECEMEAL,
  /// It breaks off in the middle of what it says.
  HALF_FRAME,
  /// It does what it is told and says nothing.
  NO_ANSWER
}
