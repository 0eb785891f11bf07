package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.Role;
import id.laci.pos.device.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFileTest {
  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("deep").resolve("devices.properties");
  }

  @Test
  void whatWasChosenIsThereAfterARestart() {
    Choices choices =
        Choices.NONE
            .with(Role.PRINTER, new Choices.Choice("tcp://192.0.2.7:9100", "Generic 58 mm"))
            .with(Role.CARD_READER, new Choices.Choice("serial:/dev/ttyUSB0?baud=9600", ""));
    new DeviceFile(file()).write(choices);
    assertEquals(Optional.of(choices), new DeviceFile(file()).read());
    new DeviceFile(file()).write(Choices.NONE);
    assertEquals(Optional.of(Choices.NONE), new DeviceFile(file()).read());
  }

  @Test
  void howADeviceIsSetIsThereAfterARestart() {
    DeviceOptions printer =
        DeviceOptions.USUAL
            .with(DeviceOption.PRINT_DENSITY, "-3")
            .with(DeviceOption.DRAWER_PIN, "5")
            .with(DeviceOption.BUZZER, "epson");
    DeviceOptions scanner = DeviceOptions.USUAL.with(DeviceOption.SCAN_PREFIX, " #=");
    Choices choices =
        Choices.NONE
            .with(Role.PRINTER, new Choices.Choice("tcp://192.0.2.7:9100", "", printer))
            .with(Role.SCANNER, new Choices.Choice("serial:/dev/ttyACM0", "", scanner));
    new DeviceFile(file()).write(choices);
    assertEquals(Optional.of(choices), new DeviceFile(file()).read());
  }

  @Test
  void anOptionThatCannotBeSoIsAsUsualAndTheRestStands() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        """
        printer.address=tcp://192.0.2.7:9100
        printer.drawer-pin=7
        printer.print-density=2
        scanner.address=serial:/dev/ttyACM0
        """);
    Choices read = new DeviceFile(file()).read().orElseThrow();
    DeviceOptions options = read.of(Role.PRINTER).orElseThrow().options();
    assertEquals("2", options.of(DeviceOption.DRAWER_PIN));
    assertEquals("2", options.of(DeviceOption.PRINT_DENSITY));
    assertEquals("serial:/dev/ttyACM0", read.of(Role.SCANNER).orElseThrow().address());
  }

  @Test
  void aFileThatIsMissingOrNoneIsNoChoice() throws IOException {
    assertEquals(Optional.empty(), new DeviceFile(file()).read());
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "printer.address=\\u12");
    assertEquals(Optional.empty(), new DeviceFile(file()).read());
  }
}
