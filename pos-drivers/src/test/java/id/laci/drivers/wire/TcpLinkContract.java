package id.laci.drivers.wire;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The link contract over TCP, with a device that both ways of holding a connection share.
abstract class TcpLinkContract extends LinkContract {
  protected TcpDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new TcpDevice();
  }

  @AfterEach
  void clean() throws Exception {
    device.close();
  }

  @Override
  protected byte[] received() {
    return device.ear().heard();
  }

  @Override
  protected void stall() {
    device.reading(false);
  }

  @Override
  protected void resume() {
    device.reading(true);
  }

  @Override
  protected void unplug() throws Exception {
    device.unplug();
  }

  @Override
  protected void plugIn() throws Exception {
    device.plugIn();
  }

  /// The loop-back interface alone buffers several megabytes.
  @Override
  protected int tooMuch() {
    return 32 << 20;
  }
}
