package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;

/// The line that a printer has in its buffer: characters and strips of pictures not yet on the
/// paper, each at its place.
final class TextLine {
  private final List<Mark> marks = new ArrayList<>();
  private int cursor;

  /// Something on the line, so many dots from the left margin.
  private sealed interface Mark {
    int left();

    int right();

    int height();

    void draw(Canvas canvas, int margin, int baseline);
  }

  private record Letter(int left, char character, Face face) implements Mark {
    @Override
    public int right() {
      return left + face.advance(character);
    }

    @Override
    public int height() {
      return face.height();
    }

    @Override
    public void draw(Canvas canvas, int margin, int baseline) {
      face.draw(canvas, character, margin + left, baseline);
    }
  }

  private record Image(int left, Raster raster) implements Mark {
    @Override
    public int right() {
      return left + raster.width();
    }

    @Override
    public int height() {
      return raster.height();
    }

    @Override
    public void draw(Canvas canvas, int margin, int baseline) {
      canvas.stamp(raster, margin + left, baseline - raster.height());
    }
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /// Where the next mark comes, in dots from the left margin.
  int cursor() {
    return cursor;
  }

  /// The next mark comes so many dots from the left margin.
  void moveTo(int dots) {
    cursor = Math.max(0, dots);
  }

  void add(char character, Face face) {
    put(new Letter(cursor, character, face));
  }

  void add(Raster strip) {
    put(new Image(cursor, strip));
  }

  private void put(Mark mark) {
    marks.add(mark);
    cursor = mark.right();
  }

  /// Dots from top to bottom of the highest mark, 0 when empty.
  int height() {
    return marks.stream().mapToInt(Mark::height).max().orElse(0);
  }

  /// Dots from the left margin to the last mark's end.
  int width() {
    return marks.stream().mapToInt(Mark::right).max().orElse(0);
  }

  /// The characters behind so many blanks as the line is indented, with blanks where it was moved.
  String text(int indent) {
    StringBuilder text = new StringBuilder(" ".repeat(indent / BitmapFont.WIDTH));
    int end = 0;
    for (Mark mark : marks) {
      text.repeat(' ', Math.max(0, mark.left() - end) / BitmapFont.WIDTH);
      end = mark.right();
      if (mark instanceof Letter letter) {
        text.append(letter.character());
      }
    }
    return text.toString().stripTrailing();
  }

  void draw(Canvas canvas, int margin, int baseline) {
    marks.forEach(mark -> mark.draw(canvas, margin, baseline));
  }
}
