package id.laci.pos.ui.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import id.laci.pos.payment.Qr;
import id.laci.pos.till.Language;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.gallery.Gallery;
import id.laci.pos.ui.gallery.Sample;
import id.laci.pos.ui.gallery.Samples;
import id.laci.pos.ui.gallery.Theme;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeOnScreenTest {
  private static final int QUIET = 4;
  private static final int FINDER = 7;
  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;

  @BeforeAll
  static void startToolkit() {
    Fx.start(true);
  }

  static Stream<Sample> codes() {
    return Samples.all().stream()
        .filter(sample -> sample.title().startsWith("customer-"))
        .filter(sample -> code(sample.snapshot().stage()).isPresent());
  }

  private static Optional<String> code(Stage stage) {
    return switch (stage) {
      case Stage.ByQr byQr -> byQr.qr().map(Qr::payload);
      case Stage.ByOwnCode own -> Optional.of(own.demand().payload());
      case Stage.Selling _,
          Stage.QrFailed _,
          Stage.ByCash _,
          Stage.Splitting _,
          Stage.Done _,
          Stage.PastSale _ ->
          Optional.empty();
    };
  }

  private static String payload(Sample sample) {
    return code(sample.snapshot().stage()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aPhoneReadsTheCodeAsItWasMade(Sample sample) {
    for (Theme theme : Theme.values()) {
      BufferedImage picture = Gallery.picture(sample, Language.INDONESIAN, theme);
      assertEquals(payload(sample), Codes.read(picture).map(Result::getText).orElse("no code"));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theCodeWithItsQuietZoneTakesMoreThanHalfOfTheHeight(Sample sample) throws WriterException {
    BufferedImage picture = Gallery.picture(sample, Language.INDONESIAN, Theme.LIGHT);
    double side = module(sample, picture) * (modules(sample) + 2 * QUIET);
    double share = side / picture.getHeight();
    assertTrue(share >= 0.55, sample.title() + ": " + share);
  }

  /// @return how wide a module is, in pixels of the picture
  private static double module(Sample sample, BufferedImage picture) throws WriterException {
    ResultPoint[] corners = Codes.read(picture).orElseThrow().getResultPoints();
    return ResultPoint.distance(corners[0], corners[1]) / (modules(sample) - FINDER);
  }

  private static int modules(Sample sample) throws WriterException {
    return Encoder.encode(payload(sample), ErrorCorrectionLevel.M).getMatrix().getWidth();
  }

  /// Also where the screen scales everything by a factor that is not whole.
  @ParameterizedTest
  @ValueSource(strings = {"pay", "pay-1024x600", "pay-800x480", "pay-800x1280", "pay-ten-digits"})
  void modulesAreWholePixelsInBlackAndWhite(String name) throws WriterException {
    Sample sample = Samples.named("customer-" + name);
    BufferedImage picture = Gallery.picture(sample, Language.INDONESIAN, Theme.DARK);
    double module = module(sample, picture);
    assertEquals(Math.rint(module), module, 0.02, "a module of " + module + " pixels");
    ResultPoint corner = Codes.read(picture).orElseThrow().getResultPoints()[1];
    int side = (int) Math.rint(module) * modules(sample);
    int half = (int) Math.rint(module * FINDER / 2);
    int left = Math.round(corner.getX()) - half;
    int top = Math.round(corner.getY()) - half;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        int pixel = picture.getRGB(x, y);
        assertTrue(pixel == BLACK || pixel == WHITE, x + ", " + y + ": " + pixel);
      }
    }
  }
}
