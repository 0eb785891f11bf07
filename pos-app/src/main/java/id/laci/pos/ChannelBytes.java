package id.laci.pos;

import id.laci.pos.table.FileBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A file on disk, read where it is asked for.
///
/// @param channel stays open as long as anybody reads
/// @param length in bytes
record ChannelBytes(FileChannel channel, long length) implements FileBytes {
  @Override
  public int read(long position, byte[] into) {
    ByteBuffer buffer = ByteBuffer.wrap(into);
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, position + buffer.position()) < 0) {
          break;
        }
      }
      return buffer.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
