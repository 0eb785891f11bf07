package id.laci.drivers.sim;

import id.laci.drivers.display.DisplayReader;
import id.laci.drivers.display.Lines;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Ticker;
import java.util.List;

/// A line display that exists only in memory. Understands both dialects, and has any [Defect] on
/// demand; unplugged, it goes dark.
public final class SimulatedDisplay {
  private final Cables cables = new Cables("sim:display", this::take);
  private DisplayReader reader = new DisplayReader();
  private int writes;

  /// A display that is plugged in and dark.
  public SimulatedDisplay() {}

  /// What it shows now.
  public synchronized Lines lines() {
    return reader.lines();
  }

  /// How bright it was made, from 1 to 4; 0 before it was told.
  public synchronized int brightness() {
    return reader.brightness();
  }

  /// Bytes without a meaning, in hexadecimal.
  public synchronized List<String> unknown() {
    return reader.unknown();
  }

  /// How often it was written to.
  public synchronized int writes() {
    return writes;
  }

  /// From now on this is wrong with it.
  public void defect(Defect defect) {
    if (defect == Defect.UNPLUGGED) {
      synchronized (this) {
        reader = new DisplayReader();
      }
    }
    cables.defect(defect);
  }

  /// What is wrong with it.
  public Defect defect() {
    return cables.defect();
  }

  /// A cable to this display, under the same contract as every [Link].
  public Link plugIn(LinkListener listener, Ticker ticker) {
    return cables.plugIn(listener, ticker);
  }

  private synchronized void take(byte[] bytes) {
    writes++;
    reader.take(bytes);
  }
}
