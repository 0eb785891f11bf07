package id.laci.drivers.scan;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.sim.Defect;
import id.laci.drivers.sim.SimulatedTalker;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Talker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
  protected Talker plug(Path node) {
    return Talker.simulated(SIM, device);
  }

  @Test
  void aScannerElsewhereThanAtASerialPortIsAway() {
    try (Scanner scanner =
        Scanner.open(new Address.SimulatedPrinter(80), FrameRule.USUAL, _ -> {})) {
      DeviceHealth.Away away = assertInstanceOf(DeviceHealth.Away.class, scanner.health());
      assertInstanceOf(Fault.BadAddress.class, away.why());
    }
  }

  @Test
  void noiseAndHalfAScanAreNeverTakenForOne() {
    List<ScanEvent> events = new CopyOnWriteArrayList<>();
    try (Scanner _ = open(events::add)) {
      device.defect(Defect.GARBAGE);
      device.say("4006381333931\r".getBytes(StandardCharsets.US_ASCII));
      device.defect(Defect.NONE);
      device.say("\r8991002101234\r".getBytes(StandardCharsets.US_ASCII));
      eventually(
          "the next one is whole",
          () ->
              !events.isEmpty()
                  && events.getLast() instanceof ScanEvent.Scan(var _, var text)
                  && text.equals("8991002101234"));
      assertTrue(events.stream().noneMatch(event -> says(event, "4006381333931")));
    }
  }

  @Test
  void aScanInPiecesIsOneAndAStalledOrUnpluggedScannerSaysNothing() {
    List<ScanEvent> events = new CopyOnWriteArrayList<>();
    try (Scanner _ = open(events::add)) {
      for (Defect silent : List.of(Defect.STALLED, Defect.UNPLUGGED, Defect.NO_ANSWER)) {
        device.defect(silent);
        device.say("4006381333931\r".getBytes(StandardCharsets.US_ASCII));
      }
      device.defect(Defect.PIECEMEAL);
      device.say("8991002101234\r".getBytes(StandardCharsets.US_ASCII));
      eventually("it came", () -> !events.isEmpty());
      assertTrue(says(events.getFirst(), "8991002101234"), events.toString());
    }
  }

  @Test
  void whatIsLeftOfHalfAScanDoesNotGrowIntoTheNextOne() {
    List<ScanEvent> events = new CopyOnWriteArrayList<>();
    try (Scanner _ = open(events::add)) {
      device.defect(Defect.HALF_FRAME);
      device.say("\u00024006381333931\u0003".getBytes(StandardCharsets.US_ASCII));
      device.defect(Defect.NONE);
      device.say("\u00028991002101234\u0003".getBytes(StandardCharsets.US_ASCII));
      eventually(
          "the next one is whole",
          () ->
              !events.isEmpty()
                  && events.getLast() instanceof ScanEvent.Scan(var _, var text)
                  && text.equals("8991002101234"));
      assertTrue(events.stream().noneMatch(event -> says(event, "4006381333931")));
    }
  }

  private static boolean says(ScanEvent event, String text) {
    return event instanceof ScanEvent.Scan(var _, var said) && said.contains(text);
  }
}
