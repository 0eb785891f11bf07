package id.laci.drivers.escpos;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.oned.EAN8Writer;
import com.google.zxing.oned.UPCAWriter;
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

  private Barcodes() {}

  /// The modules from left to right, without the quiet zones.
  static Optional<boolean[]> modules(Block.Barcode code) {
    try {
      BitMatrix bars =
          switch (code.kind()) {
            case EAN13 -> new EAN13Writer().encode(code.text(), BarcodeFormat.EAN_13, 0, 1);
            case EAN8 -> new EAN8Writer().encode(code.text(), BarcodeFormat.EAN_8, 0, 1);
            case UPCA -> new UPCAWriter().encode(code.text(), BarcodeFormat.UPC_A, 0, 1);
            case CODE128 ->
                new Code128Writer().encode(bounded(code.text()), BarcodeFormat.CODE_128, 0, 1);
          };
      return Optional.of(trimmed(bars));
    } catch (IllegalArgumentException _) {
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
  static Raster picture(boolean[] modules, int moduleDots) {
    Canvas canvas = new Canvas(modules.length * moduleDots);
    canvas.growTo(HEIGHT_DOTS);
    for (int i = 0; i < modules.length; i++) {
      if (modules[i]) {
        canvas.fill(i * moduleDots, 0, (i + 1) * moduleDots, HEIGHT_DOTS);
      }
    }
    return canvas.raster();
  }
}
