package id.laci.drivers;

import id.laci.drivers.sim.SimulatedPrinter;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The printer contract over every kind of wire.
final class PrinterContractTest {

  @Nested
  final class InMemory extends PrinterContract {
    @Override
    DeviceSide connect(SimulatedPrinter printer) {
      return new DeviceSide.InMemory(printer);
    }
  }

  @Nested
  @EnabledOnOs(OS.LINUX)
  final class OnAPseudoTerminal extends PrinterContract {
    @TempDir private Path folder = Path.of("");

    @Override
    DeviceSide connect(SimulatedPrinter printer) throws Exception {
      return new DeviceSide.OnPty(printer, folder.resolve("printer"));
    }
  }

  @Nested
  final class OnTcp extends PrinterContract {
    @Override
    DeviceSide connect(SimulatedPrinter printer) throws Exception {
      return new DeviceSide.OnTcp(printer);
    }
  }
}
