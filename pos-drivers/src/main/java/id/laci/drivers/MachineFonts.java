package id.laci.drivers;

import id.laci.drivers.escpos.OtherScripts;
import id.laci.drivers.escpos.Raster;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/// Draws other scripts with the fonts that this machine has. Machines differ in them, so this comes
/// last.
final class MachineFonts implements OtherScripts {
  private static final Logger LOG = System.getLogger(MachineFonts.class.getName());
  private static final int WHITE = 255;

  /// A base line so far down leaves room for the deepest letters.
  private static final double BASELINE = 0.75;

  private static final double POINTS = 0.8;
  private static final FontRenderContext DOTS = new FontRenderContext(null, false, false);

  /// The machine's font, looked for when a text first needs it.
  private static final class Holder {
    private static final Optional<Font> FONT = font();
  }

  /// A machine without any font is a till that still prints.
  private static Optional<Font> font() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
      return font.canDisplay('A') ? Optional.of(font) : Optional.empty();
    } catch (RuntimeException | LinkageError | InternalError broken) {
      LOG.log(Level.WARNING, "no fonts on this machine: other scripts print as boxes", broken);
      return Optional.empty();
    }
  }

  @Override
  public boolean has(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> Holder.FONT.map(font -> font.canDisplay(c)).orElse(false);
    };
  }

  @Override
  public Raster draw(String text, int width, int height, boolean bold) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = image.createGraphics();
    int weight = bold ? Font.BOLD : Font.PLAIN;
    Font font = Holder.FONT.orElseThrow().deriveFont(weight, (float) (height * POINTS));
    TextLayout line = new TextLayout(text, font, DOTS);
    double squeeze = Math.min(1, width / Math.max(1, line.getAdvance()));
    pen.transform(AffineTransform.getScaleInstance(squeeze, 1));
    line.draw(pen, 0, (float) (height * BASELINE));
    pen.dispose();
    return dots(image);
  }

  /// The pen is white on black; the paper is not.
  private static Raster dots(BufferedImage image) {
    int width = image.getWidth();
    byte[] grey = new byte[width * image.getHeight()];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) (WHITE - (image.getRGB(i % width, i / width) & 0xFF));
    }
    return Raster.dithered(width, image.getHeight(), grey);
  }
}
