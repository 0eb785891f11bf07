package id.laci.pos;

import id.laci.drivers.sim.Png;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.SimulatedReceipt;
import id.laci.drivers.sim.Trouble;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.story.Premises;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// The demo shop at this terminal, as stories know it.
///
/// @param terminal with the gateway's simulator and a simulated printer
record DemoPremises(Terminal terminal) implements Premises {
  @Override
  public void want(Intent intent) {
    terminal.want(intent);
  }

  @Override
  public void watch(Consumer<Snapshot> screen) {
    terminal.watch(screen);
  }

  @Override
  public void skip(Duration time) {
    terminal.clock().skip(time);
  }

  @Override
  public Sandbox gateway() {
    return terminal.payments().sandbox().orElseThrow().machine();
  }

  @Override
  public Printer printer() {
    return new Simulated(terminal.simulatedPrinter().orElseThrow());
  }

  private record Simulated(SimulatedPrinter printer) implements Printer {
    @Override
    public void onPaper(Consumer<Paper> reader) {
      var _ = printer.onReceipt(receipt -> reader.accept(new Printed(receipt)));
    }

    @Override
    public void endAfter(int lines) {
      printer.paperOutAfter(lines);
    }

    @Override
    public void switched(boolean on) {
      printer.trouble(on ? Trouble.NONE : Trouble.UNPLUGGED);
    }

    @Override
    public void closeDrawer() {
      printer.closeDrawer();
    }
  }

  private record Printed(SimulatedReceipt receipt) implements Paper {
    private static final int BORDER = 16;

    @Override
    public boolean isBlank() {
      return receipt.printout().blank();
    }

    @Override
    public List<String> lines() {
      return receipt.printout().lines();
    }

    @Override
    public byte[] bytes() {
      return receipt.bytes().toArray();
    }

    @Override
    public byte[] picture() {
      return Png.of(receipt.printout().picture(), BORDER);
    }
  }
}
