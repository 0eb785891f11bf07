package id.laci.drivers;

import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.FramedPort;

/// Opens printers. Never fails and never waits: a printer that is not there is one whose health
/// says so, and that works as soon as it is.
public final class Printers {
  private Printers() {}

  /// The printer at an address in text form; an unusable one gives a printer that is away for
  /// [Fault.BadAddress].
  public static ReceiptPrinter open(String address, PrinterProfile paper) {
    return switch (Address.parse(address)) {
      case Address.Ok ok -> open(ok.address(), paper);
      case Address.Bad bad ->
          new AbsentPrinter(paper, new Fault.BadAddress(bad.text(), bad.reason()));
    };
  }

  /// The printer at this address. A simulated one is new and keeps its receipts to itself: see
  /// [#open(SimulatedPrinter)].
  ///
  /// @param paper what documents are laid out for; a simulated printer's own paper may differ
  public static ReceiptPrinter open(Address address, PrinterProfile paper) {
    return open(address, paper, Patience.USUAL);
  }

  static ReceiptPrinter open(Address address, PrinterProfile paper, Patience patience) {
    return switch (address) {
      case Address.Wired wired -> join(address, paper, FramedPort.Cable.to(wired), patience);
      case Address.SimulatedPrinter(var width) ->
          join(
              address,
              paper,
              new SimulatedPrinter(PrinterProfile.ofWidth(width))::plugIn,
              patience);
      case Address.Simulated other ->
          new AbsentPrinter(paper, new Fault.BadAddress(other.text(), "it is no printer"));
    };
  }

  static ReceiptPrinter join(
      Address address, PrinterProfile paper, FramedPort.Cable cable, Patience patience) {
    Conversation conversation = new Conversation(System::nanoTime);
    return new EscPosPrinter(
            address,
            paper,
            cable.plugIn(conversation, System::nanoTime),
            conversation,
            patience,
            System::nanoTime)
        .watched();
  }

  /// A printer at the end of a cable to this simulated one, with its paper.
  public static ReceiptPrinter open(SimulatedPrinter printer) {
    return open(printer, Patience.USUAL);
  }

  static ReceiptPrinter open(SimulatedPrinter printer, Patience patience) {
    int width = printer.paper().dots() <= PrinterProfile.GENERIC_58.dots() ? 58 : 80;
    return join(new Address.SimulatedPrinter(width), printer.paper(), printer::plugIn, patience);
  }
}
