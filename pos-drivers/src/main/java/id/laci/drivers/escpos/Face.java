package id.laci.drivers.escpos;

/// How a printer draws characters now.
///
/// @param small font B (9 × 17 dots), not font A (12 × 24)
/// @param across times as wide
/// @param down times as high
/// @param underline dots, 0 for none
/// @param inverse white on black
/// @param gap dots behind each character
record Face(
    boolean small, boolean bold, int across, int down, int underline, boolean inverse, int gap) {
  private static final int SMALL_WIDTH = 9;
  private static final int SMALL_HEIGHT = 17;

  /// As after power-on.
  static final Face PLAIN = new Face(false, false, 1, 1, 0, false, 0);

  Face withSmall(boolean on) {
    return new Face(on, bold, across, down, underline, inverse, gap);
  }

  Face withBold(boolean on) {
    return new Face(small, on, across, down, underline, inverse, gap);
  }

  Face withSize(int newAcross, int newDown) {
    return new Face(small, bold, newAcross, newDown, underline, inverse, gap);
  }

  Face withUnderline(int dots) {
    return new Face(small, bold, across, down, dots, inverse, gap);
  }

  Face withInverse(boolean on) {
    return new Face(small, bold, across, down, underline, on, gap);
  }

  Face withGap(int dots) {
    return new Face(small, bold, across, down, underline, inverse, dots);
  }

  /// Dots from the left of one character to the left of the next.
  int advance(char c) {
    return (columns(c) + gap) * across;
  }

  /// Dots from top to bottom.
  int height() {
    return rows() * down;
  }

  /// Draws a character that stands at `left` on a line that ends at `baseline`.
  void draw(Canvas canvas, char c, int left, int baseline) {
    int top = baseline - height();
    int smear = bold ? across : 0; // bold is struck twice, a dot apart
    for (int y = 0; y < rows(); y++) {
      for (int x = 0; x < columns(c) + gap; x++) {
        if (black(c, x, y) != inverse) {
          int dotLeft = left + x * across;
          int dotTop = top + y * down;
          canvas.fill(dotLeft, dotTop, dotLeft + across + (inverse ? 0 : smear), dotTop + down);
        }
      }
    }
    if (!inverse) {
      canvas.fill(left, baseline - underline, left + advance(c), baseline);
    }
  }

  /// Draws words in another script, in as many places as they have characters.
  void draw(Canvas canvas, String words, OtherScripts scripts, int left, int baseline) {
    int width = words.length() * advance(words.charAt(0));
    Raster drawn = scripts.draw(words, width, height(), bold);
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width; x++) {
        if (drawn.black(x, y) != inverse) {
          canvas.dot(left + x, baseline - height() + y);
        }
      }
    }
    if (!inverse) {
      canvas.fill(left, baseline - underline, left + width, baseline);
    }
  }

  private int columns(char c) {
    return (small ? SMALL_WIDTH : BitmapFont.WIDTH) * WideFont.cells(c);
  }

  private int rows() {
    return small ? SMALL_HEIGHT : BitmapFont.HEIGHT;
  }

  /// A dot of the small font is black where any of font A is that lies under it.
  private boolean black(char c, int x, int y) {
    if (!small) {
      return glyph(c, x, y);
    }
    for (int fromY = scaled(y, rows()); fromY < scaled(y + 1, rows()); fromY++) {
      int right = (x + 1) * BitmapFont.WIDTH / SMALL_WIDTH;
      for (int fromX = x * BitmapFont.WIDTH / SMALL_WIDTH; fromX < right; fromX++) {
        if (glyph(c, fromX, fromY)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int scaled(int y, int rows) {
    return y * BitmapFont.HEIGHT / rows;
  }

  private static boolean glyph(char c, int x, int y) {
    if (WideFont.has(c)) {
      return x < WideFont.SIZE && WideFont.black(c, x, y);
    }
    return x < BitmapFont.WIDTH && BitmapFont.paper().black(c, x, y);
  }
}
