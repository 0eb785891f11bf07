package id.laci.drivers.wire;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A device node such as `/dev/usb/lp0`, held open while the device is there. Linux lets one
/// program at a time have a USB printer, and lets it be heard only through the descriptor that it
/// is written to; so both go over one, each through a channel of its own, since a read that waits
/// for an answer must not hold up a write. Closing a channel wakes whoever waits in it.
final class NodePort implements Port {
  private static final int READ_BYTES = 256;
  private static final Path TERMINALS = Path.of("/dev/pts");

  /// Some drivers return at once when there is nothing to hear.
  private static final Duration NOTHING_HEARD = Duration.ofMillis(100);

  private final Path path;
  private final FileChannel out;
  private final Optional<FileChannel> in;
  private final Object lock = new Object();
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private Optional<IOException> gone = Optional.empty();
  private volatile boolean deaf;
  private volatile boolean closed;

  private NodePort(Path path, FileChannel out, Optional<FileChannel> in) {
    this.path = path;
    this.out = out;
    this.in = in;
    this.deaf = in.isEmpty();
  }

  /// Opens the node for both ways, or for writing alone where it has no other.
  static Opening open(Address.DeviceFile address) {
    Path path = address.path();
    if (!Files.exists(path)) {
      return new Refused(new Fault.NotFound(address.text())); // a plain file is never made here
    }
    if (Files.isDirectory(path)) {
      return new Refused(new Fault.BadAddress(address.text(), "it is a folder"));
    }
    if (!Files.isWritable(path)) {
      return new Refused(new Fault.NoPermission(address.text(), IoFaults.group(path)));
    }
    try {
      return new Opened(Files.isReadable(path) ? bothWays(path) : oneWay(path));
    } catch (IOException refused) {
      return new Refused(IoFaults.of(address.text(), refused));
    }
  }

  @SuppressWarnings("resource") // the channels close the descriptor
  private static NodePort bothWays(Path path) throws IOException {
    try {
      FileDescriptor both = new RandomAccessFile(path.toFile(), "rw").getFD();
      FileChannel in = new FileInputStream(both).getChannel();
      NodePort port = new NodePort(path, new FileOutputStream(both).getChannel(), Optional.of(in));
      Thread.ofPlatform().daemon().name("read " + path).start(() -> port.hear(in));
      return port;
    } catch (FileNotFoundException refused) {
      if (IoFaults.isBusy(refused)) {
        throw refused;
      }
      return oneWay(path);
    }
  }

  @SuppressWarnings("resource") // the channel closes the stream
  private static NodePort oneWay(Path path) throws IOException {
    return new NodePort(path, new FileOutputStream(path.toFile()).getChannel(), Optional.empty());
  }

  private void hear(FileChannel from) {
    ByteBuffer buffer = ByteBuffer.allocate(READ_BYTES);
    try {
      while (!closed) {
        buffer.clear();
        int count = from.read(buffer);
        if (count > 0) {
          synchronized (lock) {
            heard.write(buffer.array(), 0, count);
          }
        } else if (isGone()) {
          throw new IOException("the device is gone");
        } else {
          LockSupport.parkNanos(NOTHING_HEARD.toNanos());
        }
      }
    } catch (IOException ended) {
      end(ended);
    }
  }

  /// What the end of input means: a terminal has been hung up, a printer has nothing to say.
  private boolean isGone() {
    try {
      return path.toRealPath().startsWith(TERMINALS);
    } catch (IOException _) {
      return true;
    }
  }

  /// A printer with one direction refuses to be read; one that is gone has taken its node along.
  private void end(IOException ended) {
    boolean there = from(ended).contains("invalid argument") && Files.exists(path);
    synchronized (lock) {
      deaf = there;
      gone = there ? Optional.empty() : Optional.of(ended);
    }
  }

  private static String from(IOException ended) {
    return IoFaults.detail(ended).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean hears() {
    return !deaf;
  }

  @Override
  public byte[] read() throws IOException {
    synchronized (lock) {
      if (heard.size() == 0 && gone.isPresent()) {
        throw gone.get();
      }
      if (!out.isOpen() || (deaf && !Files.exists(path))) {
        throw new IOException("the device is gone");
      }
      byte[] bytes = heard.toByteArray();
      heard.reset();
      return bytes;
    }
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void write(byte[] chunk) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(chunk);
    while (left.hasRemaining()) {
      out.write(left);
    }
  }

  @Override
  public void close(boolean abandon) {
    closed = true; // a node has sent all that a write returned for
    in.ifPresent(NodePort::quietly);
    quietly(out);
  }

  private static void quietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // a device that is gone is as good as closed
    }
  }
}
