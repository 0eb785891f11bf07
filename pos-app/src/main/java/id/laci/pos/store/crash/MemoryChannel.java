package id.laci.pos.store.crash;

import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FakeFileChannel;
import org.h2.store.fs.FileBaseDefault;

/// An open file in memory.
final class MemoryChannel extends FileBaseDefault {
  private final MemoryFile file;

  MemoryChannel(MemoryFile file) {
    this.file = file;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) {
    byte[] bytes = new byte[source.remaining()];
    source.get(bytes);
    file.write(position, bytes);
    return bytes.length;
  }

  @Override
  public synchronized int read(ByteBuffer target, long position) {
    return file.read(target, position);
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  protected void implTruncate(long size) {
    file.truncate(size);
  }

  @Override
  public void force(boolean metaData) {
    file.force();
  }

  /// Nobody else can have a file in memory open.
  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    return new FileLock(FakeFileChannel.INSTANCE, position, size, shared) {
      @Override
      public boolean isValid() {
        return true;
      }

      @Override
      public void release() {
        // nothing is held
      }
    };
  }

  @Override
  public void implCloseChannel() {
    // the file stays
  }
}
