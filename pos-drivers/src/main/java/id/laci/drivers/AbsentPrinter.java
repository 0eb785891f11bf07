package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import java.util.Optional;

/// A printer that is not there and never will be, because its address leads nowhere.
record AbsentPrinter(PrinterProfile paper, Fault why) implements ReceiptPrinter {
  @Override
  public PrintOutcome print(Document document) {
    return new PrintOutcome.Refused(why);
  }

  @Override
  public Optional<Fault> openDrawer() {
    return Optional.of(why);
  }

  @Override
  public DrawerState drawer() {
    return DrawerState.UNKNOWN;
  }

  @Override
  public DeviceHealth health() {
    return new DeviceHealth.Away(why);
  }

  @Override
  public Optional<String> model() {
    return Optional.empty();
  }

  @Override
  public boolean simulated() {
    return false;
  }

  @Override
  public void close() {}
}
