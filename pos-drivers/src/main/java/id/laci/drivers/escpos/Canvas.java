package id.laci.drivers.escpos;

import java.util.Arrays;

/// Paper of fixed width that grows downwards as it is drawn on. Dots beside it are lost, as on
/// paper; a runaway job stops growing it at [#ROWS_MAX].
final class Canvas {
  /// Four metres at 203 dpi.
  static final int ROWS_MAX = 32_000;

  private final int width;
  private final int rowBytes;
  private byte[] rows;
  private int height;

  Canvas(int width) {
    this.width = width;
    this.rowBytes = (width + 7) / 8;
    this.rows = new byte[rowBytes * 256];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Makes the paper at least so high.
  void growTo(int newHeight) {
    height = Math.clamp(newHeight, height, ROWS_MAX);
    if (height * rowBytes > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(height * rowBytes, rows.length * 2));
    }
  }

  void dot(int x, int y) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      rows[y * rowBytes + x / 8] |= (byte) (0x80 >> x % 8);
    }
  }

  /// A black rectangle.
  void fill(int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        dot(x, y);
      }
    }
  }

  /// A picture, its black dots only.
  void stamp(Raster picture, int left, int top) {
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        if (picture.black(x, y)) {
          dot(left + x, top + y);
        }
      }
    }
  }

  Raster raster() {
    return new Raster(width, height, rows);
  }
}
