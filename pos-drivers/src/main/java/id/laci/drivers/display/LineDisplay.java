package id.laci.drivers.display;

import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.FramedPort;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.io.ByteArrayOutputStream;
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
  private final DisplaySetup setup;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Thread writer;
  private Optional<Link> link = Optional.empty();
  private Lines wanted = Lines.BLANK;
  private Optional<Lines> shown = Optional.empty();
  private boolean initialized;

  /// How often the display came back: what was written before says nothing of it now.
  private int returns;

  private boolean closed;

  private LineDisplay(Address address, DisplaySetup setup) {
    this.address = address;
    this.setup = setup;
    this.writer = Thread.ofVirtual().name("display " + address.text()).unstarted(this::write);
  }

  /// The display at this address. One that can be none gives a display that is away for
  /// [Fault.BadAddress].
  public static LineDisplay open(Address address, DisplaySetup setup) {
    return switch (address) {
      case Address.Wired wired -> open(address, FramedPort.Cable.listening(wired), setup);
      case Address.SimulatedPrinter _, Address.Simulated _ -> new LineDisplay(address, setup);
    };
  }

  /// The display at the end of this cable.
  public static LineDisplay open(Address address, FramedPort.Cable cable, DisplaySetup setup) {
    LineDisplay display = new LineDisplay(address, setup);
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
          initialized = false;
          returns++;
          news.signalAll();
        } finally {
          lock.unlock();
        }
      }
    }
  }

  /// Words on the left and an amount on the right of each line, in the letters that this display
  /// has.
  public Lines lines(String upperWords, String upperAmount, String lowerWords, String lowerAmount) {
    return Lines.of(setup.page().charset(), upperWords, upperAmount, lowerWords, lowerAmount);
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
    return link.map(open -> anew(open, lines))
        .orElseGet(() -> Optional.of(new Fault.BadAddress(address.text(), "it is no display")));
  }

  private Optional<Fault> anew(Link open, Lines lines) {
    forget();
    return put(open, lines);
  }

  /// Perhaps it was switched off: nothing of it is as we left it.
  private void forget() {
    lock.lock();
    try {
      initialized = false;
    } finally {
      lock.unlock();
    }
  }

  private void write() {
    while (true) {
      Optional<Lines> next = next();
      if (next.isEmpty()) {
        return;
      }
      if (put(link.orElseThrow(), next.get()).isPresent()) {
        forget();
      }
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

  private Optional<Fault> put(Link open, Lines lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Beginning beginning = begin();
    if (beginning.anew()) {
      bytes.writeBytes(DisplayBytes.initialize(setup));
    }
    bytes.writeBytes(DisplayBytes.show(lines, setup));
    return switch (open.write(bytes.toByteArray(), WRITE_WITHIN)) {
      case WriteResult.Written _ -> {
        note(lines, beginning);
        yield Optional.empty();
      }
      case WriteResult.Unwritten(var _, var why) -> Optional.of(why);
    };
  }

  /// How a write begins.
  ///
  /// @param anew whether the display has to be set up first
  /// @param returns how often it had come back before
  private record Beginning(boolean anew, int returns) {}

  private Beginning begin() {
    lock.lock();
    try {
      Beginning beginning = new Beginning(!initialized, returns);
      initialized = true;
      return beginning;
    } finally {
      lock.unlock();
    }
  }

  /// A display that came back meanwhile shows nothing of it.
  private void note(Lines lines, Beginning beginning) {
    lock.lock();
    try {
      if (beginning.returns() == returns) {
        shown = Optional.of(lines);
      }
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
