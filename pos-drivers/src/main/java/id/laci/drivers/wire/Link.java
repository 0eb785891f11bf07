package id.laci.drivers.wire;

import java.time.Duration;

/// A way to one device. It keeps itself alive: a device that is away is looked for again with
/// growing pauses, and what happens is told to the [LinkListener] given when the link was opened.
///
/// All methods may be called from any thread. None waits past its deadline, whatever the device
/// does.
public interface Link extends AutoCloseable {

  /// How the device was when last seen.
  LinkState state();

  /// Hands all bytes to the device, in order, one write at a time.
  ///
  /// A device that is away is looked for once more before the write is refused. A write that was
  /// given up is never resumed: its remaining bytes do not follow later.
  ///
  /// @param deadline for the whole write, from now
  WriteResult write(byte[] bytes, Duration deadline);

  /// Whether the device can be heard at all. One that cannot is asked nothing.
  default boolean hears() {
    return true;
  }

  /// Writes given up at their deadline since the link was opened.
  int stalls();

  /// Lets go of the device, within a second even when it is stuck. A second close does nothing.
  @Override
  void close();
}
