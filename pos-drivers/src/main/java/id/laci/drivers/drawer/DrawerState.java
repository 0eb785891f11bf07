package id.laci.drivers.drawer;

/// How a drawer stands.
public enum DrawerState {
  /// The switch says that it is open.
  OPEN,
  /// The switch says that it is closed.
  CLOSED,
  /// There is no switch, or it has not spoken since the device was found.
  UNKNOWN
}
