package id.laci.drivers.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;

/// Writes to a device file such as `/dev/usb/lp0`, opened anew for every write because the node
/// comes and goes with the printer's switch; or appends to a plain file. Reads nothing back.
final class FileLink implements Link {
  private static final int CHUNK_BYTES = 512;
  private static final Path DEVICES = Path.of("/dev");

  private final Address.DeviceFile address;
  private final Standing standing;
  private final WriterThread writer;
  private volatile boolean closed;

  FileLink(Address.DeviceFile address, LinkListener listener, Ticker ticker) {
    this.address = address;
    this.standing = new Standing(listener);
    this.writer =
        new WriterThread(Thread.ofPlatform().daemon().name(address.text()).factory(), ticker);
  }

  /// Looks at the file itself, so a node that vanished is noticed without a write.
  @Override
  public LinkState state() {
    refresh();
    return standing.state();
  }

  private void refresh() {
    Path path = address.path();
    if (closed || writer.busy()) {
      return; // a stuck write is the better news
    }
    if (Files.isDirectory(path)) {
      standing.down(new Fault.BadAddress(address.text(), "it is a folder"));
    } else if (Files.exists(path)) {
      report(Files.isWritable(path), new Fault.NoPermission(address.text(), IoFaults.group(path)));
    } else {
      Path folder = path.getParent();
      boolean creatable = !isDevice() && folder != null && Files.isWritable(folder);
      report(creatable, new Fault.NotFound(address.text()));
    }
  }

  private void report(boolean well, Fault otherwise) {
    if (well) {
      standing.up();
    } else {
      standing.down(otherwise);
    }
  }

  private boolean isDevice() {
    return address.path().startsWith(DEVICES);
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    if (closed) {
      return new WriteResult.Unwritten(0, new Fault.Lost(address.text(), "closed"));
    }
    Progress progress = new Progress();
    WriterThread.Ending ending = writer.run(job -> send(bytes, job), progress, deadline);
    return switch (ending) {
      case WriterThread.Done _ -> {
        standing.up();
        yield new WriteResult.Written(bytes.length);
      }
      case WriterThread.Failed failed ->
          refused(progress, IoFaults.of(address.text(), failed.why()));
      case WriterThread.GivenUp _ ->
          refused(progress, new Fault.Stalled(address.text(), progress.written()));
    };
  }

  private WriteResult refused(Progress progress, Fault why) {
    standing.down(why);
    return new WriteResult.Unwritten(progress.written(), why);
  }

  private void send(byte[] bytes, Progress progress) throws IOException {
    Set<OpenOption> options =
        isDevice()
            ? Set.of(StandardOpenOption.WRITE) // never make a plain file in place of a device
            : Set.of(
                StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try (FileChannel channel = FileChannel.open(address.path(), options)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.position() < bytes.length && !progress.abandoned()) {
        buffer.limit(Math.min(bytes.length, buffer.position() + CHUNK_BYTES));
        channel.write(buffer);
        progress.wrote(buffer.position());
      }
    }
  }

  /// It only ever writes: a plain file has nothing to say, and a device's is opened anew for each
  /// job.
  @Override
  public boolean hears() {
    return false;
  }

  @Override
  public int stalls() {
    return writer.givenUp();
  }

  @Override
  public void close() {
    closed = true;
    writer.close();
    standing.down(new Fault.Lost(address.text(), "closed"));
  }
}
