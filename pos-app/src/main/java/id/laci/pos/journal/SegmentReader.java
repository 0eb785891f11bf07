package id.laci.pos.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Reads frames of one segment, wherever they lie. It looks at CRCs only, knows no order and opens
/// no seal. For one thread.
final class SegmentReader implements Closeable {
  private static final int WINDOW_BYTES = 128 * 1024;
  private static final ByteBuffer BLANK = ByteBuffer.allocate(64 * 64).asReadOnlyBuffer();

  private final Disk.Handle file;
  private final long size;
  private ByteBuffer window = ByteBuffer.allocate(0);
  private long windowAt;

  SegmentReader(Disk.Handle file) throws IOException {
    this.file = file;
    this.size = file.size();
  }

  long size() {
    return size;
  }

  /// The header; empty if there is no right one.
  Optional<SegmentHeader> header() throws IOException {
    return SegmentHeader.of(at(0, SegmentHeader.BYTES));
  }

  /// The frame at a place; empty if there is none whose CRC is right.
  Optional<Frame> frameAt(long position) throws IOException {
    Optional<Integer> claimed = Frame.claimedBytes(at(position, Frame.HEADER_BYTES));
    if (claimed.isEmpty() || claimed.get() > size - position) {
      return Optional.empty();
    }
    return Frame.of(at(position, claimed.get()));
  }

  /// Goes from a frame to the one with this sequence by the lengths in the headers; empty if the
  /// way ends before.
  Optional<Long> find(long from, long sequence) throws IOException {
    long position = from;
    while (true) {
      ByteBuffer header = at(position, Frame.HEADER_BYTES);
      Optional<Integer> claimed = Frame.claimedBytes(header);
      if (claimed.isEmpty() || Frame.claimedSequence(header) > sequence) {
        return Optional.empty();
      }
      if (Frame.claimedSequence(header) == sequence) {
        return Optional.of(position);
      }
      position += Frame.aligned(claimed.get());
    }
  }

  /// What lies from a place to the end of the segment.
  Rest rest(long from) throws IOException {
    long written = from;
    long position = from;
    while (position < size) {
      if (isBlank(at(position, BLANK.capacity()))) {
        position += BLANK.capacity();
        continue;
      }
      if (!isBlank(at(position, Frame.ALIGNMENT_BYTES))) {
        written = position + Frame.ALIGNMENT_BYTES;
        Optional<Frame> whole = frameAt(position);
        if (whole.isPresent()) {
          return new Rest(written - from, whole);
        }
      }
      position += Frame.ALIGNMENT_BYTES;
    }
    return new Rest(Math.min(written, size) - from, Optional.empty());
  }

  /// What lies beyond the last record: how many bytes up to the last that is not zero, and the
  /// first whole frame, where the search ended.
  record Rest(long bytes, Optional<Frame> whole) {}

  private static boolean isBlank(ByteBuffer block) {
    return block.mismatch(BLANK.slice(0, block.remaining())) < 0;
  }

  /// So many bytes at a place, or fewer where the file ends.
  private ByteBuffer at(long position, int bytes) throws IOException {
    int length = (int) Math.max(0, Math.min(bytes, size - position));
    if (position < windowAt || position + length > windowAt + window.limit()) {
      window = ByteBuffer.allocate(Math.max(length, WINDOW_BYTES));
      file.read(window, position);
      window.flip();
      windowAt = position;
    }
    int start = (int) (position - windowAt);
    return window.slice(start, Math.min(length, window.limit() - start));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
