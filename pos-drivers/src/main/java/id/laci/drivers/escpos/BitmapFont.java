package id.laci.drivers.escpos;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The face of the interpreter's paper: 12 × 24 dots a character, shipped with the module, so that
/// pictures are the same on every machine. Its licence lies beside its resource.
final class BitmapFont {
  static final int WIDTH = 12;
  static final int HEIGHT = 24;

  private static final int GLYPH_BYTES = WIDTH * HEIGHT / 8;
  private static final String RESOURCE = "paper-12x24.glyphs";
  private static final BitmapFont PAPER = load();

  private final Map<Character, byte[]> glyphs;

  private BitmapFont(Map<Character, byte[]> glyphs) {
    this.glyphs = glyphs;
  }

  static BitmapFont paper() {
    return PAPER;
  }

  private static BitmapFont load() {
    try (InputStream stream = BitmapFont.class.getResourceAsStream(RESOURCE);
        DataInputStream in = new DataInputStream(Objects.requireNonNull(stream, RESOURCE))) {
      int count = in.readUnsignedShort();
      Map<Character, byte[]> glyphs = HashMap.newHashMap(count);
      for (int i = 0; i < count; i++) {
        char code = in.readChar();
        glyphs.put(code, in.readNBytes(GLYPH_BYTES));
      }
      return new BitmapFont(glyphs);
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE, broken);
    }
  }

  /// Whether it has a glyph for this character.
  boolean has(char c) {
    return glyphs.containsKey(c);
  }

  /// Whether the dot of this character is black; a character without a glyph is a hollow box.
  boolean black(char c, int x, int y) {
    byte[] glyph = glyphs.get(c);
    if (glyph == null) {
      return c != ' ' && hollowBox(x, y);
    }
    int bit = y * WIDTH + x;
    return (glyph[bit / 8] & 0x80 >> bit % 8) != 0;
  }

  private static boolean hollowBox(int x, int y) {
    boolean inside = x >= 1 && x <= 10 && y >= 4 && y <= 19;
    boolean edge = x == 1 || x == 10 || y == 4 || y == 19;
    return inside && edge;
  }
}
