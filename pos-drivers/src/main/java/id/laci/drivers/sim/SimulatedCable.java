package id.laci.drivers.sim;

import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A cable to a simulated device other than a printer, with the manners of a real one.
final class SimulatedCable implements Link {
  private final String device;
  private final Cables end;
  private final LinkListener listener;
  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private LinkState told;
  private int stalls;
  private boolean closed;

  SimulatedCable(String device, Cables end, LinkListener listener, Ticker ticker) {
    this.device = device;
    this.end = end;
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
    return fault().<LinkState>map(LinkState.Down::new).orElseGet(LinkState.Up::new);
  }

  private Optional<Fault> fault() {
    if (closed) {
      return Optional.of(new Fault.Lost(device, "closed"));
    }
    return end.defect() == Defect.UNPLUGGED
        ? Optional.of(new Fault.NotFound(device))
        : Optional.empty();
  }

  void defectChanged() {
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

  void heard(byte[] bytes) {
    listener.received(bytes);
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    lock.lock();
    try {
      long until = ticker.nanos() + deadline.toNanos();
      long left = deadline.toNanos();
      while (end.defect() == Defect.STALLED && !closed && left > 0) {
        long _ = changed.awaitNanos(left);
        left = until - ticker.nanos();
      }
      Optional<Fault> fault = fault();
      if (fault.isPresent()) {
        return new WriteResult.Unwritten(0, fault.get());
      }
      if (end.defect() == Defect.STALLED) {
        stalls++;
        return new WriteResult.Unwritten(0, new Fault.Stalled(device, 0));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new WriteResult.Unwritten(0, new Fault.Stalled(device, 0));
    } finally {
      lock.unlock();
    }
    end.take(bytes); // without the lock: the device may answer at once
    return new WriteResult.Written(bytes.length);
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
    end.unplug(this);
    defectChanged();
  }
}
