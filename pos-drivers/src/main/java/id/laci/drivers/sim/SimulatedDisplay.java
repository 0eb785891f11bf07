package id.laci.drivers.sim;

import id.laci.drivers.display.DisplayReader;
import id.laci.drivers.display.Lines;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A line display that exists only in memory. Understands both dialects and can be unplugged, after
/// which it is dark.
public final class SimulatedDisplay {
  private static final String DEVICE = "sim:display";

  private final List<Cable> cables = new CopyOnWriteArrayList<>();
  private DisplayReader reader = new DisplayReader();
  private boolean plugged = true;
  private int writes;

  /// A display that is plugged in and dark.
  public SimulatedDisplay() {}

  /// What it shows now.
  public synchronized Lines lines() {
    return reader.lines();
  }

  /// Bytes without a meaning, in hexadecimal.
  public synchronized List<String> unknown() {
    return reader.unknown();
  }

  /// How often it was written to.
  public synchronized int writes() {
    return writes;
  }

  /// Pulls the plug, or puts it back: then it is dark.
  public void plugged(boolean now) {
    synchronized (this) {
      plugged = now;
      reader = new DisplayReader();
    }
    cables.forEach(cable -> cable.listener.changed(cable.state()));
  }

  /// A cable to this display, under the same contract as every [Link].
  public Link plugIn(LinkListener listener, Ticker ticker) {
    Cable cable = new Cable(listener);
    cables.add(cable);
    return cable;
  }

  private synchronized LinkState state() {
    return plugged ? new LinkState.Up() : new LinkState.Down(new Fault.NotFound(DEVICE));
  }

  private synchronized void take(byte[] bytes) {
    writes++;
    reader.take(bytes);
  }

  /// One cable.
  private final class Cable implements Link {
    private final LinkListener listener;
    private volatile boolean closed;

    Cable(LinkListener listener) {
      this.listener = listener;
    }

    @Override
    public LinkState state() {
      return closed
          ? new LinkState.Down(new Fault.Lost(DEVICE, "closed"))
          : SimulatedDisplay.this.state();
    }

    @Override
    public WriteResult write(byte[] bytes, Duration deadline) {
      if (state() instanceof LinkState.Down(var why)) {
        return new WriteResult.Unwritten(0, why);
      }
      take(bytes);
      return new WriteResult.Written(bytes.length);
    }

    @Override
    public int stalls() {
      return 0;
    }

    @Override
    public void close() {
      closed = true;
      cables.remove(this);
    }
  }
}
