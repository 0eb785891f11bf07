package id.laci.drivers.ports;

import id.laci.drivers.wire.Address;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ports as Linux shows them in `/dev` and `/sys`.
final class LinuxPorts {
  private static final String GROUP_UNKNOWN = "dialout";

  private final Path dev;
  private final Path sys;

  /// @param dev usually `/dev`
  /// @param sys usually `/sys`
  LinuxPorts(Path dev, Path sys) {
    this.dev = dev;
    this.sys = sys;
  }

  List<FoundPort> list() {
    List<FoundPort> found = new ArrayList<>();
    printers().forEach(found::add);
    serial().forEach(found::add);
    found.sort(
        Comparator.comparing(FoundPort::likely).thenComparing(port -> port.address().text()));
    return List.copyOf(found);
  }

  /// USB printers as the kernel's printer class shows them: `/dev/usb/lp0`.
  private List<FoundPort> printers() {
    return entries(dev.resolve("usb"), "lp*").stream()
        .map(
            node -> {
              Optional<UsbIdentity> usb = identity("usbmisc", node);
              return new FoundPort(
                  new Address.DeviceFile(node),
                  usb.map(UsbIdentity::words).orElse(name(node)),
                  FoundPort.Likely.PRINTER,
                  groupToJoin(node));
            })
        .toList();
  }

  private List<FoundPort> serial() {
    Map<Path, Path> lasting = lastingNames();
    List<FoundPort> ports = new ArrayList<>();
    for (String pattern : List.of("ttyUSB*", "ttyACM*", "ttyAMA*", "rfcomm*", "ttyS*")) {
      for (Path node : entries(dev, pattern)) {
        if (!pattern.equals("ttyS*") || isWired(node)) {
          ports.add(serial(node, lasting.getOrDefault(node, node)));
        }
      }
    }
    return ports;
  }

  private FoundPort serial(Path node, Path lasting) {
    Optional<UsbIdentity> usb = identity("tty", node);
    return new FoundPort(
        Ports.serial(lasting.toString()),
        usb.map(UsbIdentity::words).orElse(name(node)),
        usb.flatMap(KnownDevices::likely).orElse(FoundPort.Likely.SERIAL),
        groupToJoin(node));
  }

  /// A machine has 32 `ttyS` nodes and seldom a port behind one: the kernel names a type other than
  /// 0 for those that have.
  private boolean isWired(Path node) {
    try {
      return !Files.readString(sys.resolve("class/tty").resolve(name(node)).resolve("type"))
          .strip()
          .equals("0");
    } catch (IOException _) {
      return false;
    }
  }

  /// The names that stay the same when a plug is pulled and put back, by the node they lead to now.
  private Map<Path, Path> lastingNames() {
    Map<Path, Path> names = new HashMap<>();
    for (Path link : entries(dev.resolve("serial/by-id"), "*")) {
      try {
        names.put(link.toRealPath(), link);
      } catch (IOException _) {
        // pulled while we looked
      }
    }
    return names;
  }

  private Optional<UsbIdentity> identity(String kind, Path node) {
    return UsbIdentity.of(sys.resolve("class").resolve(kind).resolve(name(node)).resolve("device"));
  }

  private static Optional<String> groupToJoin(Path node) {
    if (Files.isReadable(node) && Files.isWritable(node)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAttributes(node, PosixFileAttributes.class).group().getName());
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.of(GROUP_UNKNOWN);
    }
  }

  private static String name(Path node) {
    return String.valueOf(node.getFileName());
  }

  private static List<Path> entries(Path folder, String pattern) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException _) {
      // a machine without such a folder has no such ports
    }
    entries.sort(Comparator.naturalOrder());
    return entries;
  }
}
