package id.laci.drivers.sim;

import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Ticker;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The cables of one simulated device, and what is wrong with it.
final class Cables {
  private static final int NOISE_SEED = 0x5A;

  private final String name;
  private final Consumer<byte[]> device;
  private final List<SimulatedCable> plugged = new CopyOnWriteArrayList<>();
  private volatile Defect defect = Defect.NONE;

  /// @param device takes what is written
  Cables(String name, Consumer<byte[]> device) {
    this.name = name;
    this.device = device;
  }

  Link plugIn(LinkListener listener, Ticker ticker) {
    SimulatedCable cable = new SimulatedCable(name, this, listener, ticker);
    plugged.add(cable);
    return cable;
  }

  void unplug(SimulatedCable cable) {
    plugged.remove(cable);
  }

  Defect defect() {
    return defect;
  }

  void defect(Defect newDefect) {
    defect = newDefect;
    plugged.forEach(SimulatedCable::defectChanged);
  }

  void take(byte[] bytes) {
    device.accept(bytes.clone());
  }

  /// The device says this, as well as it can.
  void say(byte[] bytes) {
    byte[] said =
        switch (defect) {
          case NONE, PIECEMEAL -> bytes;
          case GARBAGE -> noise(bytes.length);
          case HALF_FRAME -> Arrays.copyOf(bytes, bytes.length / 2);
          case UNPLUGGED, STALLED, NO_ANSWER -> new byte[0];
        };
    int piece = defect == Defect.PIECEMEAL ? 1 : said.length;
    for (int at = 0; at < said.length; at += piece) {
      byte[] part = Arrays.copyOfRange(said, at, at + piece);
      plugged.forEach(cable -> cable.heard(part.clone()));
    }
  }

  /// Always the same noise, none of it a digit, a sentinel or a line end.
  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) (0x80 | (NOISE_SEED + 37 * i));
    }
    return noise;
  }
}
