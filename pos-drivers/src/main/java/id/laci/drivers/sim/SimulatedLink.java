package id.laci.drivers.sim;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.escpos.Command;
import id.laci.drivers.escpos.CommandReader;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A cable to a [SimulatedPrinter], with the manners of a real one: it holds back data, breaks off
/// and comes back as the printer's trouble demands.
final class SimulatedLink implements Link {
  private static final String DEVICE = "sim:printer";
  private static final int SLOW_BYTES_PER_SECOND = 960;

  private final SimulatedPrinter printer;
  private final LinkListener listener;
  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private byte[] rest = new byte[0];
  private LinkState told;
  private int stalls;
  private boolean closed;

  SimulatedLink(SimulatedPrinter printer, LinkListener listener, Ticker ticker) {
    this.printer = printer;
    this.listener = listener;
    this.ticker = ticker;
    this.told = stateNow();
  }

  @Override
  public LinkState state() {
    lock.lock();
    try {
      return stateNow();
    } finally {
      lock.unlock();
    }
  }

  private LinkState stateNow() {
    return trouble().<LinkState>map(LinkState.Down::new).orElseGet(LinkState.Up::new);
  }

  /// What refuses a job at once.
  private Optional<Fault> trouble() {
    if (closed) {
      return Optional.of(new Fault.Lost(DEVICE, "closed"));
    }
    return switch (printer.trouble()) {
      case NONE, STALLED, SLOW -> Optional.empty();
      case PAPER_OUT -> Optional.of(new Fault.NotReady(Fault.Cause.PAPER_OUT));
      case COVER_OPEN -> Optional.of(new Fault.NotReady(Fault.Cause.COVER_OPEN));
      case UNPLUGGED -> Optional.of(new Fault.NotFound(DEVICE));
    };
  }

  void troubleChanged() {
    LinkState now;
    lock.lock();
    try {
      changed.signalAll();
      now = stateNow();
      if (now.equals(told)) {
        return;
      }
      told = now;
    } finally {
      lock.unlock();
    }
    listener.changed(now);
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    CommandReader.Reading job;
    lock.lock();
    try {
      if (!taken(bytes.length, ticker.nanos() + deadline.toNanos())) {
        stalls++;
        return new WriteResult.Unwritten(0, new Fault.Stalled(DEVICE, 0));
      }
      job = CommandReader.readSoFar(joined(bytes));
      Optional<Fault> refusal = trouble().filter(why -> refuses(why, job.commands()));
      if (refusal.isPresent()) {
        return new WriteResult.Unwritten(0, refusal.get());
      }
      rest = job.rest().toArray();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new WriteResult.Unwritten(0, new Fault.Stalled(DEVICE, 0));
    } finally {
      lock.unlock();
    }
    obey(bytes, job.commands()); // without the lock: a reader of the receipt may ask for the state
    return new WriteResult.Written(bytes.length);
  }

  /// A printer that is merely not ready still answers for its state.
  private static boolean refuses(Fault why, List<Command> commands) {
    boolean onlyAsked = commands.stream().allMatch(Command.StatusRequest.class::isInstance);
    return !(onlyAsked && why instanceof Fault.NotReady);
  }

  /// Waits as long as the printer holds the data back; false when that is past the end.
  private boolean taken(int bytes, long end) throws InterruptedException {
    long start = ticker.nanos();
    long slowNanos = bytes * 1_000_000_000L / SLOW_BYTES_PER_SECOND;
    while (!closed) {
      long until =
          switch (printer.trouble()) {
            case STALLED -> Long.MAX_VALUE;
            case SLOW -> start + slowNanos;
            case NONE, PAPER_OUT, COVER_OPEN, UNPLUGGED -> start;
          };
      long now = ticker.nanos();
      if (until - now <= 0) {
        return true;
      }
      if (end - now <= 0) {
        return false;
      }
      long left = Math.min(until - now, end - now);
      if (changed.awaitNanos(left) <= 0 && end - until < 0) {
        return false;
      }
    }
    return true;
  }

  private byte[] joined(byte[] bytes) {
    byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
    System.arraycopy(bytes, 0, all, rest.length, bytes.length);
    return all;
  }

  private void obey(byte[] bytes, List<Command> commands) {
    for (Command command : commands) {
      if (command instanceof Command.StatusRequest(int kind)) {
        listener.received(new byte[] {StatusBytes.answer(kind, printer.trouble())});
      }
    }
    printer.print(Bytes.of(bytes), commands);
  }

  @Override
  public int stalls() {
    lock.lock();
    try {
      return stalls;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
    printer.unplug(this);
    troubleChanged();
  }
}
