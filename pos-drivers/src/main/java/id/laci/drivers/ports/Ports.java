package id.laci.drivers.ports;

import id.laci.drivers.wire.Address;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Lists the ports of this machine. Opens none of them, so that no scanner beeps and no printer
/// wakes up; a network printer is not found, since asking a whole network is not a till's business.
public final class Ports {
  private Ports() {}

  /// What is plugged in now, the likeliest to be of use first. Takes some milliseconds.
  public static List<FoundPort> list() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.contains("linux")
        ? new LinuxPorts(Path.of("/dev"), Path.of("/sys")).list()
        : ListedPorts.list(system.contains("mac"));
  }

  static Address.Serial serial(String port) {
    return new Address.Serial(port, Address.BAUD_DEFAULT, Address.Flow.NONE);
  }
}
