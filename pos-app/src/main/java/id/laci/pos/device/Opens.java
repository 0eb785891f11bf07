package id.laci.pos.device;

import id.laci.pos.counter.DeviceTrouble;
import java.util.Optional;

/// Something that can open the cash drawer.
interface Opens {
  /// Opens it once, and waits until that is sent.
  ///
  /// @return why it did not open, or that nobody knows; empty when all went well
  Optional<DeviceTrouble> open();
}
