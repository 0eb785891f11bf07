package id.laci.pos.ui.customer;

import java.util.Locale;

/// The shapes for which the customer's screen is drawn. Every monitor takes the one that comes
/// nearest and scales it, so that type grows with the screen and a small one says less, larger.
enum Format {
  /// 1280×800 and other monitors.
  WIDE(1280, 800, 560),
  /// Displays of seven to nine inches: no steps, larger type.
  COMPACT(1000, 600, 460),
  /// A tablet that stands upright.
  TALL(800, 1280, 756);

  private static final double SMALL = 0.7;

  private final double width;
  private final double height;
  private final double codeSide;

  Format(double width, double height, double codeSide) {
    this.width = width;
    this.height = height;
    this.codeSide = codeSide;
  }

  static Format of(double width, double height) {
    if (height > width) {
      return TALL;
    }
    return WIDE.scale(width, height) < SMALL ? COMPACT : WIDE;
  }

  /// @return how many pixels of the screen one of this format's is
  double scale(double screenWidth, double screenHeight) {
    return Math.min(screenWidth / width, screenHeight / height);
  }

  /// @return the side of the card on which the code stands
  double codeSide() {
    return codeSide;
  }

  /// @return the style class under which the sheet has its sizes
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
