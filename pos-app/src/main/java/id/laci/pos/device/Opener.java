package id.laci.pos.device;

import id.laci.drivers.Printers;
import id.laci.drivers.card.CardReader;
import id.laci.drivers.card.CardRules;
import id.laci.drivers.display.Dialect;
import id.laci.drivers.display.DisplaySetup;
import id.laci.drivers.display.LineDisplay;
import id.laci.drivers.drawer.CashDrawers;
import id.laci.drivers.drawer.DrawerRules;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.scan.FrameRule;
import id.laci.drivers.scan.Scanner;
import id.laci.drivers.sim.SimulatedDisplay;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.SimulatedTalker;
import id.laci.drivers.wire.Address;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.ScanReader;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens devices from what was chosen. Never fails: a device that cannot be there is one whose
/// condition says so.
final class Opener {
  private static final String BOX_BEL = "BEL";
  private static final String BOX_ESC_P = "ESC p";

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
      case Address.Ok(var good) -> problem(role, good);
      case Address.Bad(var _, var reason) -> Optional.of(reason);
    };
  }

  private static Optional<String> problem(Role role, Address address) {
    return switch (role) {
      case PRINTER ->
          address instanceof Address.Simulated
              ? Optional.of("that is another simulated device")
              : Optional.empty();
      case SCANNER -> Scanner.problem(address);
      case CARD_READER -> CardReader.problem(address);
      case DISPLAY -> only(address, Address.Pretended.DISPLAY);
      case DRAWER -> only(address, Address.Pretended.DRAWER);
    };
  }

  private static Optional<String> only(Address address, Address.Pretended wanted) {
    return switch (address) {
      case Address.Wired _ -> Optional.empty();
      case Address.Simulated(var what) when what == wanted -> Optional.empty();
      case Address.Simulated _, Address.SimulatedPrinter _ ->
          Optional.of("that is another simulated device");
    };
  }

  /// The kinds that can be chosen, the usual one first.
  static Map<Role, List<String>> models() {
    return Map.of(
        Role.PRINTER,
        PrinterModels.names(),
        Role.DISPLAY,
        Arrays.stream(Dialect.values()).map(Enum::name).toList(),
        Role.DRAWER,
        List.of(BOX_BEL, BOX_ESC_P));
  }

  /// @param printer what is in the printer's place, for a drawer behind it
  Post open(Role role, Choices.Choice choice, Optional<Post> printer) {
    if (role == Role.DRAWER && choice.address().equals(Devices.BEHIND_PRINTER)) {
      return DrawerPost.behind(
          choice, printer.filter(PrinterPost.class::isInstance).map(PrinterPost.class::cast));
    }
    Optional<String> problem = problem(role, choice.address());
    if (problem.isPresent()
        || !(Address.parse(choice.address()) instanceof Address.Ok(var address))) {
      return new BadPost(role, choice, problem.orElse(""));
    }
    return switch (role) {
      case PRINTER -> printer(choice, address);
      case SCANNER -> scanner(choice, address);
      case CARD_READER -> cardReader(choice, address);
      case DISPLAY -> display(choice, address);
      case DRAWER -> drawer(choice, address);
    };
  }

  private static Post printer(Choices.Choice choice, Address address) {
    if (address instanceof Address.SimulatedPrinter(var width)) {
      SimulatedPrinter device =
          new SimulatedPrinter(
              PrinterProfile.ofWidth(width).with(Tuning.printer(choice.options())));
      return new PrinterPost(choice, Printers.open(device), Optional.of(device));
    }
    PrinterProfile profile =
        PrinterModels.profile(choice.model()).with(Tuning.printer(choice.options()));
    return new PrinterPost(choice, Printers.open(address, profile), Optional.empty());
  }

  private Post scanner(Choices.Choice choice, Address address) {
    Consumer<id.laci.drivers.scan.ScanEvent> scans =
        event -> heard.accept(ScannerPost.reading(event, reader, clock.instant()));
    FrameRule rule = Tuning.scanner(choice.options());
    if (address instanceof Address.Simulated) {
      SimulatedTalker device = new SimulatedTalker(address.text());
      return new ScannerPost(choice, Scanner.open(address, device::plugIn, rule, scans), true);
    }
    return new ScannerPost(choice, Scanner.open(address, rule, scans), false);
  }

  private Post cardReader(Choices.Choice choice, Address address) {
    Consumer<id.laci.drivers.card.CardEvent> cards =
        event -> heard.accept(CardPost.reading(event, clock.instant()));
    CardRules rules = Tuning.cards(choice.options());
    if (address instanceof Address.Simulated) {
      SimulatedTalker device = new SimulatedTalker(address.text());
      return new CardPost(choice, CardReader.open(address, device::plugIn, rules, cards), true);
    }
    return new CardPost(choice, CardReader.open(address, rules, cards), false);
  }

  private static Post display(Choices.Choice choice, Address address) {
    Dialect dialect =
        Arrays.stream(Dialect.values())
            .filter(each -> each.name().equals(choice.model()))
            .findFirst()
            .orElse(Dialect.CD5220);
    DisplaySetup setup = Tuning.display(dialect, choice.options());
    boolean simulated = address instanceof Address.Simulated;
    LineDisplay display =
        simulated
            ? LineDisplay.open(address, new SimulatedDisplay()::plugIn, setup)
            : LineDisplay.open(address, setup);
    return new DisplayPost(choice, display, simulated);
  }

  private static Post drawer(Choices.Choice choice, Address address) {
    DrawerRules rules = choice.model().equals(BOX_ESC_P) ? DrawerRules.ESC_P : DrawerRules.BEL;
    return DrawerPost.own(
        choice, CashDrawers.open(address, rules), address instanceof Address.Simulated);
  }
}
