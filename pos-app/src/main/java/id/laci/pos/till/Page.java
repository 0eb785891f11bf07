package id.laci.pos.till;

import id.laci.pos.counter.Reading;
import java.util.List;

/// What the cashier looks at in place of the tiles, while nobody pays.
public sealed interface Page {
  /// The tiles themselves.
  record Tiles() implements Page {}

  /// The devices.
  ///
  /// @param trying whether scans are shown with their meaning and not sold
  /// @param readings what was read while trying, the newest first
  record Devices(boolean trying, List<Reading> readings) implements Page {
    public Devices {
      readings = List.copyOf(readings);
    }
  }
}
