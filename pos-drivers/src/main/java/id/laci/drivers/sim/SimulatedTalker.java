package id.laci.drivers.sim;

import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A device in memory that talks and is talked to by nobody: a scanner, a card reader. It says what
/// it is told to say, in the pieces it is told to, and can be unplugged.
public final class SimulatedTalker {
  private final String name;
  private final List<Cable> cables = new CopyOnWriteArrayList<>();
  private volatile boolean plugged = true;

  /// @param name as in its address, such as `sim:scanner`
  public SimulatedTalker(String name) {
    this.name = name;
  }

  /// A cable to this device, under the same contract as every [Link].
  public Link plugIn(LinkListener listener, Ticker ticker) {
    Cable cable = new Cable(listener);
    cables.add(cable);
    return cable;
  }

  /// Says these bytes in one piece; lost while it is unplugged.
  public void say(byte... bytes) {
    if (plugged) {
      cables.forEach(cable -> cable.listener.received(bytes.clone()));
    }
  }

  /// Pulls the plug, or puts it back.
  public void plugged(boolean now) {
    if (plugged != now) {
      plugged = now;
      cables.forEach(cable -> cable.listener.changed(cable.state()));
    }
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
      if (closed) {
        return new LinkState.Down(new Fault.Lost(name, "closed"));
      }
      return plugged ? new LinkState.Up() : new LinkState.Down(new Fault.NotFound(name));
    }

    /// It swallows what it is sent.
    @Override
    public WriteResult write(byte[] bytes, Duration deadline) {
      return switch (state()) {
        case LinkState.Down(var why) -> new WriteResult.Unwritten(0, why);
        case LinkState.Up _, LinkState.Opening _ -> new WriteResult.Written(bytes.length);
      };
    }

    @Override
    public int stalls() {
      return 0;
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        cables.remove(this);
        listener.changed(state());
      }
    }
  }
}
