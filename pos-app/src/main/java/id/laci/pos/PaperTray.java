package id.laci.pos;

import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.SimulatedReceipt;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Catches what comes out of the simulated printer, in its order.
final class PaperTray {
  private final BlockingQueue<SimulatedReceipt> papers = new LinkedBlockingQueue<>();

  PaperTray(SimulatedPrinter printer) {
    var _ = printer.onReceipt(this::take);
  }

  /// A pulse for the drawer leaves no paper.
  private void take(SimulatedReceipt receipt) {
    if (!receipt.printout().blank()) {
      papers.add(receipt);
    }
  }

  /// @return the next paper; each is handed out once
  /// @throws StoryFailed when none comes out within `patience`
  SimulatedReceipt next(Duration patience) throws StoryFailed, InterruptedException {
    SimulatedReceipt paper = papers.poll(patience.toSeconds(), TimeUnit.SECONDS);
    if (paper == null) {
      throw new StoryFailed("no receipt came out of the printer");
    }
    return paper;
  }
}
