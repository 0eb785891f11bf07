package id.laci.drivers.scan;

import id.laci.drivers.wire.TcpDevice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The scanner contract behind a serial server.
final class TcpScannerTest extends ScannerContract {
  private @Nullable TcpDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new TcpDevice();
  }

  private TcpDevice device() {
    if (device == null) {
      throw new IllegalStateException();
    }
    return device;
  }

  @AfterEach
  void away() throws Exception {
    device().close();
  }

  @Override
  Scanner open(Consumer<ScanEvent> to) {
    return Scanner.open(device().address(), FrameRule.USUAL, to);
  }

  @Override
  void send(byte[] bytes) throws Exception {
    device().awaitConnection();
    device().say(bytes);
  }

  @Override
  void unplug() throws Exception {
    device().unplug();
  }

  @Override
  void plugIn() throws Exception {
    device().plugIn();
  }
}
