package id.laci.drivers.display;

import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.FramedPort;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A display of two lines at the end of a link. Whoever shows something never waits: the newest
/// lines win, changes are written at most five times a second, and what was shown last is shown
/// again when the display comes back.
public final class LineDisplay implements AutoCloseable {
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final Duration WRITE_WITHIN = Duration.ofSeconds(2);

  private final Address address;
  private final Dialect dialect;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Thread writer;
  private Optional<Link> link = Optional.empty();
  private Lines wanted = Lines.BLANK;
  private Optional<Lines> shown = Optional.empty();
  private boolean closed;

  private LineDisplay(Address address, Dialect dialect) {
    this.address = address;
    this.dialect = dialect;
    this.writer = Thread.ofVirtual().name("display " + address.text()).unstarted(this::write);
  }

  /// The display at this address. One that can be none gives a display that is away for
  /// [Fault.BadAddress].
  public static LineDisplay open(Address address, Dialect dialect) {
    return switch (address) {
      case Address.Wired wired -> open(address, FramedPort.Cable.listening(wired), dialect);
      case Address.SimulatedPrinter _, Address.Simulated _ -> new LineDisplay(address, dialect);
    };
  }

  /// The display at the end of this cable.
  public static LineDisplay open(Address address, FramedPort.Cable cable, Dialect dialect) {
    LineDisplay display = new LineDisplay(address, dialect);
    display.link = Optional.of(cable.plugIn(display.new Back(), System::nanoTime));
    display.writer.start();
    return display;
  }

  /// Notices that the display came back, with nothing on it.
  private final class Back implements LinkListener {
    @Override
    public void received(byte[] bytes) {
      // displays have nothing to say
    }

    @Override
    public void changed(LinkState state) {
      if (state instanceof LinkState.Up) {
        lock.lock();
        try {
          shown = Optional.empty();
          news.signalAll();
        } finally {
          lock.unlock();
        }
      }
    }
  }

  /// Shows these lines as soon as the display takes them. Returns at once.
  public void show(Lines lines) {
    lock.lock();
    try {
      wanted = lines;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Writes these lines now, even when they are there already, and waits for the display to take
  /// them.
  ///
  /// @return why it did not, empty when it did
  public Optional<Fault> test(Lines lines) {
    return link.map(open -> put(open, lines, true))
        .orElseGet(() -> Optional.of(new Fault.BadAddress(address.text(), "it is no display")));
  }

  private void write() {
    boolean first = true;
    while (true) {
      Optional<Lines> next = next();
      if (next.isEmpty()) {
        return;
      }
      Optional<Fault> failed = put(link.orElseThrow(), next.get(), first);
      first = failed.isPresent();
      pause();
    }
  }

  private Optional<Lines> next() {
    lock.lock();
    try {
      while (!closed && shown.equals(Optional.of(wanted))) {
        news.awaitUninterruptibly();
      }
      return closed ? Optional.empty() : Optional.of(wanted);
    } finally {
      lock.unlock();
    }
  }

  private Optional<Fault> put(Link open, Lines lines, boolean initialize) {
    if (initialize) {
      open.write(DisplayBytes.initialize(), WRITE_WITHIN);
    }
    return switch (open.write(DisplayBytes.show(lines, dialect), WRITE_WITHIN)) {
      case WriteResult.Written _ -> {
        note(lines);
        yield Optional.empty();
      }
      case WriteResult.Unwritten(var _, var why) -> Optional.of(why);
    };
  }

  private void note(Lines lines) {
    lock.lock();
    try {
      shown = Optional.of(lines);
    } finally {
      lock.unlock();
    }
  }

  /// Rests between two updates; a display that is away is tried again as often.
  private void pause() {
    lock.lock();
    try {
      long left = BETWEEN.toNanos();
      while (!closed && left > 0) {
        left = news.awaitNanos(left);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /// How the device was when last seen.
  public DeviceHealth health() {
    return link.map(open -> DeviceHealth.of(open.state()))
        .orElseGet(
            () -> new DeviceHealth.Away(new Fault.BadAddress(address.text(), "it is no display")));
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
    link.ifPresent(Link::close);
  }
}
