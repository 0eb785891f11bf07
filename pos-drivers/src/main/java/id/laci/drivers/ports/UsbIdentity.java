package id.laci.drivers.ports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a USB device says of itself, as Linux tells it in `/sys` (kernel documentation, ABI/testing
/// sysfs-bus-usb).
///
/// @param vendor four hexadecimal digits
/// @param product four hexadecimal digits
/// @param maker in words; may be empty
/// @param name in words; may be empty
record UsbIdentity(String vendor, String product, String maker, String name) {
  private static final int WORDS_MAX = 126;

  /// From an interface to its device are two steps, past hubs none; more would leave the device.
  private static final int STEPS_MAX = 4;

  /// The USB device that a class device belongs to.
  ///
  /// @param device such as `/sys/class/tty/ttyUSB0/device`
  /// @return empty when it hangs on no USB
  static Optional<UsbIdentity> of(Path device) {
    try {
      Path folder = device.toRealPath();
      for (int i = 0; i < STEPS_MAX && folder != null; i++, folder = folder.getParent()) {
        if (Files.exists(folder.resolve("idVendor"))) {
          return Optional.of(
              new UsbIdentity(
                  text(folder, "idVendor"),
                  text(folder, "idProduct"),
                  text(folder, "manufacturer"),
                  text(folder, "product")));
        }
      }
    } catch (IOException _) {
      // gone while we looked
    }
    return Optional.empty();
  }

  private static String text(Path folder, String file) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ").strip();
      return text.length() > WORDS_MAX ? text.substring(0, WORDS_MAX) : text;
    } catch (IOException _) {
      return "";
    }
  }

  /// Maker and product, without saying the maker twice.
  String words() {
    if (name.isEmpty()) {
      return maker.isEmpty() ? "USB " + vendor + ":" + product : maker;
    }
    return maker.isEmpty() || name.startsWith(maker) ? name : maker + " " + name;
  }
}
