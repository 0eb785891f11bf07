package id.laci.pos.device;

import id.laci.drivers.PrintOutcome;
import id.laci.drivers.ReceiptPrinter;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import java.util.List;
import java.util.Optional;

/// The receipt printer.
final class PrinterPost implements Post {
  private final Choices.Choice choice;
  private final ReceiptPrinter printer;
  private final Optional<SimulatedPrinter> simulated;

  PrinterPost(Choices.Choice choice, ReceiptPrinter printer, Optional<SimulatedPrinter> simulated) {
    this.choice = choice;
    this.printer = printer;
    this.simulated = simulated;
  }

  Optional<SimulatedPrinter> simulated() {
    return simulated;
  }

  ReceiptPrinter printer() {
    return printer;
  }

  @Override
  public Place place() {
    String model = printer.paper().name();
    return new Place(
        Role.PRINTER,
        choice.address(),
        model,
        printer.model().orElse(model),
        printer.simulated(),
        Conditions.of(printer.health()));
  }

  /// Prints, and waits until it is known how that ended.
  void print(Receipt receipt, Devices.Printed printed) {
    switch (printer.print(ReceiptDocument.of(receipt))) {
      case PrintOutcome.Printed _ -> printed.ended(PrintJob.State.PRINTED, Optional.empty());
      case PrintOutcome.Sent _ -> printed.ended(PrintJob.State.SENT, Optional.empty());
      case PrintOutcome.Unknown(var why) ->
          printed.ended(PrintJob.State.UNKNOWN, Optional.of(Conditions.trouble(why)));
      case PrintOutcome.Refused(var why) ->
          printed.ended(PrintJob.State.QUEUED, Optional.of(Conditions.trouble(why)));
    }
  }

  @Override
  public DeviceTest test() {
    return tested(TestPages.page(printer.paper()));
  }

  /// Prints what came of testing everything.
  DeviceTest report(List<DeviceTest> tests, DeviceBoard board) {
    return tested(TestPages.report(tests, board));
  }

  private DeviceTest tested(Document page) {
    return switch (printer.print(page)) {
      case PrintOutcome.Printed _ -> result(DeviceTest.Result.CONFIRMED);
      case PrintOutcome.Sent _ -> result(DeviceTest.Result.TAKEN);
      case PrintOutcome.Unknown(var why) ->
          new DeviceTest(
              Role.PRINTER, DeviceTest.Result.UNKNOWN, Optional.of(Conditions.trouble(why)));
      case PrintOutcome.Refused(var why) ->
          new DeviceTest(
              Role.PRINTER, DeviceTest.Result.FAILED, Optional.of(Conditions.trouble(why)));
    };
  }

  private static DeviceTest result(DeviceTest.Result result) {
    return new DeviceTest(Role.PRINTER, result, Optional.empty());
  }

  /// Whether the printer can work, for a drawer that hangs on it.
  DeviceHealth health() {
    return printer.health();
  }

  @Override
  public void close() {
    printer.close();
  }
}
