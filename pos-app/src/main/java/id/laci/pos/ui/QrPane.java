package id.laci.pos.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/// A QR code in whole pixels: every module is the same number of pixels wide, black on white in
/// every theme, with the four modules of quiet zone that ISO/IEC 18004 asks for.
public final class QrPane extends Region {
  private static final int QUIET_MODULES = 4;

  private final Rectangle paper = new Rectangle();
  private final Path ink = new Path();
  private String payload = "";
  private int modules;

  /// An empty pane.
  public QrPane() {
    paper.getStyleClass().add("qr-light");
    ink.getStyleClass().add("qr-dark");
    paper.setSmooth(false);
    ink.setSmooth(false);
    ink.setStroke(null);
    getChildren().addAll(paper, ink);
  }

  /// @param meaning what it is, for those who cannot see it
  public void show(String text, String meaning) {
    setAccessibleText(meaning);
    if (!text.equals(payload)) {
      payload = text;
      ink.getElements().clear();
      modules = 0;
      if (!text.isEmpty()) {
        draw(encode(text));
      }
      requestLayout();
    }
  }

  /// One rectangle for every run of dark modules in a row, one unit a module.
  private void draw(BitMatrix matrix) {
    modules = matrix.getWidth();
    for (int y = 0; y < modules; y++) {
      for (int x = 0; x < modules; x++) {
        int from = x;
        while (x < modules && matrix.get(x, y)) {
          x++;
        }
        if (x > from) {
          ink.getElements()
              .addAll(
                  new MoveTo(from, y),
                  new LineTo(x, y),
                  new LineTo(x, y + 1.0),
                  new LineTo(from, y + 1.0),
                  new ClosePath());
        }
      }
    }
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

  /// Chooses the largest module that is a whole number of the screen's pixels, also where the
  /// screen scales everything.
  @Override
  protected void layoutChildren() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    double output = window == null ? 1 : window.getOutputScaleX();
    double pixels = output * getLocalToSceneTransform().getMxx();
    double room = Math.min(getWidth(), getHeight());
    double module = modules == 0 ? 0 : Math.floor(room * pixels / modules) / pixels;
    double side = modules * module;
    double left = Math.floor((getWidth() - side) / 2 * pixels) / pixels;
    double top = Math.floor((getHeight() - side) / 2 * pixels) / pixels;
    paper.setX(left);
    paper.setY(top);
    paper.setWidth(side);
    paper.setHeight(side);
    ink.getTransforms().setAll(new Translate(left, top), new Scale(module, module));
  }
}
