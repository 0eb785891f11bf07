package id.laci.drivers.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/// Sends bytes in chunks, each when the device is ready for it. A printer drops its line while it
/// still has room for a few bytes more, so chunks are small where that line is all that holds us
/// back.
final class Chunks {
  /// Half of the room that printers keep when they drop the line; a port's own buffer is the rest.
  static final int WATCHED_BYTES = 64;

  static final int USUAL_BYTES = 128;

  /// Device nodes hand on whole packets.
  static final int NODE_BYTES = 512;

  /// What 64 bytes take at 115200 baud, nearly.
  private static final Duration LOOK_EVERY = Duration.ofMillis(4);

  private Chunks() {}

  /// Where bytes go.
  interface Sink {
    /// Whether the device takes data now.
    boolean ready() throws IOException;

    /// Hands over a chunk; may block for ever.
    void write(byte[] chunk) throws IOException;
  }

  /// Sends until all is sent or nobody waits for it any more.
  static void send(Sink sink, byte[] bytes, int size, Progress progress) throws IOException {
    for (int at = 0; at < bytes.length && !progress.abandoned(); at += size) {
      while (!sink.ready()) {
        if (progress.abandoned()) {
          return;
        }
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
      int end = Math.min(bytes.length, at + size);
      sink.write(Arrays.copyOfRange(bytes, at, end));
      progress.wrote(end);
    }
  }
}
