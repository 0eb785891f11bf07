package id.laci.drivers.scan;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.drivers.DeviceHealth;
import id.laci.drivers.sim.SimulatedTalker;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SimulatedScannerTest extends ScannerContract {
  private static final Address SIM = new Address.Simulated(Address.Pretended.SCANNER);
  private final SimulatedTalker device = new SimulatedTalker(SIM.text());

  @Override
  Scanner open(Consumer<ScanEvent> to) {
    return Scanner.open(SIM, device::plugIn, FrameRule.USUAL, to);
  }

  @Override
  void send(byte[] bytes) {
    device.say(bytes);
  }

  @Override
  void unplug() {
    device.plugged(false);
  }

  @Override
  void plugIn() {
    device.plugged(true);
  }

  @Test
  void aScannerElsewhereThanAtASerialPortIsAway() {
    try (Scanner scanner =
        Scanner.open(new Address.SimulatedPrinter(80), FrameRule.USUAL, _ -> {})) {
      DeviceHealth.Away away = assertInstanceOf(DeviceHealth.Away.class, scanner.health());
      assertInstanceOf(Fault.BadAddress.class, away.why());
    }
  }
}
