package id.laci.drivers.sim;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.escpos.Command;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.Printout;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Ticker;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An ESC/POS printer that exists only in memory: it understands the bytes it is sent, answers as a
/// good printer does, keeps what it printed, has a drawer, and has any [Trouble] on demand. Real
/// paper never comes of it, and it says so.
public final class SimulatedPrinter {
  /// Older receipts are forgotten.
  public static final int RECEIPTS_MAX = 200;

  /// What it takes while it cannot print.
  static final int BUFFER_BYTES = 4_096;

  /// Room for commands that are obeyed at once, which printers always keep.
  private static final int RESERVED_BYTES = 16;

  private static final String MODEL = "_LACI-SIM\0";

  private final PrinterProfile paper;
  private final List<Consumer<SimulatedReceipt>> readers = new CopyOnWriteArrayList<>();
  private final List<SimulatedLink> cables = new CopyOnWriteArrayList<>();
  private final ArrayDeque<SimulatedReceipt> receipts = new ArrayDeque<>();
  private final ArrayDeque<Job> buffer = new ArrayDeque<>();
  private Trouble trouble = Trouble.NONE;
  private boolean paperLow;
  private boolean drawerOpen;
  private int linesLeft = Integer.MAX_VALUE;
  private long jobs;

  /// What was sent until a line or a command was whole, as far as it is printed: where one write
  /// ends means nothing to a printer.
  private static final class Job {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Command> commands = new ArrayList<>();
    private final SimulatedLink from;
    private int next;
    private boolean whole;

