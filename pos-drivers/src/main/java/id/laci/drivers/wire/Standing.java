package id.laci.drivers.wire;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// How a link stands, and who is told. A listener that throws is logged and does no harm.
final class Standing {
  private static final Logger LOG = System.getLogger(Standing.class.getName());

  private final LinkListener listener;
  private LinkState state = new LinkState.Opening();

  Standing(LinkListener listener) {
    this.listener = listener;
  }

  synchronized LinkState state() {
    return state;
  }

  void set(LinkState newState) {
    synchronized (this) {
      if (state.equals(newState)) {
        return;
      }
      state = newState;
    }
    guarded(() -> listener.changed(newState));
  }

  void up() {
    set(new LinkState.Up());
  }

  void down(Fault why) {
    set(new LinkState.Down(why));
  }

  void received(byte[] bytes) {
    guarded(() -> listener.received(bytes));
  }

  private static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "A device listener failed", bug);
    }
  }
}
