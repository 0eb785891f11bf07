package id.laci.pos.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How the characters of a file are written as bytes.
///
/// A mark at the beginning decides. Without one, UTF-16 is known by its zero bytes, and UTF-8 by
/// being valid to the last byte, which no other text is by chance; what is left is Windows-1252,
/// where every byte means something.
public enum Encoding {
  /// UTF-8, with or without its mark.
  UTF_8(StandardCharsets.UTF_8),
  /// UTF-16, low byte first, as Excel's "Unicode text".
  UTF_16LE(StandardCharsets.UTF_16LE),
  /// UTF-16, high byte first.
  UTF_16BE(StandardCharsets.UTF_16BE),
  /// The code page of western Windows.
  WINDOWS_1252(Charset.forName("windows-1252"));

  private static final int PIECE = 1 << 16;

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /// @return a decoder that puts a replacement character where bytes mean nothing
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /// @return how many bytes the mark at the beginning of these takes; 0 without one
  int markLength(byte[] head) {
    return switch (this) {
      case UTF_8 -> starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      case UTF_16LE -> starts(head, 0xFF, 0xFE) ? 2 : 0;
      case UTF_16BE -> starts(head, 0xFE, 0xFF) ? 2 : 0;
      case WINDOWS_1252 -> 0;
    };
  }

  /// Looks at the mark, and without one at every byte.
  public static Encoding of(FileBytes bytes) {
    byte[] head = head(bytes, 4_096);
    return marked(head)
        .or(() -> byZeros(head))
        .orElseGet(() -> isUtf8(bytes) ? UTF_8 : WINDOWS_1252);
  }

  static byte[] head(FileBytes bytes, int most) {
    byte[] head = new byte[most];
    return Arrays.copyOf(head, bytes.read(0, head));
  }

  private static Optional<Encoding> marked(byte[] head) {
    for (Encoding encoding : values()) {
      if (encoding.markLength(head) > 0) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /// The letters of such a file are mostly ASCII, so every other byte is zero.
  private static Optional<Encoding> byZeros(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int at = 0; at < head.length; at++) {
      if (head[at] == 0) {
        if (at % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int half = head.length / 2;
    if (odd > half * 3 / 4 && even <= half / 20) {
      return Optional.of(UTF_16LE);
    }
    if (even > half * 3 / 4 && odd <= half / 20) {
      return Optional.of(UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean isUtf8(FileBytes bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    byte[] piece = new byte[PIECE];
    CharBuffer out = CharBuffer.allocate(PIECE + 4);
    long at = 0;
    while (true) {
      int count = bytes.read(at, piece);
      ByteBuffer in = ByteBuffer.wrap(piece, 0, count);
      CoderResult result = decoder.decode(in, out, at + count >= bytes.length());
      if (result.isError()) {
        return false;
      }
      at += in.position();
      out.clear();
      if (in.position() == 0) {
        return at >= bytes.length();
      }
    }
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((head[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
