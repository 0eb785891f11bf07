package id.laci.drivers.card;

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
final class SerialCardReaderTest extends CardContract {
  @TempDir private Path folder = Path.of("");
  private @Nullable PtyDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new PtyDevice(folder.resolve("reader"));
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
  CardReader open(Consumer<CardEvent> to) {
    return CardReader.open(device().address(), CardRules.USUAL, to);
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
