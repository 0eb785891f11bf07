package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void aFileThatIsMissingOrNoneIsNoChoice() throws IOException {
    assertEquals(Optional.empty(), new DeviceFile(file()).read());
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "printer.address=\\u12");
    assertEquals(Optional.empty(), new DeviceFile(file()).read());
  }
}
