package id.laci.drivers.scan;

import id.laci.drivers.wire.Talker;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The scanner contract at a serial port.
@EnabledOnOs(OS.LINUX)
final class SerialScannerTest extends ScannerContract {
  @Override
  protected Talker plug(Path node) throws Exception {
    return Talker.onPty(node);
  }
}
