package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.util.Set;
import jssc.SerialPort;
import jssc.SerialPortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The link contract over a serial port, which is a pseudo terminal here.
@EnabledOnOs(OS.LINUX)
final class SerialLinkTest extends LinkContract {
  @TempDir Path folder;
  private PtyDevice device;

  @BeforeEach
  void plug() throws Exception {
    device = new PtyDevice(folder.resolve("printer"));
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
      unplug();
      Duration taken = eventually("down", () -> link.state() instanceof LinkState.Down);
      assertTrue(taken.compareTo(Duration.ofSeconds(1)) < 0, "took " + taken);
    }
  }

  @Test
  void aPortThatIsNotThereIsNotFound() throws Exception {
    device.unplug();
    try (Link link = open()) {
      eventually("down", () -> link.state() instanceof LinkState.Down(Fault.NotFound _));
      WriteResult.Unwritten refused =
          assertInstanceOf(WriteResult.Unwritten.class, link.write(new byte[1], SOON));
      assertInstanceOf(Fault.NotFound.class, refused.why());
    }
  }

  @Test
  void aFileThatIsNoSerialPortIsABadAddress() throws Exception {
    Path plain = Files.createFile(folder.resolve("plain"));
    Address.Serial address = new Address.Serial(plain.toString(), 9600, Address.Flow.NONE);
    try (Link link = Links.open(address, listener, System::nanoTime)) {
      eventually("down", () -> link.state() instanceof LinkState.Down(Fault.BadAddress _));
    }
  }

  @Test
  void whatADeviceSaysByItselfIsHeard() throws Exception {
    try (Link link = open()) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      device.pty().send(new byte[] {'4', '2', '\r'});
      assertEquals("42\r", new String(heard.awaitBytes(3), StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aListenerThatFailsDoesNoHarm() throws Exception {
    Ear ear = new Ear();
    LinkListener clumsy =
        bytes -> {
          ear.hear(bytes);
          throw new IllegalStateException("clumsy");
        };
    try (Link link = Links.open(device.address(), clumsy, System::nanoTime)) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      device.pty().send(new byte[] {'1'});
      ear.awaitBytes(1);
      device.pty().send(new byte[] {'2'});
      ear.awaitBytes(2);
      assertInstanceOf(LinkState.Up.class, link.state());
    }
  }

  @Test
  void whatWasTakenBeforeTheLinkClosedIsNotThrownAway() throws Exception {
    byte[] receipt = "a line of a receipt\n".repeat(50).getBytes(StandardCharsets.US_ASCII);
    try (Link link = open()) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      stall();
      assertInstanceOf(WriteResult.Written.class, link.write(receipt, SOON));
    }
    try (Link next = open()) {
      eventually("up again", () -> next.state() instanceof LinkState.Up);
      resume();
      assertArrayEquals(receipt, device.ear().awaitBytes(receipt.length));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Port busy, Busy",
    "Port already opened, Busy",
    "Port not found, NotFound",
    "Permission denied, NoPermission",
    "Incorrect serial port, BadAddress",
    "Native exception occurred: x, Lost"
  })
  void whyAPortDoesNotOpenIsToldAsWhatItIs(String type, String fault) {
    SerialPortException refused =
        new SerialPortException(new SerialPort("/dev/ttyS0"), "openPort()", type);
    Fault told = JsscPort.fault(device.address(), refused);
    assertEquals(fault, told.getClass().getSimpleName());
  }

  @Test
  void aPortThatThisUserMayNotUseNamesTheGroupToJoin() throws Exception {
    Path port = device.pty().path();
    SerialPortException refused =
        new SerialPortException(
            new SerialPort(port.toString()),
            "openPort()",
            SerialPortException.TYPE_PERMISSION_DENIED);
    Address.Serial address = new Address.Serial(port.toString(), 9600, Address.Flow.NONE);
    String group = Files.readAttributes(port, PosixFileAttributes.class).group().getName();
    assertEquals(new Fault.NoPermission(address.text(), group), JsscPort.fault(address, refused));
    Address.Serial gone = new Address.Serial("/dev/ttyNone", 9600, Address.Flow.NONE);
    assertEquals(new Fault.NoPermission(gone.text(), "dialout"), JsscPort.fault(gone, refused));
  }

  @Test
  void aRealPortIsHeldByOneProgramAndKeptFromThoseWithoutPermission() throws Exception {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may do anything");
    try (Link link = open()) {
      eventually("up", () -> link.state() instanceof LinkState.Up);
      try (Link second = Links.open(device.address(), new Ear()::hear, System::nanoTime)) {
        eventually("busy", () -> second.state() instanceof LinkState.Down(Fault.Busy _));
      }
    }
    Files.setPosixFilePermissions(device.pty().path(), Set.of());
    try (Link link = open()) {
      eventually("shut", () -> link.state() instanceof LinkState.Down(Fault.NoPermission _));
    }
  }
}
