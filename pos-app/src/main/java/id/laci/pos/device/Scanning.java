package id.laci.pos.device;

import id.laci.drivers.ScannerPort;
import id.laci.drivers.wire.Address;
import id.laci.pos.till.Snapshot;
import java.util.Optional;
import java.util.function.Consumer;

/// Feeds what a serial scanner reads. A scanner that types like a keyboard needs none of this.
public final class Scanning implements AutoCloseable {
  private final Optional<ScannerPort> scanner;

  private Scanning(Optional<ScannerPort> scanner) {
    this.scanner = scanner;
  }

  /// @param address empty when there is no serial scanner
  /// @param scans takes each scan, on a thread of its own
  /// @return also for an address that is none: the scanner is then away
  public static Scanning open(Optional<String> address, Consumer<String> scans) {
    return new Scanning(
        address.flatMap(
            text ->
                switch (Address.parse(text)) {
                  case Address.Ok(var good) -> Optional.of(ScannerPort.open(good, scans));
                  case Address.Bad _ -> Optional.empty();
                }));
  }

  /// @return how the scanner stands right now
  public Snapshot.Device health() {
    return scanner.map(port -> Printing.health(port.health())).orElse(Snapshot.Device.NONE);
  }

  @Override
  public void close() {
    scanner.ifPresent(ScannerPort::close);
  }
}
