package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;

/// The line that a printer has in its buffer: cells of text not yet on the paper.
final class TextLine {
  private final List<Cell> cells = new ArrayList<>();
  private int width;

  /// One character as it will be drawn; sizes are times 12 × 24 dots.
  private record Cell(char character, boolean bold, int across, int down) {
    int dots() {
      return across * BitmapFont.WIDTH;
    }
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /// Whether one more character of this size stays within `dots`.
  boolean hasRoom(int across, int dots) {
    return width + across * BitmapFont.WIDTH <= dots;
  }

  void add(char character, boolean bold, int across, int down) {
    Cell cell = new Cell(character, bold, across, down);
    cells.add(cell);
    width += cell.dots();
  }

  /// Dots from top to bottom of the highest character, 0 when empty.
  int height() {
    return cells.stream().mapToInt(Cell::down).max().orElse(0) * BitmapFont.HEIGHT;
  }

  int left(Style.Align align, int dots) {
    return switch (align) {
      case LEFT -> 0;
      case CENTRE -> Math.max(0, (dots - width) / 2);
      case RIGHT -> Math.max(0, dots - width);
    };
  }

  /// The characters behind so many blanks as the line is indented.
  String text(int left) {
    StringBuilder text = new StringBuilder(" ".repeat(left / BitmapFont.WIDTH));
    cells.forEach(cell -> text.append(cell.character()));
    return text.toString().stripTrailing();
  }

  void draw(Canvas canvas, int left, int baseline) {
    int x = left;
    for (Cell cell : cells) {
      draw(canvas, cell, x, baseline - cell.down() * BitmapFont.HEIGHT);
      x += cell.dots();
    }
  }

  private static void draw(Canvas canvas, Cell cell, int left, int top) {
    BitmapFont font = BitmapFont.paper();
    for (int y = 0; y < BitmapFont.HEIGHT; y++) {
      for (int x = 0; x < BitmapFont.WIDTH; x++) {
        if (font.black(cell.character(), x, y)) {
          int dotLeft = left + x * cell.across();
          int dotTop = top + y * cell.down();
          int smear = cell.bold() ? cell.across() : 0; // bold is struck twice, a dot apart
          canvas.fill(dotLeft, dotTop, dotLeft + cell.across() + smear, dotTop + cell.down());
        }
      }
    }
  }
}