    Job(SimulatedLink from) {
      this.from = from;
    }
  }

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
    change(
        () -> {
          trouble = newTrouble;
          if (newTrouble == Trouble.UNPLUGGED) {
            buffer.clear();
          }
        });
    cables.forEach(SimulatedLink::troubleChanged);
  }

  /// The roll ends after so many lines more, in the middle of a receipt if need be. Then it is in
  /// [Trouble#PAPER_OUT] until that is taken away.
  public synchronized void paperOutAfter(int lines) {
    linesLeft = lines;
  }

  /// Whether the roll is nearly at its end.
  public void paperLow(boolean low) {
    change(() -> paperLow = low);
  }

  /// Whether the drawer is open.
  public synchronized boolean drawerOpen() {
    return drawerOpen;
  }

  /// Somebody closes the drawer.
  public void closeDrawer() {
    change(() -> drawerOpen = false);
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

  /// Whether so many bytes more are held back now.
  synchronized boolean holdsBack(int bytes) {
    return !canPrint()
        && bytes > RESERVED_BYTES
        && buffer.stream().mapToInt(job -> job.bytes.size()).sum() + bytes > BUFFER_BYTES;
  }

  private boolean canPrint() {
    return switch (trouble) {
      case NONE, SLOW, GARBAGE, NO_BACK_CHANNEL, STALLED, WRONG_CODE_PAGE -> true;
      case PAPER_OUT, COVER_OPEN, CUTTER, UNPLUGGED -> false;
    };
  }

  /// Takes whole commands: does at once what is to be done at once, and the rest in its order.
  ///
  /// @param begun whether the bytes end in the middle of a command
  void take(byte[] bytes, List<Command> commands, boolean begun, SimulatedLink from) {
    List<Command> inOrder = new ArrayList<>();
    for (Command command : commands) {
      if (!atOnce(command, from)) {
        inOrder.add(command);
      }
    }
    boolean nothing = inOrder.isEmpty() && !begun && !goesOn(from);
    if (!nothing) {
      change(() -> add(bytes, inOrder, begun, from));
    }
  }

  private synchronized boolean goesOn(SimulatedLink from) {
    return !buffer.isEmpty() && !buffer.getLast().whole && buffer.getLast().from == from;
  }

  private void add(byte[] bytes, List<Command> commands, boolean begun, SimulatedLink from) {
    if (!goesOn(from)) {
      buffer.add(new Job(from));
    }
    Job job = buffer.getLast();
    job.bytes.writeBytes(bytes);
    job.commands.addAll(commands);
    boolean lineOpen = !job.commands.isEmpty() && job.commands.getLast() instanceof Command.Print;
    job.whole = !begun && !lineOpen;
  }

  private boolean atOnce(Command command, SimulatedLink from) {
    switch (command) {
      case Command.StatusRequest(var kind) -> from.answer(status().realTime(kind));
      case Command.Pulse(var _, var _, var atOnce) when atOnce -> change(() -> drawerOpen = true);
      case Command.ClearBuffers _ -> {
        change(buffer::clear);
        from.answer((byte) '7', (byte) '%', (byte) 0);
      }
      case Command.Recover(var kind) when kind == 2 -> change(buffer::clear);
      case Command _ -> {
        return false;
      }
    }
    return true;
  }

  private synchronized StatusBytes status() {
    return new StatusBytes(
        trouble == Trouble.PAPER_OUT,
        trouble == Trouble.COVER_OPEN,
        trouble == Trouble.CUTTER,
        paperLow,
        drawerOpen);
  }

  /// Changes something, goes on with what waits, and tells everybody what came of it.
  private void change(Runnable what) {
    List<Runnable> told = new ArrayList<>();
    synchronized (this) {
      StatusBytes before = status();
      what.run();
      work(told);
      StatusBytes after = status();
      if (!after.equals(before)) {
        cables.forEach(cable -> told.add(() -> cable.tell(after)));
      }
    }
    told.forEach(Runnable::run);
  }

  private void work(List<Runnable> told) {
    while (canPrint() && !buffer.isEmpty()) {
      Job job = buffer.getFirst();
      if (job.next == job.commands.size()) {
        if (!job.whole) {
          return; // the rest of it is on its way
        }
        buffer.removeFirst();
        finish(job, told);
      } else {
        Command command = job.commands.get(job.next++);
        execute(command, job.from, told);
      }
    }
  }

  private void execute(Command command, SimulatedLink from, List<Runnable> told) {
    switch (command) {
      case Command.LineFeed _ -> {
        linesLeft--;
        if (linesLeft <= 0) {
          linesLeft = Integer.MAX_VALUE;
          trouble = Trouble.PAPER_OUT;
          told.add(from::troubleChanged);
        }
      }
      case Command.Pulse _ -> drawerOpen = true;
      case Command.QueuedStatusRequest(var kind) -> {
        byte answer = status().queued(kind);
        told.add(() -> from.answer(answer));
      }
      case Command.AutomaticStatus(var bits) -> {
        from.automatic(bits != 0);
        StatusBytes now = status();
        told.add(() -> from.tell(now));
      }
      case Command.Identify _ ->
          told.add(() -> from.answer(MODEL.getBytes(StandardCharsets.US_ASCII)));
      case Command.ProcessId(var id) -> told.add(() -> from.answer(done(id)));
      case Command _ -> {
        // it is on the printout
      }
    }
  }

  private static byte[] done(Bytes id) {
    return new byte[] {
      '7', '"', (byte) id.at(0), (byte) id.at(1), (byte) id.at(2), (byte) id.at(3), 0
    };
  }

  private List<Command> obeyed(List<Command> commands) {
    return trouble == Trouble.WRONG_CODE_PAGE
        ? commands.stream().filter(it -> !(it instanceof Command.SelectCodePage)).toList()
        : commands;
  }

  private void finish(Job job, List<Runnable> told) {
    jobs++;
    SimulatedReceipt receipt =
        new SimulatedReceipt(
            jobs, Bytes.of(job.bytes.toByteArray()), Printout.of(obeyed(job.commands), paper));
    receipts.add(receipt);
    if (receipts.size() > RECEIPTS_MAX) {
      receipts.remove();
    }
    readers.forEach(reader -> told.add(() -> reader.accept(receipt)));
  }
}
