package id.laci.drivers.card;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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

final class SimulatedCardReaderTest extends CardContract {
  private static final Address SIM = new Address.Simulated(Address.Pretended.CARDREADER);
  private final SimulatedTalker device = new SimulatedTalker(SIM.text());

  @Override
  CardReader open(Consumer<CardEvent> to) {
    return CardReader.open(SIM, device::plugIn, CardRules.USUAL, to);
  }

  @Override
  protected Talker plug(Path node) {
    return Talker.simulated(SIM, device);
  }

  @Test
  void aReaderThatIsNoSerialOneIsAway() {
    try (CardReader reader = CardReader.open(SIM, CardRules.USUAL, _ -> {})) {
      DeviceHealth.Away away = assertInstanceOf(DeviceHealth.Away.class, reader.health());
      assertInstanceOf(Fault.BadAddress.class, away.why());
    }
  }

  @Test
  void noiseIsNoCardAndTheNextOneIsWhole() {
    List<CardEvent> events = new CopyOnWriteArrayList<>();
    try (CardReader _ = open(events::add)) {
      device.defect(Defect.GARBAGE);
      device.say(";0042?\r".getBytes(StandardCharsets.US_ASCII));
      device.defect(Defect.NONE);
      device.say("\r;0043?\r".getBytes(StandardCharsets.US_ASCII));
      eventually("the next one", () -> events.contains(new CardEvent.Identity("0043")));
      assertFalse(events.contains(new CardEvent.Identity("0042")));
    }
  }
}
