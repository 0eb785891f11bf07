package id.laci.drivers.wire;

import java.nio.file.Path;

/// Opens links. Never fails and never waits: a device that is not there makes a link that is down
/// and looks for it.
public final class Links {
  private static final Path DEVICES = Path.of("/dev");

  private Links() {}

  /// A link to this address.
  ///
  /// @param ticker the clock that deadlines are measured with
  public static Link open(Address.Wired address, LinkListener listener, Ticker ticker) {
    return switch (address) {
      case Address.Serial serial -> PortLink.serial(serial, listener, ticker);
      case Address.Tcp tcp -> TcpLink.open(tcp, listener, ticker);
      case Address.DeviceFile file ->
          file.path().startsWith(DEVICES)
              ? PortLink.node(file, listener, ticker)
              : new FileLink(file, listener, ticker);
    };
  }

  /// A link to a device that speaks by itself, such as a scanner. Differs from [#open] where that
  /// gives a network connection back as soon as nothing is being said.
  ///
  /// @param ticker the clock that deadlines are measured with
  public static Link listen(Address.Wired address, LinkListener listener, Ticker ticker) {
    return switch (address) {
      case Address.Tcp tcp -> PortLink.held(tcp, listener, ticker);
      case Address.Serial _, Address.DeviceFile _ -> open(address, listener, ticker);
    };
  }
}
