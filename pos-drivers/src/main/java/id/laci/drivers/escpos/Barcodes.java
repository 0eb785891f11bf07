package id.laci.drivers.escpos;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.util.Map;
import java.util.Optional;

/// Bar codes as bars: which modules of a symbol are dark. Text that a symbology cannot carry gives
/// nothing.
final class Barcodes {
  /// Dots from the top to the bottom of the bars: one centimetre.
  static final int HEIGHT_DOTS = 80;

  /// Light modules on either side, as all these symbologies ask for at most.
  static final int QUIET_MODULES = 10;

  private static final int MODULE_DOTS_MAX = 3;
  private static final int CODE128_MAX = 80;
  private static final Map<EncodeHintType, Integer> NO_MARGIN = Map.of(EncodeHintType.MARGIN, 0);

  private Barcodes() {}

  /// The modules from left to right, without the quiet zones.
  static Optional<boolean[]> modules(Block.Barcode code) {
    return modules(format(code.kind()), code.text());
  }

  private static BarcodeFormat format(Block.Barcode.Kind kind) {
    return switch (kind) {
      case EAN13 -> BarcodeFormat.EAN_13;
      case EAN8 -> BarcodeFormat.EAN_8;
      case UPCA -> BarcodeFormat.UPC_A;
      case CODE128 -> BarcodeFormat.CODE_128;
    };
  }

  /// The modules of any symbology, without the quiet zones.
  static Optional<boolean[]> modules(BarcodeFormat format, String text) {
    try {
      return Optional.of(
          trimmed(new MultiFormatWriter().encode(bounded(text), format, 0, 1, NO_MARGIN)));
    } catch (IllegalArgumentException | WriterException _) {
      return Optional.empty();
    }
  }

  private static String bounded(String text) {
    if (text.length() > CODE128_MAX) {
      throw new IllegalArgumentException("longer than any paper");
    }
    return text;
  }

  private static boolean[] trimmed(BitMatrix bars) {
    int first = 0;
    while (first < bars.getWidth() && !bars.get(first, 0)) {
      first++;
    }
    int last = bars.getWidth() - 1;
    while (last >= first && !bars.get(last, 0)) {
      last--;
    }
    boolean[] modules = new boolean[last - first + 1];
    for (int i = 0; i < modules.length; i++) {
      modules[i] = bars.get(first + i, 0);
    }
    return modules;
  }

  /// The widest module, in dots, with which a symbol and its quiet zones fit; empty when none does.
  static Optional<Integer> moduleDots(int modules, int paperDots) {
    int dots = Math.min(MODULE_DOTS_MAX, paperDots / (modules + 2 * QUIET_MODULES));
    return dots >= 2 ? Optional.of(dots) : Optional.empty(); // one dot is too fine to be scanned
  }

  /// The bars as a picture.
  static Raster picture(boolean[] modules, int moduleDots, int height) {
    Canvas canvas = new Canvas(modules.length * moduleDots);
    canvas.growTo(height);
    for (int i = 0; i < modules.length; i++) {
      if (modules[i]) {
        canvas.fill(i * moduleDots, 0, (i + 1) * moduleDots, height);
      }
    }
    return canvas.raster();
  }
}
