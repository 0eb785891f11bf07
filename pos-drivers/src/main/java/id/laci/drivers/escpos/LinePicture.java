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
    Face face = style.face();
    int width = line.chars().map(c -> face.advance((char) c)).sum();
    Canvas canvas = new Canvas(Math.max(1, width));
    canvas.growTo(Math.max(EscCommands.LINE_SPACING_DEFAULT, face.height()));
    int left = 0;
    for (int i = 0; i < line.length(); i++) {
      face.draw(canvas, line.charAt(i), left, face.height());
      left += face.advance(line.charAt(i));
    }
    return canvas.raster();
  }
}
