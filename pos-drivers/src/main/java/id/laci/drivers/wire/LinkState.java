package id.laci.drivers.wire;

/// Whether a device is there.
public sealed interface LinkState {

  /// Not yet known: the first attempt is under way.
  record Opening() implements LinkState {}

  /// There when last seen.
  record Up() implements LinkState {}

  /// Away, and why.
  record Down(Fault why) implements LinkState {}
}
