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
