package id.laci.drivers.drawer;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/// A drawer on a port, with its switch debounced by a thread of its own.
final class SwitchedDrawer implements CashDrawer, DrawerPort.SwitchListener {
  private static final Duration SWITCH_LONGEST = Duration.ofSeconds(1);
  private static final Logger LOG = System.getLogger(SwitchedDrawer.class.getName());

  private final List<Consumer<DrawerState>> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Ticker ticker;
  private final Debounce debounce;
  private final DrawerPort port;
  private final Thread thread;
  private Optional<DrawerState> untold = Optional.empty();
  private boolean closed;

  private SwitchedDrawer(
      Function<DrawerPort.SwitchListener, DrawerPort> opener,
      DrawerRules.Level openLevel,
      Ticker ticker) {
    this.ticker = ticker;
    this.debounce = new Debounce(ticker, openLevel);
    this.port = opener.apply(this);
    this.thread = Thread.ofVirtual().name("drawer").unstarted(this::watch);
  }

  static CashDrawer open(
      Function<DrawerPort.SwitchListener, DrawerPort> opener,
      DrawerRules.Level openLevel,
      Ticker ticker) {
    SwitchedDrawer drawer = new SwitchedDrawer(opener, openLevel, ticker);
    drawer.thread.start();
    return drawer;
  }

  @Override
  public void level(boolean high) {
    lock.lock();
    try {
      debounce.level(high);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void lost() {
    lock.lock();
    try {
      debounce.lost().ifPresent(state -> untold = Optional.of(state));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void watch() {
    try {
      Optional<DrawerState> news = awaitNews();
      while (news.isPresent()) {
        tell(news.get());
        news = awaitNews();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  /// The next change of state; empty when closed.
  private Optional<DrawerState> awaitNews() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!closed) {
        Optional<DrawerState> settled = debounce.settle();
        if (settled.isPresent()) {
          changed.signalAll();
          return settled;
        }
        if (untold.isPresent()) {
          Optional<DrawerState> news = untold;
          untold = Optional.empty();
          return news;
        }
        if (debounce.pending()) {
          long _ = changed.awaitNanos(debounce.nanosLeft());
        } else {
          changed.await();
        }
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void tell(DrawerState state) {
    for (Consumer<DrawerState> listener : listeners) {
      try {
        listener.accept(state);
      } catch (RuntimeException bug) {
        LOG.log(Level.ERROR, "A drawer listener failed", bug);
      }
    }
  }

  @Override
  public DrawerOutcome open() {
    return switch (port.pulse()) {
      case WriteResult.Written _ -> port.hasSwitch() ? confirmed() : new DrawerOutcome.Sent();
      case WriteResult.Unwritten unwritten ->
          mayHaveOpened(unwritten)
              ? new DrawerOutcome.Unknown(unwritten.why())
              : new DrawerOutcome.Refused(unwritten.why());
    };
  }

  /// A byte under way when the write ended is not counted as written.
  private static boolean mayHaveOpened(WriteResult.Unwritten unwritten) {
    return switch (unwritten.why()) {
      case Fault.Stalled _, Fault.Lost _ -> true;
      case Fault.NotFound _, Fault.Busy _, Fault.NoPermission _, Fault.NotReady _ ->
          unwritten.bytes() > 0;
      case Fault.BadAddress _ -> false;
    };
  }

  private DrawerOutcome confirmed() {
    long end = ticker.nanos() + SWITCH_LONGEST.toNanos();
    lock.lock();
    try {
      long left = SWITCH_LONGEST.toNanos();
      while (debounce.state() != DrawerState.OPEN && !closed && left > 0) {
        long _ = changed.awaitNanos(left);
        left = end - ticker.nanos();
      }
      return debounce.state() == DrawerState.OPEN
          ? new DrawerOutcome.Opened()
          : new DrawerOutcome.Unconfirmed();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new DrawerOutcome.Unconfirmed();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public DrawerState state() {
    lock.lock();
    try {
      return debounce.state();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Subscription onChange(Consumer<DrawerState> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public DeviceHealth health() {
    return port.health();
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    port.close();
    thread.interrupt();
  }
}
