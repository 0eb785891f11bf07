package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;

/// A print head over its paper: the line it is filling, where that stands, and what is above it.
final class PrintHead {
  /// From the print head to the cutter, drawn shorter than it is.
  private static final int CUTTER_DOTS = 48;

  private static final int CUT_DASH = 8;
  private static final int TAB_COLUMNS_DEFAULT = 8;

  private final int dots;
  private final Canvas canvas;
  private final List<String> lines = new ArrayList<>();
  private TextLine line = new TextLine();
  private int top;
  private Face face = Face.PLAIN;
  private Style.Align align = Style.Align.LEFT;
  private int spacing = EscCommands.LINE_SPACING_DEFAULT;
  private int margin;
  private int width;
  private List<Integer> tabStops = List.of();

  PrintHead(int dots) {
    this.dots = dots;
    this.canvas = new Canvas(dots);
    initialize();
  }

  /// As after power-on; the line that was begun is lost.
  void initialize() {
    line = new TextLine();
    face = Face.PLAIN;
    align = Style.Align.LEFT;
    spacing = EscCommands.LINE_SPACING_DEFAULT;
    margin = 0;
    width = dots;
    tabStops = usualStops();
  }

  private List<Integer> usualStops() {
    List<Integer> stops = new ArrayList<>();
    int distance = TAB_COLUMNS_DEFAULT * BitmapFont.WIDTH;
    for (int stop = distance; stop < dots; stop += distance) {
      stops.add(stop);
    }
    return List.copyOf(stops);
  }

  /// Puts what is left on paper; the text from top to bottom.
  List<String> finish() {
    endLine();
    canvas.growTo(top);
    return lines;
  }

  Raster picture() {
    return canvas.raster();
  }

  Face face() {
    return face;
  }

  void wear(Face newFace) {
    face = newFace;
  }

  void spacing(int newSpacing) {
    spacing = newSpacing;
  }

  /// Only counts at the beginning of a line, as margins do.
  void align(Style.Align newAlign) {
    if (line.isEmpty()) {
      align = newAlign;
    }
  }

  void margin(int newMargin) {
    if (line.isEmpty()) {
      margin = Math.min(newMargin, dots);
    }
  }

  void width(int newWidth) {
    if (line.isEmpty()) {
      width = newWidth;
    }
  }

  /// Dots between the margins.
  int room() {
    return Math.clamp(width, 0, dots - margin);
  }

  void tabStops(List<Integer> columns) {
    tabStops = columns.stream().map(column -> column * face.advance(' ')).toList();
  }

  /// To the next stop; stays where there is none.
  void tab() {
    tabStops.stream()
        .filter(stop -> stop > line.cursor() && stop < room())
        .findFirst()
        .ifPresent(line::moveTo);
  }

  void moveTo(int place) {
    if (place <= room()) {
      line.moveTo(place);
    }
  }

  void moveBy(int distance) {
    moveTo(line.cursor() + distance);
  }

  void print(int character) {
    char c = (char) character;
    if (line.cursor() + face.advance(c) > room() && !line.isEmpty()) {
      feedLine();
    }
    line.add(c, face);
  }

  void add(Raster strip) {
    line.add(strip);
  }

  /// A line by itself, in plain letters.
  void caption(String text) {
    endLine();
    text.chars().forEach(c -> line.add((char) c, Face.PLAIN));
    endLine();
  }

  void feedLine() {
    int height = Math.max(spacing, line.height());
    int left = left(line.width());
    canvas.growTo(top + height);
    line.draw(canvas, left, top + Math.max(line.height(), BitmapFont.HEIGHT));
    lines.add(line.text(left));
    top += height;
    line = new TextLine();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      feedLine();
    }
  }

  void feedLines(int count) {
    endLine();
    for (int i = 0; i < count; i++) {
      lines.add("");
    }
    top += count * spacing;
  }

  void feedDots(int count) {
    endLine();
    top += count;
  }

  void cut(int feed) {
    feedDots(CUTTER_DOTS + feed);
    canvas.growTo(top + 2);
    for (int x = 0; x < dots; x += CUT_DASH * 2) {
      canvas.fill(x, top, x + CUT_DASH, top + 2);
    }
    top += CUT_DASH;
  }

  /// A picture on lines of its own.
  void stamp(Raster picture) {
    endLine();
    canvas.growTo(top + picture.height());
    canvas.stamp(picture, left(picture.width()), top);
    top += picture.height();
  }

  private int left(int size) {
    return margin
        + switch (align) {
          case LEFT -> 0;
          case CENTRE -> Math.max(0, (room() - size) / 2);
          case RIGHT -> Math.max(0, room() - size);
        };
  }
}
