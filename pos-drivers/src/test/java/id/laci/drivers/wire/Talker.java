package id.laci.drivers.wire;

import id.laci.drivers.sim.Defect;
import id.laci.drivers.sim.SimulatedTalker;
import java.io.IOException;
import java.nio.file.Path;

/// A device that speaks by itself, whatever it hangs on: a scanner, a card reader.
public interface Talker extends AutoCloseable {
  /// @return where it is found
  Address address();

  /// Says something to whoever listens.
  void say(byte[] bytes) throws IOException;

  void unplug() throws IOException;

  void plugIn() throws IOException;

  @Override
  void close() throws IOException;

  /// @param node its name among the devices, which must not exist yet
  static Talker onPty(Path node) throws IOException {
    PtyDevice device = new PtyDevice(node);
    return new Talker() {
      @Override
      public Address address() {
        return device.address();
      }

      @Override
      public void say(byte[] bytes) throws IOException {
        device.pty().send(bytes);
      }

      @Override
      public void unplug() throws IOException {
        device.unplug();
      }

      @Override
      public void plugIn() throws IOException {
        device.plugIn();
      }

      @Override
      public void close() throws IOException {
        device.close();
      }
    };
  }

  /// Behind a serial server.
  static Talker onTcp() throws IOException {
    TcpDevice device = new TcpDevice();
    return new Talker() {
      @Override
      public Address address() {
        return device.address();
      }

      @Override
      public void say(byte[] bytes) throws IOException {
        device.awaitConnection();
        device.say(bytes);
      }

      @Override
      public void unplug() throws IOException {
        device.unplug();
      }

      @Override
      public void plugIn() throws IOException {
        device.plugIn();
      }

      @Override
      public void close() throws IOException {
        device.close();
      }
    };
  }

  /// In memory.
  static Talker simulated(Address address, SimulatedTalker device) {
    return new Talker() {
      @Override
      public Address address() {
        return address;
      }

      @Override
      public void say(byte[] bytes) {
        device.say(bytes);
      }

      @Override
      public void unplug() {
        device.defect(Defect.UNPLUGGED);
      }

      @Override
      public void plugIn() {
        device.defect(Defect.NONE);
      }

      @Override
      public void close() {
        // nothing is held
      }
    };
  }
}
