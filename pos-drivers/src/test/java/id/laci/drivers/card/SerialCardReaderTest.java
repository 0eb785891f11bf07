package id.laci.drivers.card;

import id.laci.drivers.wire.Talker;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The card reader contract at a serial port.
@EnabledOnOs(OS.LINUX)
final class SerialCardReaderTest extends CardContract {
  @Override
  protected Talker plug(Path node) throws Exception {
    return Talker.onPty(node);
  }
}
