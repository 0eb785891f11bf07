package id.laci.pos.counter;

import java.util.Optional;

/// A test of one device.
///
/// @param role which device
/// @param result how it went
/// @param why what is wrong, when something is
public record DeviceTest(Role role, Result result, Optional<DeviceTrouble> why) {

  /// How a test went.
  public enum Result {
    /// Under way.
    RUNNING,
    /// The device itself says that it did it.
    CONFIRMED,
    /// The device took it and cannot tell more: look.
    TAKEN,
    /// It was begun and nobody knows how it ended: look.
    UNKNOWN,
    /// It did not happen.
    FAILED,
    /// There is no such device.
    SKIPPED
  }
}
