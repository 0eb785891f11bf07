package id.laci.drivers.sim;

import id.laci.drivers.escpos.CommandReader;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A cable to a [SimulatedPrinter], with the manners of a real one: it holds back data, breaks off
/// and comes back as the printer's trouble demands, and carries the printer's answers.
final class SimulatedLink implements Link {
  private static final String DEVICE = "sim:printer";
  private static final int SLOW_BYTES_PER_SECOND = 960;
  private static final int KEPT_BYTES_MAX = 64 * 1024;

  private final SimulatedPrinter printer;
  private final LinkListener listener;
  private final Ticker ticker;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Random noise = new Random(42);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private byte[] rest = new byte[0];
  private LinkState told;
  private int stalls;
  private boolean closed;
  private volatile boolean automatic;

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
    if (closed) {
      return new LinkState.Down(new Fault.Lost(DEVICE, "closed"));
    }
    return printer.trouble() == Trouble.UNPLUGGED
        ? new LinkState.Down(new Fault.NotFound(DEVICE))
        : new LinkState.Up();
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
      rest = new byte[0];
      automatic = false;
    } finally {
      lock.unlock();
    }
    listener.changed(now);
  }

  /// Whether it is told of changes by itself.
  void automatic(boolean on) {
    automatic = on;
  }

  /// The printer's state, where it was asked to tell by itself.
  void tell(StatusBytes status) {
    if (automatic) {
      answer(status.automatic());
    }
  }

  void answer(byte... bytes) {
    switch (printer.trouble()) {
      case NO_BACK_CHANNEL, UNPLUGGED -> {
        // nothing is heard
      }
      case GARBAGE -> {
        byte[] other = new byte[bytes.length];
        noise.nextBytes(other);
        for (int i = 0; i < other.length; i++) {
          other[i] |= (byte) 0x80; // no bit pattern of a real answer
        }
        listener.received(other);
      }
      case NONE, PAPER_OUT, COVER_OPEN, CUTTER, STALLED, SLOW, WRONG_CODE_PAGE ->
          listener.received(bytes);
    }
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
      if (stateNow() instanceof LinkState.Down(var why)) {
        return new WriteResult.Unwritten(0, why);
      }
      job = CommandReader.readSoFar(joined(bytes));
      rest = job.rest().toArray();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new WriteResult.Unwritten(0, new Fault.Stalled(DEVICE, 0));
    } finally {
      lock.unlock();
    }
    keep(bytes);
    // without the lock: a reader of the receipt may ask for the state
    printer.take(bytes, job.commands(), job.rest().size() > 0, this);
    return new WriteResult.Written(bytes.length);
  }

  private void keep(byte[] bytes) {
    synchronized (kept) {
      if (kept.size() > KEPT_BYTES_MAX) {
        kept.reset();
      }
      kept.writeBytes(bytes);
    }
  }

  /// The bytes taken of late, as they came.
  byte[] kept() {
    synchronized (kept) {
      return kept.toByteArray();
    }
  }

  /// Waits as long as the printer holds the data back; false when that is past the end.
  private boolean taken(int bytes, long end) throws InterruptedException {
    long start = ticker.nanos();
    long slowNanos = bytes * 1_000_000_000L / SLOW_BYTES_PER_SECOND;
    while (!closed) {
      long until = until(bytes, start, slowNanos);
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

  private long until(int bytes, long start, long slowNanos) {
    return switch (printer.trouble()) {
      case STALLED -> Long.MAX_VALUE;
      case SLOW -> start + slowNanos;
      case NONE, GARBAGE, NO_BACK_CHANNEL, UNPLUGGED, WRONG_CODE_PAGE -> start;
      case PAPER_OUT, COVER_OPEN, CUTTER -> printer.holdsBack(bytes) ? Long.MAX_VALUE : start;
    };
  }

  private byte[] joined(byte[] bytes) {
    byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
    System.arraycopy(bytes, 0, all, rest.length, bytes.length);
    return all;
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
