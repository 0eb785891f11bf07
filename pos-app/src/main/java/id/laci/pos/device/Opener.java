package id.laci.pos.device;

import id.laci.drivers.Printers;
import id.laci.drivers.ReceiptPrinter;
import id.laci.drivers.ScannerPort;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.wire.Address;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.ScanReader;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens devices from what was chosen.
final class Opener {
  private final ScanReader reader;
  private final InstantSource clock;
  private final Consumer<Reading> heard;

  Opener(ScanReader reader, InstantSource clock, Consumer<Reading> heard) {
    this.reader = reader;
    this.clock = clock;
    this.heard = heard;
  }

  /// Why an address cannot be that of a device for this place, if it cannot.
  static Optional<String> problem(Role role, String address) {
    if (role == Role.DRAWER && address.equals(Devices.BEHIND_PRINTER)) {
      return Optional.empty();
    }
    return switch (Address.parse(address)) {
      case Address.Ok _ -> Optional.empty();
      case Address.Bad(var _, var reason) -> Optional.of(reason);
    };
  }

  Map<Role, List<String>> models() {
    return Map.of(Role.PRINTER, List.of("Generic 80 mm", "Generic 58 mm"));
  }

  Optional<Post> open(Role role, Choices.Choice choice, Optional<Post> printer) {
    return switch (role) {
      case PRINTER -> Optional.of(printer(choice));
      case SCANNER, CARD_READER, DISPLAY, DRAWER -> Optional.empty();
    };
  }

  private static Post printer(Choices.Choice choice) {
    if (Address.parse(choice.address())
        instanceof Address.Ok(Address.SimulatedPrinter(var width))) {
      SimulatedPrinter device = new SimulatedPrinter(PrinterProfile.ofWidth(width));
      return new PrinterPost(choice, Printers.open(device), Optional.of(device));
    }
    PrinterProfile paper =
        choice.model().equals(Devices.PAPER_58)
            ? PrinterProfile.GENERIC_58
            : PrinterProfile.GENERIC_80;
    return new PrinterPost(choice, Printers.open(choice.address(), paper), Optional.empty());
  }
}
