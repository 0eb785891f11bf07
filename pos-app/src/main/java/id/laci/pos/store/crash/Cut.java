package id.laci.pos.store.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleSupplier;

/// Follows a log and builds what the disk may hold if the power fails now.
final class Cut {
  static final int BLOCK = 4096;
  private static final int SECTOR = 512;

  /// The seal's own header, then two copies of the store's.
  static final int HEADERS_END = 3 * BLOCK;

  private static final double TRUNCATION_KEPT = 0.5;

  private final MemoryFile now = new MemoryFile(new byte[0], _ -> {});
  private final MemoryFile forced = new MemoryFile(new byte[0], _ -> {});
  private final List<Op> loose = new ArrayList<>();
  private long acknowledged;

  void pass(Op op) {
    switch (op) {
      case Op.Written _, Op.Truncated _ -> {
        apply(op, now);
        loose.add(op);
      }
      case Op.Forced() -> {
        loose.forEach(each -> apply(each, forced));
        loose.clear();
      }
      case Op.Acknowledged(long sequence) -> acknowledged = sequence;
    }
  }

  /// The last entry that the journal had on its disk.
  long acknowledged() {
    return acknowledged;
  }

  /// @return the file, or nothing when there is nothing to be kept in this way
  Optional<byte[]> image(Kept kept, Random random) {
    return switch (kept) {
      case PREFIX -> Optional.of(now.bytes());
      case DURABLE -> Optional.of(forced.bytes());
      case BLOCKS_HALF -> torn(BLOCK, () -> random.nextDouble() * 2);
      case BLOCKS_MOST -> torn(BLOCK, () -> random.nextDouble() * 1.25);
      case SECTORS_HALF -> torn(SECTOR, () -> random.nextDouble() * 2);
      case TORN_MIDDLE -> tornMiddle();
      case ONE_DROPPED -> oneDropped(random);
      case HEADER_FIRST -> headerFirst();
    };
  }

  private static void apply(Op op, MemoryFile file) {
    switch (op) {
      case Op.Written(long position, byte[] bytes) -> file.put(position, bytes, 0, bytes.length);
      case Op.Truncated(long size) -> file.cut(size);
      case Op.Forced _, Op.Acknowledged _ -> {
        // changes no byte
      }
    }
  }

  private MemoryFile start() {
    return new MemoryFile(forced.bytes(), _ -> {});
  }

  /// @param draw a piece is kept when this is below one
  private Optional<byte[]> torn(int piece, DoubleSupplier draw) {
    MemoryFile file = start();
    for (Op op : loose) {
      if (op instanceof Op.Written(long position, byte[] bytes)) {
        for (int from = 0; from < bytes.length; ) {
          int to = (int) Math.min(bytes.length, ((position + from) / piece + 1) * piece - position);
          if (draw.getAsDouble() < 1) {
            file.put(position, bytes, from, to);
          }
          from = to;
        }
      } else if (draw.getAsDouble() < 2 * TRUNCATION_KEPT) {
        apply(op, file);
      }
    }
    return loose.isEmpty() ? Optional.empty() : Optional.of(file.bytes());
  }

  private Optional<byte[]> tornMiddle() {
    int last = -1;
    for (int i = 0; i < loose.size(); i++) {
      if (loose.get(i) instanceof Op.Written(long _, byte[] bytes) && bytes.length > 2 * BLOCK) {
        last = i;
      }
    }
    if (last < 0) {
      return Optional.empty();
    }
    MemoryFile file = start();
    for (int i = 0; i < loose.size(); i++) {
      if (i == last && loose.get(i) instanceof Op.Written(long position, byte[] bytes)) {
        file.put(position, bytes, 0, BLOCK);
        file.put(position, bytes, bytes.length - BLOCK, bytes.length);
      } else {
        apply(loose.get(i), file);
      }
    }
    return Optional.of(file.bytes());
  }

  private Optional<byte[]> oneDropped(Random random) {
    if (loose.isEmpty()) {
      return Optional.empty();
    }
    int dropped = random.nextInt(loose.size());
    MemoryFile file = start();
    for (int i = 0; i < loose.size(); i++) {
      if (i != dropped) {
        apply(loose.get(i), file);
      }
    }
    return Optional.of(file.bytes());
  }

  private Optional<byte[]> headerFirst() {
    MemoryFile file = start();
    boolean any = false;
    for (Op op : loose) {
      if (op instanceof Op.Written(long position, byte[] _) && position < HEADERS_END) {
        apply(op, file);
        any = true;
      }
    }
    return any ? Optional.of(file.bytes()) : Optional.empty();
  }
}
