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

/// Appends to a plain file, opened anew for every write. Reads nothing back.
final class FileLink implements Link {
  private static final int CHUNK_BYTES = 512;

  private static final Set<OpenOption> APPENDING =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.APPEND);

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

  /// Looks at the file itself, so one that can be written no more is noticed without a write.
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
      boolean creatable = folder != null && Files.isWritable(folder);
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
    try (FileChannel channel = FileChannel.open(address.path(), APPENDING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.position() < bytes.length && !progress.abandoned()) {
        buffer.limit(Math.min(bytes.length, buffer.position() + CHUNK_BYTES));
        channel.write(buffer);
        progress.wrote(buffer.position());
      }
    }
  }

  /// A plain file has nothing to say.
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
