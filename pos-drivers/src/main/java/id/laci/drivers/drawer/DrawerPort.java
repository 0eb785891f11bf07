package id.laci.drivers.drawer;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.WriteResult;

/// What a drawer hangs on: a trigger box, or a receipt printer. Reports its switch to the
/// [SwitchListener] it was made with.
public interface DrawerPort extends AutoCloseable {

  /// Gives one pulse, waiting at most two seconds; never repeats it.
  WriteResult pulse();

  /// Whether there is a switch that tells how the drawer stands.
  boolean hasSwitch();

  /// How the device was when last seen.
  DeviceHealth health();

  @Override
  void close();

  /// Hears the switch. Returns at once.
  interface SwitchListener {

    /// The switch was seen at this level; may be told as often as one likes. In a printer it is the
    /// level of pin 3 of the drawer plug.
    void level(boolean high);

    /// The device is away: the switch cannot be seen.
    void lost();
  }
}
