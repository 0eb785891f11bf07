package id.laci.pos.ui.gallery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// How far two pictures are apart. Two shares are looked at: a few pixels may differ strongly, as
/// the edges of letters do between versions of the system's font library, and some more may differ
/// slightly; a thing that moved breaks the first bound, an area of another colour the second.
///
/// @param strong the share of pixels of which a channel differs by more than [#STRONG]
/// @param slight the share of pixels of which a channel differs by more than [#SLIGHT]
record Comparison(double strong, double slight) {
  static final int STRONG = 48;
  static final int SLIGHT = 10;
  private static final double STRONG_SHARE = 0.0006;
  private static final double SLIGHT_SHARE = 0.006;
  private static final Color MARK = new Color(0xE00070);

  boolean isSame() {
    return strong <= STRONG_SHARE && slight <= SLIGHT_SHARE;
  }

  /// Pictures of different size have nothing in common.
  static Comparison of(BufferedImage expected, BufferedImage actual) {
    int width = expected.getWidth();
    int height = expected.getHeight();
    if (width != actual.getWidth() || height != actual.getHeight()) {
      return new Comparison(1, 1);
    }
    int strong = 0;
    int slight = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int distance = distance(expected.getRGB(x, y), actual.getRGB(x, y));
        strong += distance > STRONG ? 1 : 0;
        slight += distance > SLIGHT ? 1 : 0;
      }
    }
    double all = (double) width * height;
    return new Comparison(strong / all, slight / all);
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }

  /// @return what was expected, what came, and what came with every difference marked, side by side
  static BufferedImage drawn(BufferedImage expected, BufferedImage actual) {
    int width = Math.max(expected.getWidth(), actual.getWidth());
    int height = Math.max(expected.getHeight(), actual.getHeight());
    BufferedImage all = new BufferedImage(width * 3, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = all.createGraphics();
    pen.drawImage(expected, 0, 0, null);
    pen.drawImage(actual, width, 0, null);
    pen.drawImage(actual, width * 2, 0, null);
    pen.dispose();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (distance(all.getRGB(x, y), all.getRGB(x + width, y)) > SLIGHT) {
          all.setRGB(x + width * 2, y, MARK.getRGB());
        }
      }
    }
    return all;
  }

  /// @return the picture at half its size, which is enough to see what changed
  static BufferedImage halved(BufferedImage picture) {
    int width = picture.getWidth() / 2;
    int height = picture.getHeight() / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = half.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return half;
  }
}
