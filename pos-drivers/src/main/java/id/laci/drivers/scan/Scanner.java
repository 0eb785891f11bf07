package id.laci.drivers.scan;

import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.FramedPort;
import java.util.Optional;
import java.util.function.Consumer;

/// A scanner on a serial line or a TCP port. Hands over whole scans, one at a time; what a scan
/// means, [CodeReader] says.
public final class Scanner implements AutoCloseable {
  private final Address address;
  private final Optional<FramedPort<ScanEvent>> port;

  private Scanner(Address address, Optional<FramedPort<ScanEvent>> port) {
    this.address = address;
    this.port = port;
  }

  /// Why a scanner cannot be at this address, if it cannot.
  public static Optional<String> problem(Address address) {
    return switch (address) {
      case Address.Serial _, Address.Tcp _ -> Optional.empty();
      case Address.Simulated(var what) ->
          what == Address.Pretended.SCANNER
              ? Optional.empty()
              : Optional.of("that is another simulated device");
      case Address.DeviceFile _, Address.SimulatedPrinter _ ->
          Optional.of("a scanner needs a serial port");
    };
  }

  /// Listens to the scanner at this address from now on, also after it was away. An address that
  /// can be none, or a simulated one, gives a scanner that is away for [Fault.BadAddress].
  ///
  /// @param scans gets each scan, on a thread of its own; may take its time
  public static Scanner open(Address address, FrameRule rule, Consumer<ScanEvent> scans) {
    boolean wired = address instanceof Address.Serial || address instanceof Address.Tcp;
    return wired
        ? open(address, FramedPort.Cable.listening((Address.Wired) address), rule, scans)
        : new Scanner(address, Optional.empty());
  }

  /// Listens to the scanner at the end of this cable.
  public static Scanner open(
      Address address, FramedPort.Cable cable, FrameRule rule, Consumer<ScanEvent> scans) {
    FramedPort<ScanEvent> port =
        FramedPort.open(
            "scans " + address.text(), cable, new ScanFraming(rule), rule.silence(), scans);
    return new Scanner(address, Optional.of(port));
  }

  /// How the device was when last seen.
  public DeviceHealth health() {
    return port.map(open -> DeviceHealth.of(open.state()))
        .orElseGet(
            () ->
                new DeviceHealth.Away(
                    new Fault.BadAddress(
                        address.text(), problem(address).orElse("it exists in memory only"))));
  }

  @Override
  public void close() {
    port.ifPresent(FramedPort::close);
  }
}
