package id.laci.pos.store.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// Writes a chunk without its footer, forces it, then writes the footer that makes it valid; and
/// writes the two copies of the store header one after the other, each forced.
final class OrderedChannel extends FileBaseDefault {
  private static final int BLOCK = 4096;
  private static final int FOOTER_SECTOR = 512;

  private final FileChannel below;

  OrderedChannel(FileChannel below) {
    this.below = below;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    int length = source.remaining();
    if (length == 2 * BLOCK && position <= BLOCK) {
      headers(source, position);
    } else if (position >= BLOCK && length >= BLOCK && length % BLOCK == 0) {
      chunk(source, position);
    } else {
      put(source, position);
    }
    return length;
  }

  private void headers(ByteBuffer source, long position) throws IOException {
    int limit = source.limit();
    below.force(false);
    source.limit(limit - BLOCK);
    put(source, position);
    below.force(false);
    source.limit(limit);
    put(source, position + BLOCK);
  }

  private void chunk(ByteBuffer source, long position) throws IOException {
    int length = source.remaining();
    int limit = source.limit();
    byte[] footer = new byte[FOOTER_SECTOR];
    source.duplicate().position(limit - FOOTER_SECTOR).get(footer);
    ByteBuffer blank = ByteBuffer.allocateDirect(length);
    blank.put(source.duplicate().limit(limit - FOOTER_SECTOR));
    blank.clear();
    put(blank, position);
    below.force(false);
    put(ByteBuffer.wrap(footer), position + length - FOOTER_SECTOR);
    source.position(limit);
  }

  private void put(ByteBuffer source, long position) throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      at += below.write(source, at);
    }
  }

  @Override
  public synchronized int read(ByteBuffer target, long position) throws IOException {
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
    below.force(false);
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
