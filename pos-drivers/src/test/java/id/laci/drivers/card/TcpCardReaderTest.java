package id.laci.drivers.card;

import id.laci.drivers.wire.TcpDevice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The card reader contract behind a serial server.
final class TcpCardReaderTest extends CardContract {
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
  CardReader open(Consumer<CardEvent> to) {
    return CardReader.open(device().address(), CardRules.USUAL, to);
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
