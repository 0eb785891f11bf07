package id.laci.drivers.ports;

import id.laci.drivers.wire.Address;
import java.util.Optional;

/// A port, or a device that is a port.
///
/// @param address to open it by; stays the same when the plug is pulled and put back, where the
///   system has such a name
/// @param name what people call it: maker and product, else the port's own name
/// @param likely what it probably is
/// @param group the group that this user must join to use it; empty when it may be used
public record FoundPort(Address.Wired address, String name, Likely likely, Optional<String> group) {

  /// What a port probably leads to.
  public enum Likely {
    PRINTER,
    SCANNER,
    CARD_READER,
    DISPLAY,
    /// A serial line, to anything.
    SERIAL
  }
}
