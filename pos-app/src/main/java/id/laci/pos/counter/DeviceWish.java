package id.laci.pos.counter;

/// What a person wants of the devices.
public sealed interface DeviceWish {

  /// Look again for what is plugged in.
  record LookAround() implements DeviceWish {}

  /// This device shall be in that place from now on, also after a restart.
  ///
  /// @param address as found, or as typed
  /// @param model one of [DeviceBoard#models], or empty for the usual one
  record Choose(Role role, String address, String model, DeviceOptions options)
      implements DeviceWish {
    /// With everything as usual.
    public Choose(Role role, String address, String model) {
      this(role, address, model, DeviceOptions.USUAL);
    }
  }

  /// No device shall be in that place.
  record Forget(Role role) implements DeviceWish {}

  /// Try it: a test page, a test line on the display, a pulse for the drawer.
  record Test(Role role) implements DeviceWish {}

  /// Try all that can be tried, and print what came of it.
  record TestAll() implements DeviceWish {}
}
