package id.laci.pos.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/// The characters of a file, piece by piece.
final class Characters {
  private static final int PIECE = 1 << 16;

  private final FileBytes bytes;
  private final CharsetDecoder decoder;
  private final byte[] piece = new byte[PIECE];
  private final CharBuffer out = CharBuffer.allocate(PIECE + 4);
  private long at;
  private boolean ended;

  Characters(FileBytes bytes, Encoding encoding) {
    this.bytes = bytes;
    this.decoder = encoding.decoder();
    this.at = encoding.markLength(Encoding.head(bytes, 4));
  }

  /// @return whether there is nothing more to come
  boolean isAtEnd() {
    return ended;
  }

  /// @return how many bytes have been read
  long bytesRead() {
    return at;
  }

  /// @return the next characters; empty at the end, and may be empty before it
  String next() {
    if (ended) {
      return "";
    }
    int count = bytes.read(at, piece);
    ended = count == 0 || at + count >= bytes.length();
    ByteBuffer in = ByteBuffer.wrap(piece, 0, count);
    out.clear();
    var _ = decoder.decode(in, out, ended);
    at += in.position();
    if (ended) {
      var _ = decoder.flush(out);
    }
    return out.flip().toString();
  }
}
