package id.laci.drivers.card;

import id.laci.drivers.wire.Talker;
import java.nio.file.Path;

/// The card reader contract behind a serial server.
final class TcpCardReaderTest extends CardContract {
  @Override
  protected Talker plug(Path node) throws Exception {
    return Talker.onTcp();
  }
}
