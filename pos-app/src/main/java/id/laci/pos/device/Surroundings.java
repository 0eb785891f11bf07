package id.laci.pos.device;

import id.laci.drivers.ports.FoundPort;
import id.laci.pos.counter.Found;
import id.laci.pos.counter.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to choose from: what is plugged in and, in the demo, what exists in memory.
final class Surroundings {
  private static final List<Found> SIMULATED =
      List.of(
          simulated("sim:printer", "80 mm", Role.PRINTER),
          simulated("sim:printer?width=58", "58 mm", Role.PRINTER),
          simulated("sim:scanner", "", Role.SCANNER),
          simulated("sim:cardreader", "", Role.CARD_READER),
          simulated("sim:display", "2 × 20", Role.DISPLAY),
          simulated("sim:drawer", "", Role.DRAWER));

  private Surroundings() {}

  /// @param ports what is plugged in
  /// @param demo whether simulated devices may be chosen
  static List<Found> of(List<FoundPort> ports, boolean demo) {
    List<Found> found = new ArrayList<>();
    ports.forEach(port -> found.add(found(port)));
    found.add(
        new Found(Devices.BEHIND_PRINTER, "", Optional.of(Role.DRAWER), Optional.empty(), false));
    if (demo) {
      found.addAll(SIMULATED);
    }
    return List.copyOf(found);
  }

  private static Found found(FoundPort port) {
    return new Found(
        port.address().text(), port.name(), likely(port.likely()), port.group(), false);
  }

  private static Optional<Role> likely(FoundPort.Likely likely) {
    return switch (likely) {
      case PRINTER -> Optional.of(Role.PRINTER);
      case SCANNER -> Optional.of(Role.SCANNER);
      case CARD_READER -> Optional.of(Role.CARD_READER);
      case DISPLAY -> Optional.of(Role.DISPLAY);
      case SERIAL -> Optional.empty();
    };
  }

  private static Found simulated(String address, String name, Role role) {
    return new Found(address, name, Optional.of(role), Optional.empty(), true);
  }
}
