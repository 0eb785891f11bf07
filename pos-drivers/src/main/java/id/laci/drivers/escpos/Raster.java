package id.laci.drivers.escpos;

import java.util.Arrays;

/// A black and white picture, one bit a dot. Never changes.
public final class Raster {
  private final int width;
  private final int height;
  private final int rowBytes;
  private final byte[] rows;

  Raster(int width, int height, byte[] rows) {
    this.width = width;
    this.height = height;
    this.rowBytes = (width + 7) / 8;
    this.rows = Arrays.copyOf(rows, rowBytes * height);
  }

  /// A picture of grey values, each shade by how many of its dots are black (Floyd and Steinberg,
  /// 1976).
  ///
  /// @param grey one value a dot, row by row, 0 black to 255 white
  /// @throws IllegalArgumentException when there are not width × height of them
  public static Raster dithered(int width, int height, byte[] grey) {
    if (width < 1 || height < 1 || grey.length != width * height) {
      throw new IllegalArgumentException("not " + width + " x " + height + " values");
    }
    int[] left = new int[width * height];
    for (int i = 0; i < left.length; i++) {
      left[i] = grey[i] & 0xFF;
    }
    Canvas canvas = new Canvas(width);
    canvas.growTo(height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int value = left[y * width + x];
        boolean black = value < 128;
        if (black) {
          canvas.dot(x, y);
        }
        spread(left, width, height, x, y, value - (black ? 0 : 255));
      }
    }
    return canvas.raster();
  }

  private static void spread(int[] left, int width, int height, int x, int y, int error) {
    add(left, width, height, x + 1, y, error * 7 / 16);
    add(left, width, height, x - 1, y + 1, error * 3 / 16);
    add(left, width, height, x, y + 1, error * 5 / 16);
    add(left, width, height, x + 1, y + 1, error / 16);
  }

  private static void add(int[] left, int width, int height, int x, int y, int error) {
    if (x >= 0 && x < width && y < height) {
      left[y * width + x] += error;
    }
  }

  /// The same, without what lies beyond so many dots.
  Raster cropped(int dots) {
    if (width <= dots) {
      return this;
    }
    Canvas canvas = new Canvas(dots);
    canvas.growTo(height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < dots; x++) {
        if (black(x, y)) {
          canvas.dot(x, y);
        }
      }
    }
    return canvas.raster();
  }

  /// The same with every dot so many times as wide and as high.
  Raster scaled(int across, int down) {
    if (across == 1 && down == 1) {
      return this;
    }
    Canvas canvas = new Canvas(width * across);
    canvas.growTo(height * down);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (black(x, y)) {
          canvas.fill(x * across, y * down, (x + 1) * across, (y + 1) * down);
        }
      }
    }
    return canvas.raster();
  }

  /// Dots across.
  public int width() {
    return width;
  }

  /// Dots down.
  public int height() {
    return height;
  }

  /// Whether the dot is black; what lies outside is white.
  public boolean black(int x, int y) {
    return x >= 0
        && y >= 0
        && x < width
        && y < height
        && (rows[y * rowBytes + x / 8] & 0x80 >> x % 8) != 0;
  }

  /// A copy of the rows, each padded to whole bytes, most significant bit left, 1 is black.
  public byte[] packed() {
    return rows.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Raster raster
        && width == raster.width
        && height == raster.height
        && Arrays.equals(rows, raster.rows);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(rows);
  }

  @Override
  public String toString() {
    return "Raster " + width + " x " + height;
  }
}
