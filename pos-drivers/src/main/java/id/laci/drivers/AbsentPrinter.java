package id.laci.drivers;

import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.wire.Fault;

/// A printer that nobody can reach, because its address is none. Refuses everything, always.
record AbsentPrinter(PrinterProfile paper, Fault why) implements ReceiptPrinter {
  @Override
  public PrintOutcome print(Document document) {
    return new PrintOutcome.Failed(why);
  }

  @Override
  public DeviceHealth health() {
    return new DeviceHealth.Away(why);
  }

  @Override
  public boolean simulated() {
    return false;
  }

  @Override
  public void close() {}
}
