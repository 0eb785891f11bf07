package id.laci.drivers.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A printer on a pseudo terminal under a name that stays, as `/dev/serial/by-id` does.
public final class PtyDevice implements AutoCloseable {
  private final Path name;
  private final Ear ear = new Ear();
  private Optional<Pty> pty = Optional.empty();

  /// Plugged in as `name`, which must not exist yet.
  public PtyDevice(Path name) throws IOException {
    this.name = name;
    plugIn();
  }

  public Address.Serial address() {
    return new Address.Serial(name.toString(), 115_200, Address.Flow.NONE);
  }

  public Ear ear() {
    return ear;
  }

  public Pty pty() {
    return pty.orElseThrow();
  }

  public void plugIn() throws IOException {
    Pty plugged = Pty.open(this::receive);
    pty = Optional.of(plugged);
    Files.createSymbolicLink(name, plugged.path());
  }

  public void unplug() throws IOException {
    Files.deleteIfExists(name);
    pty.ifPresent(Pty::close);
    pty = Optional.empty();
  }

  private void receive(byte[] bytes) {
    ear.hear(bytes);
    if (bytes.length >= 3 && bytes[bytes.length - 3] == 0x10 && bytes[bytes.length - 2] == 0x04) {
      try {
        pty().send(new byte[] {0x12});
      } catch (IOException failure) {
        throw new AssertionError(failure);
      }
    }
  }

  @Override
  public void close() throws IOException {
    unplug();
  }
}
