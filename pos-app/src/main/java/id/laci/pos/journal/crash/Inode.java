package id.laci.pos.journal.crash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A file whatever its name: all that was written, what was forced of it, and what lies between.
final class Inode {
  private static final int SECTOR = 512;

  private byte[] content = {};
  private byte[] forced = {};
  private final List<Piece> loose = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // only carried
  private record Piece(int position, byte[] bytes) {
    byte[] onto(byte[] below) {
      int end = position + bytes.length;
      byte[] whole = Arrays.copyOf(below, Math.max(end, below.length));
      System.arraycopy(bytes, 0, whole, position, bytes.length);
      return whole;
    }
  }

  byte[] content() {
    return content;
  }

  void write(int position, byte[] bytes) {
    Piece piece = new Piece(position, bytes);
    if (position + bytes.length <= content.length) {
      System.arraycopy(bytes, 0, content, position, bytes.length);
    } else {
      content = piece.onto(content);
    }
    loose.add(piece);
  }

  void force() {
    forced = content.clone();
    loose.clear();
  }

  /// @return what is left of it after a power cut, all of it forced
  Inode after(Kept kept, Random random) {
    Inode left = new Inode();
    left.content = kept == Kept.PREFIX ? content.clone() : forced.clone();
    switch (kept) {
      case PREFIX, DURABLE -> {
        // whole as it is
      }
      case SECTORS_HALF -> loose.forEach(piece -> left.tear(piece, 0.5, random));
      case SECTORS_MOST -> loose.forEach(piece -> left.tear(piece, 0.9, random));
    }
    left.forced = left.content.clone();
    return left;
  }

  private void tear(Piece piece, double chance, Random random) {
    int end = piece.position() + piece.bytes().length;
    for (int from = piece.position(); from < end; ) {
      int to = Math.min(end, (from / SECTOR + 1) * SECTOR);
      if (random.nextDouble() < chance) {
        int offset = from - piece.position();
        byte[] sector = Arrays.copyOfRange(piece.bytes(), offset, offset + to - from);
        content = new Piece(from, sector).onto(content);
      }
      from = to;
    }
  }
}
