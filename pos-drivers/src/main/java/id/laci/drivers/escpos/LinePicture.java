package id.laci.drivers.escpos;

/// A line of text as a picture, for what no code page of the printer has. Looks like the same line
/// in the printer's own face, with the same columns.
final class LinePicture {
  private LinePicture() {}

  /// Whether a line has to be drawn.
  static boolean isNeeded(String line) {
    return line.chars().anyMatch(c -> WideFont.has((char) c));
  }

  /// The line, as wide as its characters and as high as a line of text.
  ///
  /// @param line printable text
  static Raster of(String line, Style style) {
    int across = style.doubleWidth() ? 2 : 1;
    int down = style.doubleHeight() ? 2 : 1;
    int width = WideFont.cells(line) * BitmapFont.WIDTH * across;
    Canvas canvas = new Canvas(Math.max(1, width));
    canvas.growTo(Math.max(CommandReader.LINE_SPACING_DEFAULT, BitmapFont.HEIGHT * down));
    int left = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      draw(canvas, c, left, style, across, down);
      left += WideFont.cells(c) * BitmapFont.WIDTH * across;
    }
    return canvas.raster();
  }

  private static void draw(Canvas canvas, char c, int left, Style style, int across, int down) {
    boolean wide = WideFont.has(c);
    int columns = wide ? WideFont.SIZE : BitmapFont.WIDTH;
    int smear = style.bold() ? across : 0; // bold is struck twice, a dot apart
    for (int y = 0; y < BitmapFont.HEIGHT; y++) {
      for (int x = 0; x < columns; x++) {
        boolean black = wide ? WideFont.black(c, x, y) : BitmapFont.paper().black(c, x, y);
        if (black) {
          int dotLeft = left + x * across;
          int dotTop = y * down;
          canvas.fill(dotLeft, dotTop, dotLeft + across + smear, dotTop + down);
        }
      }
    }
  }
}
