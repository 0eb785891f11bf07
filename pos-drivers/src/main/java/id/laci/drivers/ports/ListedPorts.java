package id.laci.drivers.ports;

import id.laci.drivers.wire.SerialNames;
import java.util.List;
import java.util.Optional;

/// Ports where the system has no more than their names.
final class ListedPorts {
  private ListedPorts() {}

  /// On macOS only the calling-out names: opening a `tty.` one waits for a carrier.
  static List<FoundPort> list(boolean mac) {
    return SerialNames.list().stream()
        .filter(name -> !mac || name.contains("/cu."))
        .map(
            name ->
                new FoundPort(Ports.serial(name), name, FoundPort.Likely.SERIAL, Optional.empty()))
        .toList();
  }
}
