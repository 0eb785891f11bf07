package id.laci.drivers.sim;

import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Ticker;

/// A cash drawer with a trigger box that exists only in memory. Each write is one pulse and opens
/// it, except ENQ (05), which asks; it says 11 when open and 10 when closed, at every change and
/// when asked. Has any [Defect] on demand, and may be stuck.
public final class SimulatedDrawer {
  private static final byte ASK = 0x05;
  private static final byte SAYS_CLOSED = 0x10;
  private static final byte SAYS_OPEN = 0x11;

  private final Cables cables = new Cables("sim:drawer", this::take);
  private boolean open;
  private boolean stuck;
  private int pulses;

  /// A closed drawer in good order.
  public SimulatedDrawer() {}

  /// A cable to this drawer, under the same contract as every [Link].
  public Link plugIn(LinkListener listener, Ticker ticker) {
    return cables.plugIn(listener, ticker);
  }

  /// From now on this is wrong with it.
  public void defect(Defect defect) {
    cables.defect(defect);
  }

  /// What is wrong with it.
  public Defect defect() {
    return cables.defect();
  }

  /// From now on it stays as it is, open or closed, whatever one does; or moves again.
  public synchronized void stuck(boolean nowStuck) {
    stuck = nowStuck;
  }

  /// Somebody pushes it shut.
  public void push() {
    move(false);
  }

  /// Somebody opens it with the key.
  public void unlock() {
    move(true);
  }

  private void take(byte[] bytes) {
    if (bytes.length == 1 && bytes[0] == ASK) {
      tell();
      return;
    }
    synchronized (this) {
      pulses++;
    }
    move(true);
  }

  private void move(boolean toOpen) {
    synchronized (this) {
      if (stuck || open == toOpen) {
        return;
      }
      open = toOpen;
    }
    tell();
  }

  private void tell() {
    cables.say(new byte[] {isOpen() ? SAYS_OPEN : SAYS_CLOSED});
  }

  /// Whether money can be taken out.
  public synchronized boolean isOpen() {
    return open;
  }

  /// Pulses given so far.
  public synchronized int pulses() {
    return pulses;
  }
}
