package id.laci.drivers.wire;

import java.util.List;
import jssc.SerialPortList;

/// The names of serial ports on systems that have no better list than the serial library's.
public final class SerialNames {
  private SerialNames() {}

  /// The names as [Address.Serial] takes them; empty when the serial library does not load.
  public static List<String> list() {
    try {
      return List.of(SerialPortList.getPortNames());
    } catch (LinkageError _) {
      return List.of(); // opening a port says so
    }
  }
}
