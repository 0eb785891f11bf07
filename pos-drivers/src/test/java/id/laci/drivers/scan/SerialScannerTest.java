package id.laci.drivers.scan;

import id.laci.drivers.wire.PtyDevice;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class SerialScannerTest extends ScannerContract {
  @TempDir private Path folder = Path.of("");
  private @Nullable PtyDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new PtyDevice(folder.resolve("scanner"));
  }

  private PtyDevice device() {
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
    device().pty().send(bytes);
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
