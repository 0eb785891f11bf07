package id.laci.pos.device;

import id.laci.drivers.DeviceHealth;
import id.laci.drivers.PrintOutcome;
import id.laci.drivers.ReceiptPrinter;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The receipt printer.
final class PrinterPost implements Post {
  private final Choices.Choice choice;
  private final ReceiptPrinter printer;
  private final Optional<SimulatedPrinter> simulated;

  PrinterPost(
      Choices.Choice choice, ReceiptPrinter printer, Optional<SimulatedPrinter> simulated) {
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
    return new Place(
        Role.PRINTER,
        choice.address(),
        printer.paper().name(),
        printer.paper().name(),
        printer.simulated(),
        condition(printer.health()));
  }

  private static Condition condition(DeviceHealth health) {
    return switch (health) {
      case DeviceHealth.Starting _ -> new Condition.Starting();
      case DeviceHealth.Ready _ -> new Condition.Ready(Set.of());
      case DeviceHealth.Away(var why) ->
          new Condition.Out(Troubles.of(why), Troubles.detail(why));
    };
  }

  /// Prints, and waits until it is known how that ended.
  void print(Receipt receipt, Devices.Printed printed) {
    switch (printer.print(ReceiptDocument.of(receipt))) {
      case PrintOutcome.Sent _ -> printed.ended(PrintJob.State.SENT, Optional.empty());
      case PrintOutcome.Failed(var why) ->
          printed.ended(PrintJob.State.QUEUED, Optional.of(Troubles.of(why)));
    }
  }

  @Override
  public DeviceTest test() {
    return tested(Document.of());
  }

  /// Prints what came of testing everything.
  DeviceTest report(List<DeviceTest> tests, DeviceBoard board) {
    return tested(Document.of());
  }

  private DeviceTest tested(Document page) {
    return switch (printer.print(page)) {
      case PrintOutcome.Sent _ ->
          new DeviceTest(Role.PRINTER, DeviceTest.Result.TAKEN, Optional.empty());
      case PrintOutcome.Failed(var why) ->
          new DeviceTest(
              Role.PRINTER, DeviceTest.Result.FAILED, Optional.<DeviceTrouble>of(Troubles.of(why)));
    };
  }

  @Override
  public void close() {
    printer.close();
  }
}
