package id.laci.drivers.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
  private static Address read(String text) {
    return assertInstanceOf(Address.Ok.class, Address.parse(text)).address();
  }

  @Test
  void aSerialLineMayHaveAnotherFormat() {
    assertEquals(
        new Address.Serial("/dev/ttyS0", 9600, Address.Flow.NONE, Address.Format.F7E1),
        read("serial:/dev/ttyS0?format=7e1"));
    assertEquals(
        "serial:/dev/ttyS0?baud=9600&format=7e1", read("serial:/dev/ttyS0?format=7e1").text());
    assertInstanceOf(Address.Bad.class, Address.parse("serial:/dev/ttyS0?format=9x9"));
  }

  @Test
  void serialPortsHaveASpeedAndFlowControl() {
    assertEquals(
        new Address.Serial("/dev/ttyUSB0", 115_200, Address.Flow.NONE),
        read("serial:/dev/ttyUSB0?baud=115200"));
    assertEquals(
        new Address.Serial("/dev/ttyS1", 9600, Address.Flow.RTSCTS),
        read("serial:/dev/ttyS1?flow=rtscts"));
    assertEquals(
        new Address.Serial("COM3", 19_200, Address.Flow.XONXOFF),
        read("serial:COM3?flow=xonxoff&baud=19200"));
    assertEquals(
        new Address.Serial("COM3", 9600, Address.Flow.DTRDSR), read("serial:COM3?flow=dtrdsr"));
    assertEquals(new Address.Serial("COM3", 9600, Address.Flow.NONE), read("serial:COM3"));
  }

  @Test
  void tcpHasTwoFormsAndAnUsualPort() {
    assertEquals(new Address.Tcp("192.0.2.7", 9100), read("tcp://192.0.2.7:9100"));
    assertEquals(new Address.Tcp("printer.shop", 9101), read("tcp:printer.shop:9101"));
    assertEquals(new Address.Tcp("192.0.2.7", 9100), read("tcp://192.0.2.7"));
    assertEquals(new Address.Tcp("2001:db8::7", 9100), read("tcp://[2001:db8::7]:9100"));
  }

  @Test
  void filesAreAbsolute() {
    assertEquals(new Address.DeviceFile(Path.of("/dev/usb/lp0")), read("file:/dev/usb/lp0"));
    assertEquals(new Address.DeviceFile(Path.of("/dev/usb/lp0")), read("file:///dev/usb/lp0"));
  }

  @Test
  void simulatedPrintersHaveAPaperWidth() {
    assertEquals(new Address.SimulatedPrinter(80), read("sim:printer"));
    assertEquals(new Address.SimulatedPrinter(58), read("sim:printer?width=58"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serial:/dev/ttyUSB0?baud=115200",
        "serial:/dev/ttyUSB0?baud=9600&flow=rtscts",
        "tcp://192.0.2.7:9100",
        "tcp://[2001:db8::7]:9100",
        "file:/dev/usb/lp0",
        "sim:printer?width=58"
      })
  void theTextFormIsReadBackUnchanged(String text) {
    assertEquals(text, read(text).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ":",
        "printer",
        "usb:1",
        "serial:",
        "serial: ",
        "serial:?baud=9600",
        "serial:/dev/ttyS0?baud=",
        "serial:/dev/ttyS0?baud=12345",
        "serial:/dev/ttyS0?baud=-9600",
        "serial:/dev/ttyS0?baud=99999999999",
        "serial:/dev/ttyS0?flow=some",
        "serial:/dev/ttyS0?speed=9600",
        "serial:/dev/ttyS0?baud=9600&baud=9600",
        "serial:/dev/ttyS0?baud",
        "serial:/dev/ttyS0?",
        "tcp:",
        "tcp://",
        "tcp://:9100",
        "tcp://host:",
        "tcp://host:0",
        "tcp://host:65536",
        "tcp://host:http",
        "tcp://a b:1",
        "tcp://host:9100/queue",
        "tcp://2001:db8::7",
        "file:",
        "file:lp0",
        "file:../lp0",
        "file:/dev/\u0000lp0",
        "sim:",
        "sim:drawer?x=1",
        "sim:printer?width=81",
        "sim:printer?w=58",
        "SERIAL:/dev/ttyS0",
        "serial:/dev/tty\nS0"
      })
  void whatIsNoAddressIsRefusedInWords(String text) {
    Address.Bad bad = assertInstanceOf(Address.Bad.class, Address.parse(text));
    assertEquals(text, bad.text());
    assertFalse(bad.reason().isBlank());
  }

  @Test
  void aTextWithoutEndIsRefused() {
    assertInstanceOf(Address.Bad.class, Address.parse("file:/" + "a".repeat(100_000)));
  }

  @Test
  void wireTimeFollowsTheBaudRate() {
    assertEquals(Duration.ofSeconds(1), read("serial:COM1?baud=9600").wireTime(960));
    assertEquals(Duration.ofSeconds(1), read("tcp:printer").wireTime(11_520));
  }
}
