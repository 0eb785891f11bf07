package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The link contract over TCP.
final class TcpLinkTest extends TcpLinkContract {
  @Override
  protected Link open() {
    return Links.open(device.address(), listener, System::nanoTime);
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
