package id.laci.pos.store.crash;

import java.util.Arrays;
import java.util.function.Consumer;

/// A file in memory that tells what is done to it.
final class MemoryFile {
  private final Consumer<Op> log;
  private byte[] content;
  private int size;

  /// @param content from now on the file's own
  MemoryFile(byte[] content, Consumer<Op> log) {
    this.content = content;
    this.size = content.length;
    this.log = log;
  }

  synchronized int size() {
    return size;
  }

  /// @return how many bytes were read, -1 at the end
  synchronized int read(java.nio.ByteBuffer target, long position) {
    if (position >= size) {
      return -1;
    }
    int length = Math.min(target.remaining(), size - (int) position);
    target.put(content, (int) position, length);
    return length;
  }

  synchronized void write(long position, byte[] bytes) {
    log.accept(new Op.Written(position, bytes));
    put(position, bytes, 0, bytes.length);
  }

  synchronized void truncate(long newSize) {
    if (newSize < size) {
      log.accept(new Op.Truncated(newSize));
      cut(newSize);
    }
  }

  void force() {
    log.accept(new Op.Forced());
  }

  /// Puts a part of some bytes there without a trace in the log.
  ///
  /// @param position of the first of `bytes`, of which only those from `from` to `to` are put
  synchronized void put(long position, byte[] bytes, int from, int to) {
    int end = (int) position + to;
    if (end > content.length) {
      content = Arrays.copyOf(content, Math.max(end, content.length + content.length / 2));
    }
    System.arraycopy(bytes, from, content, (int) position + from, to - from);
    size = Math.max(size, end);
  }

  synchronized void cut(long newSize) {
    if (newSize < size) {
      Arrays.fill(content, (int) newSize, size, (byte) 0);
      size = (int) newSize;
    }
  }

  synchronized byte[] bytes() {
    return Arrays.copyOf(content, size);
  }
}
