package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.StandardSocketOptions;
import jdk.net.ExtendedSocketOptions;
import org.junit.jupiter.api.Test;

/// The link contract over a TCP connection that is held.
final class HeldTcpLinkTest extends TcpLinkContract {
  @Override
  protected Link open() {
    return Links.listen(device.address(), listener, System::nanoTime);
  }

  @Test
  void whatADeviceSaysByItselfIsHeardAlsoAfterItWasAway() throws Exception {
    try (Link link = open()) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      device.awaitConnection();
      device.say(new byte[] {'4', '2', '\r'});
      assertArrayEquals(new byte[] {'4', '2', '\r'}, heard.awaitBytes(3));
      device.unplug();
      eventually("down", () -> link.state() instanceof LinkState.Down);
      device.plugIn();
      device.awaitConnection();
      device.say(new byte[] {'7', '\r'});
      assertArrayEquals(new byte[] {'4', '2', '\r', '7', '\r'}, heard.awaitBytes(5));
    }
  }

  @Test
  void theSystemAsksASilentDeviceForASignOfLife() throws Exception {
    try (Socket socket = TcpPort.connect(device.address())) {
      assertTrue(socket.getOption(StandardSocketOptions.SO_KEEPALIVE));
      if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
        assertEquals(10, socket.getOption(ExtendedSocketOptions.TCP_KEEPIDLE));
        assertEquals(5, socket.getOption(ExtendedSocketOptions.TCP_KEEPINTERVAL));
        assertEquals(3, socket.getOption(ExtendedSocketOptions.TCP_KEEPCOUNT));
      }
    }
  }
}
