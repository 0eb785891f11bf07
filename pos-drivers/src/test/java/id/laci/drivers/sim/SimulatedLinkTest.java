package id.laci.drivers.sim;

import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkContract;
import org.jspecify.annotations.Nullable;

/// The link contract over a cable to a printer in memory.
final class SimulatedLinkTest extends LinkContract {
  private final SimulatedPrinter printer = new SimulatedPrinter(PrinterProfile.GENERIC_80);

  private @Nullable SimulatedLink opened;

  @Override
  protected Link open() {
    opened = (SimulatedLink) printer.plugIn(listener, System::nanoTime);
    return opened;
  }

  @Override
  protected byte[] received() {
    return opened == null ? new byte[0] : opened.kept();
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
