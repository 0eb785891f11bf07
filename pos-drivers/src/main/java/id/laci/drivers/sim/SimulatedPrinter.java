package id.laci.drivers.sim;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.escpos.Command;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.Printout;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Ticker;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An ESC/POS printer that exists only in memory: it understands the bytes it is sent, keeps what
/// it printed, and has any [Trouble] on demand. Real paper never comes of it, and it says so.
public final class SimulatedPrinter {
  /// Older receipts are forgotten.
  public static final int RECEIPTS_MAX = 200;

  private final PrinterProfile paper;
  private final List<Consumer<SimulatedReceipt>> readers = new CopyOnWriteArrayList<>();
  private final List<SimulatedLink> cables = new CopyOnWriteArrayList<>();
  private final ArrayDeque<SimulatedReceipt> receipts = new ArrayDeque<>();
  private Trouble trouble = Trouble.NONE;
  private long jobs;

  /// A printer with this paper in it, in good order.
  public SimulatedPrinter(PrinterProfile paper) {
    this.paper = paper;
  }

  /// The paper in it.
  public PrinterProfile paper() {
    return paper;
  }

  /// What is wrong with it now.
  public synchronized Trouble trouble() {
    return trouble;
  }

  /// From now on this is wrong with it.
  public void trouble(Trouble newTrouble) {
    synchronized (this) {
      trouble = newTrouble;
    }
    cables.forEach(SimulatedLink::troubleChanged);
  }

  /// The last receipts, the oldest first.
  public synchronized List<SimulatedReceipt> receipts() {
    return List.copyOf(receipts);
  }

  /// Hands every receipt printed from now on to `reader`, on the thread that printed it, until the
  /// handle is closed.
  public Subscription onReceipt(Consumer<SimulatedReceipt> reader) {
    readers.add(reader);
    return () -> readers.remove(reader);
  }

  /// Ends a subscription.
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /// A cable to this printer, under the same contract as every [Link].
  public Link plugIn(LinkListener listener, Ticker ticker) {
    SimulatedLink link = new SimulatedLink(this, listener, ticker);
    cables.add(link);
    return link;
  }

  void unplug(SimulatedLink cable) {
    cables.remove(cable);
  }

  /// Prints whole commands; each call is one job.
  void print(Bytes bytes, List<Command> commands) {
    SimulatedReceipt receipt;
    synchronized (this) {
      jobs++;
      receipt = new SimulatedReceipt(jobs, bytes, Printout.of(commands, paper));
      receipts.add(receipt);
      if (receipts.size() > RECEIPTS_MAX) {
        receipts.remove();
      }
    }
    readers.forEach(reader -> reader.accept(receipt));
  }
}
