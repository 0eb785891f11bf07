package id.laci.pos.story;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;

/// Reads the code on a picture of a screen, as a phone does: from the picture alone.
public final class CodeReader {
  private CodeReader() {}

  /// @return what the code says
  /// @throws StoryFailed when there is none, or none that can be read
  public static String read(BufferedImage picture) throws StoryFailed {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
          .getText();
    } catch (NotFoundException _) {
      throw new StoryFailed("no code can be found on the picture");
    } catch (ReaderException _) {
      throw new StoryFailed("the code on the picture cannot be read");
    }
  }
}
