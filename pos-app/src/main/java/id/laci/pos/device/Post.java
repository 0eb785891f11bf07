package id.laci.pos.device;

import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.Place;

/// A place on the counter with a device in it. The device may come and go; the post stays until
/// another device is chosen. May be used from any thread.
interface Post extends AutoCloseable {
  /// The device and how it is now. Never waits.
  Place place();

  /// Tries the device, and waits until it is known how that went.
  DeviceTest test();

  /// Lets go of the device.
  @Override
  void close();
}
