package id.laci.drivers.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up `/dev` and `/sys`, shaped as Linux shapes them.
class LinuxPortsTest {
  @TempDir private Path root = Path.of("");

  private List<FoundPort> list() {
    return new LinuxPorts(root.resolve("dev"), root.resolve("sys")).list();
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String from, String to) throws IOException {
    Path link = root.resolve(from);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, root.resolve(to));
  }

  private void usb(String device, String vendor, String product, String maker, String name)
      throws IOException {
    file(device + "/idVendor", vendor + "\n");
    file(device + "/idProduct", product + "\n");
    if (!maker.isEmpty()) {
      file(device + "/manufacturer", maker + "\n");
    }
    if (!name.isEmpty()) {
      file(device + "/product", name + "\n");
    }
  }

  private void scanner() throws IOException {
    file("dev/ttyACM0", "");
    link("dev/serial/by-id/usb-Honeywell_3310g_123-if00", "dev/ttyACM0");
    usb("sys/devices/usb1/1-2", "0c2e", "0b6a", "Honeywell", "Honeywell 3310g");
    Files.createDirectories(root.resolve("sys/devices/usb1/1-2/1-2:1.0"));
    link("sys/class/tty/ttyACM0/device", "sys/devices/usb1/1-2/1-2:1.0");
  }

  @Test
  void aMachineWithoutPortsHasNone() {
    assertEquals(List.of(), list());
  }

  @Test
  void aUsbScannerIsKnownByItsMakerAndByANameThatLasts() throws IOException {
    scanner();
    FoundPort found = list().getFirst();
    assertEquals("Honeywell 3310g", found.name());
    assertEquals(FoundPort.Likely.SCANNER, found.likely());
    assertEquals(
        "serial:" + root.resolve("dev/serial/by-id/usb-Honeywell_3310g_123-if00") + "?baud=9600",
        found.address().text());
    assertEquals(Optional.empty(), found.group());
  }

  @Test
  void printersComeFirst() throws IOException {
    scanner();
    file("dev/usb/lp0", "");
    usb("sys/devices/usb1/1-3", "04b8", "0202", "EPSON", "TM-T20II");
    Files.createDirectories(root.resolve("sys/devices/usb1/1-3/1-3:1.0"));
    link("sys/class/usbmisc/lp0/device", "sys/devices/usb1/1-3/1-3:1.0");
    assertEquals(
        List.of("EPSON TM-T20II", "Honeywell 3310g"),
        list().stream().map(FoundPort::name).toList());
    assertEquals("file:" + root.resolve("dev/usb/lp0"), list().getFirst().address().text());
  }

  @Test
  void aDeviceThatSaysNothingOfItselfIsNamedByItsNumbers() throws IOException {
    file("dev/ttyUSB3", "");
    usb("sys/devices/usb1/1-4", "1a86", "7523", "", "");
    Files.createDirectories(root.resolve("sys/devices/usb1/1-4/1-4:1.0/ttyUSB3"));
    link("sys/class/tty/ttyUSB3/device", "sys/devices/usb1/1-4/1-4:1.0/ttyUSB3");
    FoundPort found = list().getFirst();
    assertEquals("USB 1a86:7523", found.name());
    assertEquals(FoundPort.Likely.SERIAL, found.likely());
  }

  @Test
  void boardPortsCountOnlyWhenThereIsOneBehindThem() throws IOException {
    file("dev/ttyS0", "");
    file("sys/class/tty/ttyS0/type", "4\n");
    file("dev/ttyS1", "");
    file("sys/class/tty/ttyS1/type", "0\n");
    file("dev/ttyS2", "");
    assertEquals(List.of("ttyS0"), list().stream().map(FoundPort::name).toList());
  }

  @Test
  void namesThatLeadNowhereAndMadeUpWordsDoNoHarm() throws IOException {
    scanner();
    Files.delete(root.resolve("dev/ttyACM0"));
    assertEquals(List.of(), list());
    scannerSaying("Evil\u001b[31m\n" + "x".repeat(10_000));
    String name = list().getFirst().name();
    assertFalse(name.chars().anyMatch(Character::isISOControl), name);
    assertEquals(true, name.length() < 300);
  }

  private void scannerSaying(String name) throws IOException {
    file("dev/ttyACM0", "");
    Files.writeString(root.resolve("sys/devices/usb1/1-2/product"), name);
  }

  @Test
  void thisMachineCanBeListed() {
    assertFalse(Ports.list().stream().anyMatch(port -> port.name().isBlank()));
  }
}
