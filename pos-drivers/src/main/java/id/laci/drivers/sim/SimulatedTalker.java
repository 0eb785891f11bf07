package id.laci.drivers.sim;

import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Ticker;

/// A device in memory that talks and does not listen: a scanner, a card reader. It says what it is
/// told to say, in the pieces it is told to, and has any [Defect] on demand.
public final class SimulatedTalker {
  private final Cables cables;

  /// @param name as in its address, such as `sim:scanner`
  public SimulatedTalker(String name) {
    cables = new Cables(name, _ -> {});
  }

  /// A cable to this device, under the same contract as every [Link].
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

  /// Says these bytes in one piece; lost while it is unplugged.
  public void say(byte... bytes) {
    cables.say(bytes);
  }
}
