package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The link contract over TCP.
final class TcpLinkTest extends LinkContract {
  private TcpDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new TcpDevice();
  }

  @AfterEach
  void clean() throws Exception {
    device.close();
  }

  @Override
  protected Link open() {
    return Links.open(device.address(), listener, System::nanoTime);
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

  @Test
  void aPortThatNobodyListensAtIsNotFound() throws Exception {
    device.unplug();
    try (Link link = open()) {
      WriteResult.Unwritten refused =
          assertInstanceOf(WriteResult.Unwritten.class, link.write(new byte[1], SOON));
      assertInstanceOf(Fault.NotFound.class, refused.why());
      eventually("down", () -> link.state() instanceof LinkState.Down(Fault.NotFound _));
    }
  }

  @Test
  void aPrinterThatNobodySpeaksToIsMissedAllTheSame() throws Exception {
    try (Link link =
        TcpLink.open(device.address(), listener, System::nanoTime, Duration.ofMillis(20))) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      device.unplug();
      eventually("down", () -> link.state() instanceof LinkState.Down(Fault.NotFound _));
      device.plugIn();
      eventually("up again", () -> link.state() instanceof LinkState.Up);
    }
  }
}
