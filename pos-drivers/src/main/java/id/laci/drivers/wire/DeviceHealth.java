package id.laci.drivers.wire;

/// Whether a device can be used.
public sealed interface DeviceHealth {

  /// Not yet known.
  record Starting() implements DeviceHealth {}

  /// There when last seen.
  ///
  /// @param paperLow it says that its roll is nearly at the end
  /// @param silent it has never answered a question, so that it cannot tell what it lacks
  record Ready(boolean paperLow, boolean silent) implements DeviceHealth {
    /// A device that has nothing to tell of itself.
    public static final Ready PLAIN = new Ready(false, false);
  }

  /// Cannot be used, and why. It is looked for: health changes by itself when it is back.
  record Away(Fault why) implements DeviceHealth {}

  /// The health of the device at the end of a link.
  static DeviceHealth of(LinkState state) {
    return switch (state) {
      case LinkState.Opening _ -> new Starting();
      case LinkState.Up _ -> Ready.PLAIN;
      case LinkState.Down down -> new Away(down.why());
    };
  }
}
