package id.laci.drivers.escpos;

/// A line of text as a picture, for what no code page of the printer has. Looks like the same line
/// in the printer's own face, with the same columns.
///
/// @param scripts for what no font of ours has
record LinePicture(OtherScripts scripts) {
  /// Whether a line has to be drawn.
  ///
  /// @param line printable text
  boolean isNeeded(String line, Repertoire repertoire) {
    return line.chars().anyMatch(c -> WideFont.has((char) c) || !repertoire.has((char) c));
  }

  /// Whether a character that no page has can be drawn.
  boolean canDraw(char c) {
    return WideFont.has(c) || BitmapFont.paper().has(c) || scripts.has(c);
  }

  /// The line, as wide as its characters and as high as a line of text.
  ///
  /// @param line printable text
  Raster of(String line, Style style) {
    Face face = style.face();
    int width = line.chars().map(c -> face.advance((char) c)).sum();
    Canvas canvas = new Canvas(Math.max(1, width));
    canvas.growTo(Math.max(EscCommands.LINE_SPACING_DEFAULT, face.height()));
    int left = 0;
    int at = 0;
    while (at < line.length()) {
      int end = endOfForeign(line, at);
      if (end > at) {
        face.draw(canvas, line.substring(at, end), scripts, left, face.height());
        left += (end - at) * face.advance(line.charAt(at));
        at = end;
      } else {
        face.draw(canvas, line.charAt(at), left, face.height());
        left += face.advance(line.charAt(at));
        at++;
      }
    }
    return canvas.raster();
  }

  /// Where the words in another script end that begin here; the blanks between them belong to them,
  /// since they may be read from the right.
  private int endOfForeign(String line, int from) {
    int end = from;
    for (int i = from; i < line.length(); i++) {
      if (isForeign(line.charAt(i))) {
        end = i + 1;
      } else if (line.charAt(i) != ' ' || end == from || end < i) {
        return end;
      }
    }
    return end;
  }

  private boolean isForeign(char c) {
    return c != ' ' && !WideFont.has(c) && !BitmapFont.paper().has(c) && scripts.has(c);
  }
}
