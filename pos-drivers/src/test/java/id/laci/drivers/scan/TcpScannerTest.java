package id.laci.drivers.scan;

import id.laci.drivers.wire.Talker;
import java.nio.file.Path;

/// The scanner contract behind a serial server.
final class TcpScannerTest extends ScannerContract {
  @Override
  protected Talker plug(Path node) throws Exception {
    return Talker.onTcp();
  }
}
