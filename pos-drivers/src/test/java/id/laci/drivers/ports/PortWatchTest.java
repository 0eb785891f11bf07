package id.laci.drivers.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortWatchTest {
  private static final FoundPort SCANNER = port("/dev/ttyACM0");
  private static final FoundPort PRINTER = port("/dev/ttyUSB0");

  private final List<FoundPort> plugged = new ArrayList<>(List.of(SCANNER));
  private final List<PortWatch.Change> changes = new ArrayList<>();

  private static FoundPort port(String name) {
    return new FoundPort(Ports.serial(name), name, FoundPort.Likely.SERIAL, Optional.empty());
  }

  @Test
  void whatIsThereIsToldAtFirstAndThenOnlyWhatChanges() {
    try (PortWatch watch = new PortWatch(() -> List.copyOf(plugged), changes::add)) {
      watch.look();
      watch.look();
      plugged.add(PRINTER);
      watch.look();
      plugged.remove(SCANNER);
      watch.look();
    }
    assertEquals(
        List.of(
            new PortWatch.Change(List.of(SCANNER), Set.of(SCANNER), Set.of()),
            new PortWatch.Change(List.of(SCANNER, PRINTER), Set.of(PRINTER), Set.of()),
            new PortWatch.Change(List.of(PRINTER), Set.of(), Set.of(SCANNER))),
        changes);
  }

  @Test
  void aLookThatFailsIsNotTheLast() {
    List<Integer> looks = new ArrayList<>();
    try (PortWatch watch =
        new PortWatch(
            () -> {
              looks.add(1);
              if (looks.size() == 1) {
                throw new IllegalStateException("on purpose");
              }
              return List.of();
            },
            changes::add)) {
      watch.look();
      watch.look();
    }
    assertEquals(1, changes.size());
  }
}
