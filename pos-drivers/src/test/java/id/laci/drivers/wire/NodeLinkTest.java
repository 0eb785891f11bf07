package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The link contract over a device node, which is that of a pseudo terminal here.
@EnabledOnOs(OS.LINUX)
final class NodeLinkTest extends LinkContract {
  @TempDir Path folder;
  private PtyDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new PtyDevice(folder.resolve("lp0"));
  }

  @AfterEach
  void clean() throws Exception {
    device.close();
  }

  @Override
  protected Link open() {
    return PortLink.node(new Address.DeviceFile(folder.resolve("lp0")), listener, System::nanoTime);
  }

  @Override
  protected byte[] received() {
    return device.ear().heard();
  }

  @Override
  protected void stall() {
    device.pty().reading(false);
  }

  @Override
  protected void resume() {
    device.pty().reading(true);
  }

  @Override
  protected void unplug() throws Exception {
    device.unplug();
  }

  @Override
  protected void plugIn() throws Exception {
    device.plugIn();
  }

  @Test
  void anUnplugIsNoticedWithinASecondWithoutAWrite() throws Exception {
    try (Link link = open()) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      assertTrue(link.hears());
      unplug();
      Duration taken = eventually("down", () -> link.state() instanceof LinkState.Down);
      assertTrue(taken.compareTo(Duration.ofSeconds(1)) < 0, "took " + taken);
    }
  }

  @Test
  void anAddressInTheFolderOfDevicesIsADeviceAndNeverMadeAsAFile() {
    Path missing = Path.of("/dev/no-such-printer-of-ours");
    Address.DeviceFile address = new Address.DeviceFile(missing);
    try (Link link = Links.open(address, LinkListener.deaf(), System::nanoTime)) {
      eventually("down", () -> link.state() instanceof LinkState.Down(Fault.NotFound _));
      WriteResult.Unwritten refused =
          assertInstanceOf(WriteResult.Unwritten.class, link.write(new byte[1], SOON));
      assertInstanceOf(Fault.NotFound.class, refused.why());
    }
    assertFalse(Files.exists(missing));
  }

  @Test
  void aDeviceThatCannotBeHeardIsWrittenToAllTheSame() {
    Address.DeviceFile nothing = new Address.DeviceFile(Path.of("/dev/null"));
    try (Link link = Links.open(nothing, listener, System::nanoTime)) {
      assertEquals(new WriteResult.Written(5_000), link.write(new byte[5_000], SOON));
      assertEquals(0, heard.heard().length);
    }
  }
}
