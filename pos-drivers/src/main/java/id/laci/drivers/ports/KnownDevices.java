package id.laci.drivers.ports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is known of USB identities: a table of maker and product numbers, the product `*` for all
/// of a maker.
final class KnownDevices {
  private static final Map<String, FoundPort.Likely> KNOWN = read();

  private KnownDevices() {}

  static Optional<FoundPort.Likely> likely(UsbIdentity usb) {
    String vendor = usb.vendor().toLowerCase(Locale.ROOT);
    String product = usb.product().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KNOWN.get(vendor + ":" + product))
        .or(() -> Optional.ofNullable(KNOWN.get(vendor + ":*")));
  }

  private static Map<String, FoundPort.Likely> read() {
    Map<String, FoundPort.Likely> known = new HashMap<>();
    try (InputStream in = KnownDevices.class.getResourceAsStream("usb-devices.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing: usb-devices.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\\s+", 3);
        if (!line.startsWith("#") && parts.length >= 2) {
          known.put(parts[0], FoundPort.Likely.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(known);
  }
}
