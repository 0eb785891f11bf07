package id.laci.drivers.escpos;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/// Scripts that neither a code page nor a font of ours has, such as Arabic, Thai or Javanese, drawn
/// with what the machine has: joined and from right to left where they are written so. Machines
/// differ in their fonts, so this comes last.
final class SystemFace {
  private static final Logger LOG = System.getLogger(SystemFace.class.getName());

  /// A base line so far down leaves room for the deepest letters.
  private static final double BASELINE = 0.75;

  private static final double POINTS = 0.8;
  private static final FontRenderContext DOTS = new FontRenderContext(null, false, false);

  /// The machine's font, looked for when a text first needs it.
  private static final class Holder {
    private static final Optional<Font> FONT = font();
  }

  private SystemFace() {}

  /// A machine without any font is a till that still prints.
  private static Optional<Font> font() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, BitmapFont.HEIGHT);
      return font.canDisplay('A') ? Optional.of(font) : Optional.empty();
    } catch (RuntimeException | LinkageError | InternalError broken) {
      LOG.log(Level.WARNING, "no fonts on this machine: other scripts print as boxes", broken);
      return Optional.empty();
    }
  }

  /// Whether this character can be drawn.
  static boolean has(char c) {
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

  /// A text of characters that it [#has] and blanks, made narrower where it would not fit.
  ///
  /// @param width dots that it may take
  /// @param height dots of the line
  static Raster draw(String text, int width, int height, boolean bold) {
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

  private static Raster dots(BufferedImage image) {
    Canvas canvas = new Canvas(image.getWidth());
    canvas.growTo(image.getHeight());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFF) != 0) { // the pen is white
          canvas.dot(x, y);
        }
      }
    }
    return canvas.raster();
  }
}
