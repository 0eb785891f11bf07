package id.laci.drivers.wire;

import java.io.IOException;

/// A device that was opened, until it is closed. A closed one is never opened again.
interface Port extends Chunks.Sink {

  /// A port, or why there is none.
  sealed interface Opening {}

  /// It is open.
  record Opened(Port port) implements Opening {}

  /// It could not be opened.
  record Refused(Fault why) implements Opening {}

  /// Opens the device, once.
  @FunctionalInterface
  interface Opener {
    Opening open();
  }

  /// What has arrived, without waiting; empty when nothing has.
  ///
  /// @throws IOException when the device is gone
  byte[] read() throws IOException;

  /// Whether the device can be heard at all.
  boolean hears();

  /// Lets go of the device; a write under way may stay behind.
  ///
  /// @param abandon whether what the system took and has not sent yet is thrown away; otherwise it
  ///   is waited for while it moves
  void close(boolean abandon);
}
