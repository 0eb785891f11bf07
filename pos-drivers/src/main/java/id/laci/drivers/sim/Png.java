package id.laci.drivers.sim;

import id.laci.drivers.escpos.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures of paper as PNG files.
public final class Png {
  private static final int WHITE = 0xFFFFFF;

  private Png() {}

  /// The picture as a PNG file, black on white, with a white border of so many dots.
  public static byte[] of(Raster raster, int border) {
    BufferedImage image =
        new BufferedImage(
            Math.max(1, raster.width() + 2 * border),
            Math.max(1, raster.height() + 2 * border),
            BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, raster.black(x - border, y - border) ? 0 : WHITE);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
    return file.toByteArray();
  }
}
