package id.laci.drivers.escpos;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.util.Map;

/// Reads a code off the printed paper, and knows nothing of printing.
final class PaperScanner {
  private static final int BORDER = 32;

  private PaperScanner() {}

  /// What the code on this paper says, with white around the paper.
  static String read(Raster paper) throws ReaderException {
    int width = paper.width() + 2 * BORDER;
    int height = paper.height() + 2 * BORDER;
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = paper.black(x - BORDER, y - BORDER) ? 0 : 0xFFFFFF;
      }
    }
    RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
    Map<DecodeHintType, ?> hints =
        Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
    return new MultiFormatReader()
        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(light)), hints)
        .getText();
  }
}
