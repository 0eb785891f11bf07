package id.laci.drivers.escpos;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Chinese, Japanese and Korean characters of 24 × 24 dots, which are two cells wide. Shipped with
/// the module, since printers without them are sent a picture of the line. Its licence, and how it
/// was made, lie beside its resource. Read on first use, within some tens of milliseconds.
final class WideFont {
  static final int SIZE = 24;

  /// Cells of the paper font.
  static final int CELLS = 2;

  private static final int GLYPH_BYTES = SIZE * SIZE / 8;
  private static final String RESOURCE = "wide-24x24.glyphs.gz";

  /// Nothing of it lies below: text in other scripts never reads the font.
  private static final char FIRST = '\u3001';

  /// The font, read when it is first asked for.
  private static final class Holder {
    private static final WideFont FONT = load();
  }

  private final int[] places;
  private final byte[] glyphs;

  private WideFont(int[] places, byte[] glyphs) {
    this.places = places;
    this.glyphs = glyphs;
  }

  private static WideFont load() {
    try (InputStream stream = WideFont.class.getResourceAsStream(RESOURCE);
        DataInputStream in =
            new DataInputStream(new GZIPInputStream(Objects.requireNonNull(stream, RESOURCE)))) {
      int[] places = new int[Character.MAX_VALUE + 1];
      int ranges = in.readUnsignedShort();
      int count = 0;
      for (int i = 0; i < ranges; i++) {
        int first = in.readUnsignedShort();
        int length = in.readUnsignedShort();
        for (int c = first; c < first + length; c++) {
          count++;
          places[c] = count; // 0 is for characters without a glyph
        }
      }
      return new WideFont(places, in.readNBytes(count * GLYPH_BYTES));
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE, broken);
    }
  }

  /// Whether the font has this character.
  static boolean has(char c) {
    return c >= FIRST && Holder.FONT.places[c] > 0;
  }

  /// Whether the dot of a character that it [#has] is black.
  static boolean black(char c, int x, int y) {
    int bit = y * SIZE + x;
    int start = (Holder.FONT.places[c] - 1) * GLYPH_BYTES;
    return (Holder.FONT.glyphs[start + bit / 8] & 0x80 >> bit % 8) != 0;
  }

  /// How many cells a character takes.
  static int cells(char c) {
    return has(c) ? CELLS : 1;
  }

  /// How many cells a text takes.
  static int cells(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); i++) {
      cells += cells(text.charAt(i));
    }
    return cells;
  }
}
