package id.laci.pos.store.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// Takes the place of `safe:` for a while: the same, on a disk on which one file may have only so
/// many bytes.
public final class QuotaPath extends FilePathWrapper {
  private static final AtomicLong BYTES_MAX = new AtomicLong(Long.MAX_VALUE);

  /// Made by H2.
  public QuotaPath() {}

  /// Makes this the scheme `safe:`; [SafePath#register()] ends it.
  public static void register() {
    FilePath.register(new QuotaPath());
  }

  /// @param bytes how long a database may get from now on
  public static void limit(long bytes) {
    BYTES_MAX.set(bytes);
  }

  @Override
  public String getScheme() {
    return "safe";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = super.open(mode);
    boolean limited = name.endsWith(".mv.db") && !mode.equals("r");
    return limited ? new OrderedChannel(new QuotaChannel(channel)) : channel;
  }

  private static final class QuotaChannel extends FileBaseDefault {
    private final FileChannel below;

    QuotaChannel(FileChannel below) {
      this.below = below;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      if (position + source.remaining() > Math.max(BYTES_MAX.get(), below.size())) {
        throw new IOException("No space left on device");
      }
      return below.write(source, position);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return below.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return below.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      below.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      below.force(metaData);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return below.tryLock(position, size, shared);
    }

    @Override
    public void implCloseChannel() throws IOException {
      below.close();
    }
  }
}
