package id.laci.drivers.sim;

import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.wire.Ear;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkContract;

/// The link contract over a cable to a printer in memory.
final class SimulatedLinkTest extends LinkContract {
  private final SimulatedPrinter printer = new SimulatedPrinter(PrinterProfile.GENERIC_80);

  @Override
  protected Link open() {
    return printer.plugIn(listener, System::nanoTime);
  }

  @Override
  protected byte[] received() {
    Ear all = new Ear();
    printer.receipts().forEach(receipt -> all.hear(receipt.bytes().toArray()));
    return all.heard();
  }

  @Override
  protected void stall() {
    printer.trouble(Trouble.STALLED);
  }

  @Override
  protected void resume() {
    printer.trouble(Trouble.NONE);
  }

  @Override
  protected void unplug() {
    printer.trouble(Trouble.UNPLUGGED);
  }

  @Override
  protected void plugIn() {
    printer.trouble(Trouble.NONE);
  }
}
