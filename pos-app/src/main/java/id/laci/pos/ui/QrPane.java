package id.laci.pos.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// A QR code in whole pixels: every module is the same number of pixels wide, black on white in every
/// theme, with the four modules of quiet zone that ISO/IEC 18004 asks for.
public final class QrPane extends Region {
  private static final int QUIET_MODULES = 4;
  private static final int DARK = 0xFF000000;
  private static final int LIGHT = 0xFFFFFFFF;

  private final ImageView view = new ImageView();
  private String payload = "";
  private int modules;

  /// An empty pane.
  public QrPane() {
    view.setSmooth(false);
    view.setPreserveRatio(true);
    getChildren().add(view);
  }

  /// @param meaning what it is, for those who cannot see it
  public void show(String text, String meaning) {
    setAccessibleText(meaning);
    if (!text.equals(payload)) {
      payload = text;
      view.setImage(text.isEmpty() ? null : draw(text));
      requestLayout();
    }
  }

  private WritableImage draw(String text) {
    BitMatrix matrix = encode(text);
    modules = matrix.getWidth();
    WritableImage image = new WritableImage(modules, modules);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < modules; y++) {
      for (int x = 0; x < modules; x++) {
        pixels.setArgb(x, y, matrix.get(x, y) ? DARK : LIGHT);
      }
    }
    return image;
  }

  private static BitMatrix encode(String text) {
    Map<EncodeHintType, ?> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_MODULES,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code: " + text.length(), e);
    }
  }

  @Override
  protected void layoutChildren() {
    double room = Math.min(getWidth(), getHeight());
    int scale = modules == 0 ? 0 : (int) (room / modules);
    double side = (double) modules * scale;
    view.setFitWidth(side);
    view.setFitHeight(side);
    view.relocate(
        Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
  }
}
